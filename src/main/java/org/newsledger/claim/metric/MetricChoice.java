package org.newsledger.claim.metric;

import org.newsledger.claim.Metric;

/**
 * The metric that a figure was read as.
 *
 * @param metric the metric
 * @param how how it was read, such as {@code noun_before}
 * @param score how strongly its cue spoke for it
 * @param lead by how many points its cue spoke for it more than any cue for another metric
 * @param cueStart first folded character of the cue; the figure's own where there is none
 * @param cueEnd after the cue
 */
public record MetricChoice(
    Metric metric, String how, double score, double lead, int cueStart, int cueEnd) {

  private static final String NO_CUE = "no_cue";

  /** A choice that was not compared with others. */
  public static MetricChoice alone(
      Metric metric, String how, double score, int cueStart, int cueEnd) {
    return new MetricChoice(metric, how, score, score, cueStart, cueEnd);
  }

  /** The rest, that no cue speaks for. */
  public static MetricChoice withoutCue(Metric metric, int start, int end) {
    return alone(metric, NO_CUE, 0, start, end);
  }

  /** The rule that read it, such as {@code revenue:noun_before}. */
  public String rule() {
    return metric.code() + ":" + how;
  }

  /** Whether no cue spoke for it. */
  public boolean isWithoutCue() {
    return how.equals(NO_CUE);
  }

  /** Whether a noun for the metric was the cue. */
  boolean isOfNoun() {
    return how.startsWith("noun_") || how.startsWith("beside_");
  }

  /** The same with its lead over the next metric. */
  MetricChoice ahead(double points) {
    return new MetricChoice(metric, how, score, points, cueStart, cueEnd);
  }

  /** The same cue taken for another metric. */
  MetricChoice as(Metric other) {
    return new MetricChoice(other, how, score, lead, cueStart, cueEnd);
  }
}
