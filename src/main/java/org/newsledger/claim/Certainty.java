package org.newsledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How likely a claim is right, by a logistic model of what it stands on. */
class Certainty implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/certainty.csv";

  private final HashMap<String, Double> weights;

  /** A model of weights by feature; features without one say nothing. */
  Certainty(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /** The committed model: lines of a feature's name and its weight. */
  static Certainty committed() {
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader lines = open()) {
      lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .forEach(fields -> weights.put(fields[0], Double.parseDouble(fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Certainty(weights);
  }

  private static BufferedReader open() {
    InputStream in = Certainty.class.getClassLoader().getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException(RESOURCE + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The probability that a claim on these grounds is right, between 0 and 1. */
  double of(Grounds grounds) {
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
