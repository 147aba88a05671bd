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
   * The bound of the narrowest row that the rule belongs to: of the rule in that language, of the
   * rule, of its cue and footing whatever the metric, of its footing, or of all rules of its sort.
   */
  double of(String rule, String language) {
    return find(rule, language)
        .or(() -> find(rule, ANY))
        .or(() -> wider(rule.substring(rule.indexOf(':') + 1)))
        .orElse(0.0);
  }

  private Optional<Double> wider(String how) {
    int footing = how.indexOf('/');
    return footing < 0
        ? find("tie:*", ANY)
        : find("*:" + how, ANY)
            .or(() -> find("*" + how.substring(footing), ANY))
            .or(() -> find(ANY, ANY));
  }

  private Optional<Double> find(String rule, String language) {
    return Optional.ofNullable(bounds.get(rule)).map(byLanguage -> byLanguage.get(language));
  }
}
