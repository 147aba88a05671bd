package org.newsledger.claim.metric;

import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Hit;

/** Adds up what speaks for each metric of one figure: the best cue, and a part of the others. */
@SuppressWarnings("EnumOrdinal") // Points are added up in an array, a place for each metric.
final class MetricTally {

  /** How much a further cue of the same metric adds. */
  private static final double FURTHER = 0.2;

  private static final double MOST_FURTHER = 0.6;

  /** From how many points on a dividend or a profit owns the sum told for each share. */
  private static final double OWN_RIGHT = 1.6;

  private static final Metric[] METRICS = Metric.values();

  private final double[] best = new double[METRICS.length];
  private final double[] further = new double[METRICS.length];
  private final MetricChoice[] choices = new MetricChoice[METRICS.length];

  void offer(Metric metric, String place, double points, Hit hit) {
    offer(metric, place, points, hit.start(), hit.end());
  }

  void offer(Metric metric, String place, double points, int from, int to) {
    int i = metric.ordinal();
    if (points <= 0) {
      return;
    }
    if (choices[i] == null || points > best[i]) {
      further[i] += FURTHER * best[i];
      best[i] = points;
      choices[i] = MetricChoice.alone(metric, place, points, from, to);
    } else {
      further[i] += FURTHER * points;
    }
  }

  /** A sum for each piece is a price, or else a dividend or a result a share. */
  void settlePieces() {
    MetricChoice price = choices[Metric.PRICE.ordinal()];
    if (price == null || !price.how().startsWith("beside")) {
      return;
    }
    boolean ofShare = false;
    for (int i = 0; i < METRICS.length; i++) {
      if (!isPerPiece(METRICS[i])) {
        choices[i] = null;
      } else if (METRICS[i] != Metric.PRICE && best[i] > OWN_RIGHT) {
        ofShare |= choices[i] != null;
      }
    }
    if (ofShare) {
      choices[Metric.PRICE.ordinal()] = null;
    }
  }

  /** What was read as one metric is another, by the same cue. */
  void turn(Metric from, Metric to) {
    MetricChoice told = choices[from.ordinal()];
    if (told != null && best[from.ordinal()] > best[to.ordinal()]) {
      best[to.ordinal()] = best[from.ordinal()];
      choices[to.ordinal()] = told.as(to);
    }
    choices[from.ordinal()] = null;
  }

  /** Whether a word before the figure speaks for what a share earns or pays out. */
  boolean tellsResult() {
    return tellsBefore(Metric.PROFIT)
        || tellsBefore(Metric.LOSS)
        || tellsBefore(Metric.SHAREHOLDER_RETURN);
  }

  /** Whether but a verb before the figure speaks for a result: lost, gained. */
  boolean tellsResultByVerb() {
    return isByVerb(Metric.PROFIT) && isByVerb(Metric.LOSS);
  }

  private boolean isByVerb(Metric metric) {
    return !tellsBefore(metric) || choices[metric.ordinal()].how().equals("verb_before");
  }

  private boolean tellsBefore(Metric metric) {
    MetricChoice told = choices[metric.ordinal()];
    return told != null
        && best[metric.ordinal()] > OWN_RIGHT
        && (told.how().endsWith("_before") || told.how().equals("carried"));
  }

  /** Takes back whatever speaks for a metric. */
  void drop(Metric metric) {
    choices[metric.ordinal()] = null;
  }

  /** Adds to a metric that a cue speaks for already. */
  void support(Metric metric, double points) {
    if (choices[metric.ordinal()] != null) {
      further[metric.ordinal()] += points;
    }
  }

  /** The cue that speaks most for a metric; empty where none does. */
  Optional<MetricChoice> choice(Metric metric) {
    return Optional.ofNullable(choices[metric.ordinal()]);
  }

  /** So small a sum is no company's result. */
  void keepSmall() {
    for (int i = 0; i < METRICS.length; i++) {
      if (!isPerPiece(METRICS[i])
          && METRICS[i] != Metric.OTHER_MONEY
          && METRICS[i] != Metric.FINE) {
        choices[i] = null;
      }
    }
  }

  private static boolean isPerPiece(Metric metric) {
    return metric == Metric.PRICE
        || metric == Metric.SHAREHOLDER_RETURN
        || metric == Metric.PROFIT
        || metric == Metric.LOSS;
  }

  /** The metric with the most points; empty where none reaches {@code threshold}. */
  Optional<MetricChoice> best(double threshold) {
    MetricChoice winner = null;
    double most = threshold;
    double next = 0;
    for (int i = 0; i < METRICS.length; i++) {
      double points = best[i] + Math.min(MOST_FURTHER, further[i]);
      if (choices[i] != null && points >= most) {
        next = winner == null ? next : most;
        winner = choices[i];
        most = points;
      } else if (choices[i] != null) {
        next = Math.max(next, points);
      }
    }
    return winner == null ? Optional.empty() : Optional.of(winner.ahead(most - next));
  }
}
