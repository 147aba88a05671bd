package org.newsledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;

/**
 * The measured precision of each rule: the lower bound of its 90 % Wilson interval on the project's
 * gold.
 */
final class Confidence implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/confidence.csv";
  private static final String ANY = "*";

  /** The bounds by rule, then by language. */
  private final HashMap<String, HashMap<String, Double>> bounds = new HashMap<>();

  private Confidence() {}

  /** The committed table: lines of rule, language or {@code *}, right, read, lower bound. */
  static Confidence committed() {
    Confidence confidence = new Confidence();
    try (BufferedReader lines = open()) {
      lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .forEach(f -> confidence.add(f[0], f[1], Double.parseDouble(f[4])));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return confidence;
  }

  private void add(String rule, String language, double bound) {
    bounds.computeIfAbsent(rule, r -> new HashMap<>()).put(language, bound);
  }

  private static BufferedReader open() {
    InputStream in = Confidence.class.getClassLoader().getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException(RESOURCE + " is not on the class path");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * The bound of a rule. A claim's is that of its degree, which is what the rule says of metric,
   * cue and subject together; a relation's that of its rule in its language, of its rule, or of
   * all.
   */
  double of(String rule, String language) {
    int degree = rule.lastIndexOf('_');
    return rule.indexOf('/') >= 0
        ? find("*/" + rule.substring(degree + 1), ANY).or(() -> find(ANY, ANY)).orElse(0.0)
        : find(rule, language).or(() -> find(rule, ANY)).or(() -> find("tie:*", ANY)).orElse(0.0);
  }

  private Optional<Double> find(String rule, String language) {
    return Optional.ofNullable(bounds.get(rule)).map(byLanguage -> byLanguage.get(language));
  }
}
