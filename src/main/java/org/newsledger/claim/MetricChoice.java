package org.newsledger.claim;

/**
 * The metric that a figure was read as.
 *
 * @param metric the metric
 * @param rule how it was read, such as {@code revenue:noun_before}
 * @param score how strongly its cue spoke for it
 * @param cueStart first folded character of the cue; the figure's own where there is none
 * @param cueEnd after the cue
 */
record MetricChoice(Metric metric, String rule, double score, int cueStart, int cueEnd) {

  /** The same metric, taken over by another figure. */
  MetricChoice inheritedBy(Figure figure) {
    return new MetricChoice(
        metric, metric.code() + ":carried", score * 0.5, figure.start(), figure.end());
  }
}
