package org.newsledger.claim;

import java.util.Optional;

/** Tells fact, plan, forecast and rumour apart by the cues around a figure. */
@SuppressWarnings("EnumOrdinal") // Points are added up in an array, a place for each modality.
final class ModalityReader {

  private static final int REACH = 220;

  private final Breaks breaks;
  private final double charactersPerWord;

  ModalityReader(Breaks breaks, boolean unspaced) {
    this.breaks = breaks;
    this.charactersPerWord = unspaced ? 2.2 : 6;
  }

  /** How sure the sentence is of the figure, read as {@code metric}. */
  Modality read(Scene scene, Figure figure, Metric metric) {
    double[] scores = new double[Modality.values().length];
    ModalityPriors.of(metric).addTo(scores);
    double[] strongest = new double[scores.length];
    double toCome = 0;
    int first = figure.start() - REACH;
    for (Hit hit : scene.hits().in(Cue.Sort.MODALITY, first, figure.end() + REACH)) {
      Cue.Sureness sureness = (Cue.Sureness) hit.cue().meaning();
      double points = strength(sureness, metric) - distance(figure, hit);
      if (sureness == Cue.Sureness.FUTURE) {
        toCome = Math.max(toCome, points);
      } else {
        int target = target(sureness).ordinal();
        strongest[target] = Math.max(strongest[target], points);
      }
    }
    int ahead = ahead(metric, strongest[Modality.FORECAST.ordinal()] > 0).ordinal();
    strongest[ahead] = Math.max(strongest[ahead], toCome);
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += strongest[i];
      best = scores[i] > scores[best] ? i : best;
    }
    return Modality.values()[best];
  }

  /** What is told as a fact of a year to come is a forecast or a plan. */
  static Modality inTime(
      Modality read, Metric metric, Optional<Period> period, Optional<Integer> year) {
    boolean ahead = period.isPresent() && year.isPresent() && period.get().year() > year.get();
    if (!ahead || read != Modality.ACTUAL) {
      return read;
    }
    return ModalityPriors.isResult(metric) ? Modality.FORECAST : Modality.PLANNED;
  }

  private static Modality target(Cue.Sureness sureness) {
    return switch (sureness) {
      case ACTUAL -> Modality.ACTUAL;
      case PLANNED, FUTURE -> Modality.PLANNED;
      case FORECAST -> Modality.FORECAST;
      case RUMOUR -> Modality.RUMOUR;
    };
  }

  /** What is yet to come is a forecast where one is told of, and otherwise as the metric has it. */
  private static Modality ahead(Metric metric, boolean forecast) {
    return forecast || ModalityPriors.isResult(metric) ? Modality.FORECAST : Modality.PLANNED;
  }

  private static double strength(Cue.Sureness sureness, Metric metric) {
    boolean result = ModalityPriors.isResult(metric);
    return switch (sureness) {
      case ACTUAL -> 1.5;
      case PLANNED -> result ? 0.7 : 2.0;
      case FORECAST -> metric == Metric.MILESTONE ? 1.5 : 2.7;
      case RUMOUR -> 3.2;
      case FUTURE -> 2.2;
    };
  }

  private double distance(Figure figure, Hit hit) {
    boolean after = hit.start() >= figure.end();
    int from = after ? figure.end() : hit.end();
    int to = after ? hit.start() : figure.start();
    double words = Math.max(0, to - from) / charactersPerWord;
    return 0.3 * Math.log1p(words)
        + 1.3 * Math.min(2, breaks.hard(from, to))
        + 0.35 * Math.min(4, breaks.commas(from, to));
  }
}
