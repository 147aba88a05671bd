package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.newsledger.claim.metric.Frame;
import org.newsledger.gold.PlainClaim;

/**
 * Learns the weights of roles from gold articles: the subject by a softmax over the candidates and
 * nobody, each object by a logistic. Weights are drawn towards the ones that it starts from, those
 * of single frames more so; steps are taken in a fixed order, so that the same articles give the
 * same weights.
 */
final class RoleTrainer {

  private static final double RATE = 0.3;
  private static final int STEPS = 120;
  private static final int ROUNDS = 3;

  /** How much a figure without a claim of that amount counts as one that is said of nobody. */
  private static final double NOBODY = 0.2;

  private final RoleWeights prior;
  private final double pull;
  private final double framedPull;

  /** A figure's candidates and which of them the gold names. */
  private record Example(List<BitSet> candidates, BitSet right, boolean nobody, double weight) {}

  RoleTrainer(RoleWeights prior, double pull, double framedPull) {
    this.prior = prior;
    this.pull = pull;
    this.framedPull = framedPull;
  }

  /** The weights that the articles teach. */
  RoleWeights learn(List<RoleArticle> articles) {
    RoleWeights weights = prior;
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> subjects = new ArrayList<>();
      List<Example> objects = new ArrayList<>();
      for (RoleArticle article : articles) {
        RoleWeights now = weights;
        RoleReplay.run(
            article,
            now,
            (figure, choice, claim, candidates, roles) -> {
              subjects.add(
                  subject(
                      article,
                      candidates,
                      claim.map(PlainClaim::subjects).orElse(Set.of()),
                      claim.isEmpty()));
              if (claim.isPresent() && Frame.hasObjects(choice.metric())) {
                objects.add(objects(article, candidates, claim.get()));
              }
            });
      }
      weights =
          new RoleWeights(
              climb(subjects, prior.subjects(), RoleTrainer::softmax),
              climb(objects, prior.objects(), RoleTrainer::logistic));
    }
    return weights;
  }

  private static Example subject(
      RoleArticle article, List<Candidate> candidates, Set<String> subjects, boolean nobody) {
    BitSet right = new BitSet();
    for (int i = 0; i < candidates.size(); i++) {
      right.set(i, !nobody && article.names(candidates.get(i).companies()).equals(subjects));
    }
    double weight = nobody ? NOBODY : right.isEmpty() ? 0 : 1;
    return new Example(
        candidates.stream().map(c -> c.features().numbers()).toList(), right, nobody, weight);
  }

  private static Example objects(
      RoleArticle article, List<Candidate> candidates, PlainClaim claim) {
    List<BitSet> features = new ArrayList<>();
    BitSet right = new BitSet();
    for (Candidate candidate : candidates) {
      Set<String> names = article.names(candidate.companies());
      if (!names.equals(claim.subjects())) {
        right.set(features.size(), claim.objects().containsAll(names));
        features.add(candidate.features().numbers());
      }
    }
    return new Example(features, right, false, 1);
  }

  private interface Shares {
    double[] gradients(Example example, double[] weights);
  }

  private static double[] softmax(Example example, double[] weights) {
    double[] share = new double[example.candidates().size()];
    double sum = 1;
    double right = example.nobody() ? 1 : 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = Math.exp(sum(weights, example.candidates().get(i)));
      sum += share[i];
      right += example.right().get(i) ? share[i] : 0;
    }
    for (int i = 0; i < share.length; i++) {
      share[i] = (example.right().get(i) ? share[i] / right : 0) - share[i] / sum;
    }
    return share;
  }

  private static double[] logistic(Example example, double[] weights) {
    double[] share = new double[example.candidates().size()];
    for (int i = 0; i < share.length; i++) {
      double p = 1 / (1 + Math.exp(-sum(weights, example.candidates().get(i))));
      share[i] = (example.right().get(i) ? 1 : 0) - p;
    }
    return share;
  }

  private static double sum(double[] weights, BitSet features) {
    return features.stream().mapToDouble(f -> weights[f]).reduce(0, Double::sum);
  }

  private double[] climb(List<Example> examples, double[] from, Shares shares) {
    double[] weights = from.clone();
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Example example : examples) {
        if (example.weight() > 0) {
          double[] of = shares.gradients(example, weights);
          for (int i = 0; i < of.length; i++) {
            BitSet on = example.candidates().get(i);
            for (int f = on.nextSetBit(0); f >= 0; f = on.nextSetBit(f + 1)) {
              gradient[f] += of[i] * example.weight();
            }
          }
        }
      }
      for (int f = 0; f < weights.length; f++) {
        double g =
            gradient[f] - (f >= RoleFeatures.FRAMED ? framedPull : pull) * (weights[f] - from[f]);
        squares[f] += g * g;
        weights[f] += squares[f] == 0 ? 0 : RATE * g / Math.sqrt(squares[f]);
      }
    }
    return weights;
  }
}
