package org.newsledger.claim.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns how likely claims are right, by a logistic regression whose weights are drawn to nothing;
 * steps are taken in a fixed order, so that the same claims give the same weights.
 */
final class CertaintyTrainer {

  private static final double RATE = 0.2;
  private static final int STEPS = 400;
  private static final double PULL = 3;

  /** A feature that fewer claims have is left out. */
  private static final int FEWEST = 15;

  /** A claim that was read, and whether the gold has it. */
  record Example(Grounds grounds, boolean right) {}

  private CertaintyTrainer() {}

  static Certainty learn(List<Example> examples) {
    Map<String, Double> weights = new TreeMap<>();
    names(examples).forEach(name -> weights.put(name, 0.0));
    Map<String, Double> squares = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> gradient = gradient(examples, weights);
      gradient.forEach(
          (name, sum) -> {
            double weight = weights.getOrDefault(name, 0.0);
            double g = sum - PULL * weight;
            double square = squares.merge(name, g * g, Double::sum);
            weights.put(name, square == 0 ? weight : weight + RATE * g / Math.sqrt(square));
          });
    }
    return new Certainty(weights);
  }

  private static Set<String> names(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        e -> e.grounds().features((name, value) -> counts.merge(name, 1, Integer::sum)));
    Set<String> names = new TreeSet<>(counts.keySet());
    names.removeIf(name -> counts.getOrDefault(name, 0) < FEWEST);
    return names;
  }

  private static Map<String, Double> gradient(List<Example> examples, Map<String, Double> weights) {
    Certainty model = new Certainty(weights);
    Map<String, Double> gradient = new TreeMap<>();
    for (Example example : examples) {
      double off = (example.right() ? 1 : 0) - model.of(example.grounds());
      example
          .grounds()
          .features(
              (name, value) -> {
                if (weights.containsKey(name)) {
                  gradient.merge(name, off * value, Double::sum);
                }
              });
    }
    return gradient;
  }
}
