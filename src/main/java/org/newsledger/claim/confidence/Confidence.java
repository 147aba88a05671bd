package org.newsledger.claim.confidence;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Optional;
import org.newsledger.text.ResourceTable;

/**
 * The measured precision of each rule: the lower bound of its 90 % Wilson interval on the project's
 * gold.
 */
public final class Confidence implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/confidence.csv";
  private static final String ANY = "*";

  /** The bounds by rule, then by language. */
  private final HashMap<String, HashMap<String, Double>> bounds = new HashMap<>();

  private Confidence() {}

  /** The committed table: lines of rule, language or {@code *}, right, read, lower bound. */
  public static Confidence committed() {
    Confidence confidence = new Confidence();
    for (String[] row : ResourceTable.rows(RESOURCE)) {
      confidence.add(row[0], row[1], Double.parseDouble(row[4]));
    }
    return confidence;
  }

  private void add(String rule, String language, double bound) {
    bounds.computeIfAbsent(rule, r -> new HashMap<>()).put(language, bound);
  }

  /**
   * The bound of a rule. A claim's is that of its grade, which is what the rule says of metric, cue
   * and subject together; a relation's that of its rule in its language, of its rule, or of all.
   */
  public double of(String rule, String language) {
    int grade = rule.lastIndexOf('_');
    return rule.indexOf('/') >= 0
        ? find("*/" + rule.substring(grade + 1), ANY).or(() -> find(ANY, ANY)).orElse(0.0)
        : find(rule, language).or(() -> find(rule, ANY)).or(() -> find("tie:*", ANY)).orElse(0.0);
  }

  private Optional<Double> find(String rule, String language) {
    return Optional.ofNullable(bounds.get(rule)).map(byLanguage -> byLanguage.get(language));
  }
}
