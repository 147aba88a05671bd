package org.newsledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measured precision of each rule: the lower bound of its 90 % Wilson interval on the project's
 * gold.
 */
final class Confidence implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "claim/confidence.csv";
  private static final String ANY = "*";

  private final HashMap<String, Double> bounds;

  private Confidence(Map<String, Double> bounds) {
    this.bounds = new HashMap<>(bounds);
  }

  /** The committed table: lines of rule, language or {@code *}, right, read, lower bound. */
  static Confidence committed() {
    Map<String, Double> bounds = new HashMap<>();
    try (BufferedReader lines = open()) {
      lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .forEach(f -> bounds.put(f[0] + "," + f[1], Double.parseDouble(f[4])));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Confidence(bounds);
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
    String how = rule.substring(rule.indexOf(':') + 1);
    int footing = how.indexOf('/');
    List<String> rows =
        footing < 0
            ? List.of(rule + "," + language, rule + "," + ANY, "tie:*," + ANY)
            : List.of(
                rule + "," + language,
                rule + "," + ANY,
                "*:" + how + "," + ANY,
                "*" + how.substring(footing) + "," + ANY,
                ANY + "," + ANY);
    return rows.stream().filter(bounds::containsKey).findFirst().map(bounds::get).orElse(0.0);
  }
}
