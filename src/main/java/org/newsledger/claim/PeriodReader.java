package org.newsledger.claim;

import java.util.Optional;

/** Finds the year or quarter that a figure is of. */
final class PeriodReader {

  private final PeriodMarks marks;
  private final Breaks breaks;
  private Optional<Period> carried = Optional.empty();
  private int carriedParagraph = -1;

  PeriodReader(PeriodMarks marks, Breaks breaks) {
    this.marks = marks;
    this.breaks = breaks;
  }

  /** The period of the figure, read as {@code metric}. */
  Optional<Period> read(Scene scene, Figure figure, Metric metric) {
    if (metric == Metric.MILESTONE) {
      return Optional.empty();
    }
    Optional<PeriodMark> near = nearest(scene, figure);
    if (near.isPresent()) {
      if (metric == Metric.STAKE || (metric == Metric.INVESTMENT && near.get().deadline())) {
        return Optional.empty();
      }
      remember(scene, near.get().period());
      return Optional.of(near.get().period());
    }
    return carries(metric) && isFresh(scene) ? carried : Optional.empty();
  }

  private boolean isFresh(Scene scene) {
    return carriedParagraph >= scene.paragraph() - 1;
  }

  private void remember(Scene scene, Period period) {
    carried = Optional.of(period);
    carriedParagraph = scene.paragraph();
  }

  /** Results share the period that the sentences before them name. */
  private static boolean carries(Metric metric) {
    return switch (metric) {
      case REVENUE, PROFIT, LOSS, COST, CAPEX, GROWTH, MARGIN -> true;
      default -> false;
    };
  }

  private Optional<PeriodMark> nearest(Scene scene, Figure figure) {
    Optional<PeriodMark> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (PeriodMark mark : marks.in(scene)) {
      double distance = distance(figure, mark);
      if (distance < least) {
        least = distance;
        best = Optional.of(mark);
      }
    }
    return best;
  }

  private double distance(Figure figure, PeriodMark mark) {
    boolean after = mark.start() >= figure.end();
    int from = after ? figure.end() : mark.end();
    int to = after ? mark.start() : figure.start();
    return Math.max(0, to - from)
        + 25.0 * breaks.commas(from, to)
        + 60.0 * breaks.hard(from, to)
        + (after ? 15 : 0);
  }
}
