package org.newsledger.claim.confidence;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.text.ResourceTable;

/** How likely a claim is right, by a logistic model of what it stands on. */
public class Certainty implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/certainty.csv";

  private final HashMap<String, Double> weights;

  /** A model of weights by feature; features without one say nothing. */
  Certainty(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /** The committed model: lines of a feature's name and its weight. */
  public static Certainty committed() {
    Map<String, Double> weights = new HashMap<>();
    for (String[] row : ResourceTable.rows(RESOURCE)) {
      weights.put(row[0], Double.parseDouble(row[1]));
    }
    return new Certainty(weights);
  }

  /** The probability that a claim on these grounds is right, between 0 and 1. */
  public double of(Grounds grounds) {
    double[] sum = {0};
    grounds.features((feature, value) -> sum[0] += value * weights.getOrDefault(feature, 0.0));
    return 1 / (1 + Math.exp(-sum[0]));
  }

  /** The model as in the committed table, ordered by name. */
  String toCsv() {
    StringBuilder csv = new StringBuilder("feature,weight\n");
    new TreeMap<>(weights)
        .forEach(
            (name, weight) -> csv.append(String.format(Locale.ROOT, "%s,%.2f\n", name, weight)));
    return csv.toString();
  }
}
