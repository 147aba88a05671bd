package org.newsledger.claim;

import java.util.Optional;
import org.newsledger.quantity.Unit;

/**
 * Tells the level of a rate from a change: a margin that rises to 8 % has not grown by 8 %, nor has
 * a share that is raised to 60 %.
 */
final class Rates {

  /** How far before its figure a rate may be named, in characters. */
  private static final int REACH = 40;

  /** A word for a level may stand so near to its figure, in characters. */
  private static final int BESIDE = 1;

  private final Breaks breaks;

  Rates(Breaks breaks) {
    this.breaks = breaks;
  }

  /** What was taken for growth is the rate that the words in front name, where it is a level. */
  void settle(MetricTally tally, Scene scene, Figure figure) {
    Optional<Metric> rate = rateBefore(scene, figure);
    if (rate.isPresent() && (rate.get() == Metric.MARGIN || isMarked(scene, figure))) {
      tally.turn(Metric.GROWTH, rate.get());
    }
  }

  private Optional<Metric> rateBefore(Scene scene, Figure figure) {
    Optional<Metric> rate = Optional.empty();
    for (Hit hit : scene.hits().in(Cue.Sort.NOUN, figure.start() - REACH, figure.start())) {
      Metric metric = (Metric) hit.cue().meaning();
      boolean near = hit.end() <= figure.start() && isOneClause(scene, hit.end(), figure);
      if (near && metric.unit() == Unit.Kind.PERCENT && metric != Metric.GROWTH) {
        rate = Optional.of(metric);
      } else if (near && metric.unit() == Unit.Kind.MONEY) {
        rate = Optional.empty();
      }
    }
    return rate;
  }

  /** No clause ends, and no other figure stands, between a rate and its figure. */
  private boolean isOneClause(Scene scene, int from, Figure figure) {
    for (Figure other : scene.figures()) {
      boolean between = other.start() >= from && other.end() <= figure.start();
      if (between && !isMarked(scene, figure)) {
        return false;
      }
    }
    return breaks.commas(from, figure.start()) == 0 && breaks.hard(from, figure.start()) == 0;
  }

  /** 至60%, 60％に, 60%로. */
  private static boolean isMarked(Scene scene, Figure figure) {
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, figure.start() - 4, figure.end() + BESIDE)) {
      boolean before = hit.end() <= figure.start() && figure.start() - hit.end() <= BESIDE;
      if (hit.is(Cue.Reference.RATE_LEVEL) && (before || hit.start() == figure.end())) {
        return true;
      }
    }
    return false;
  }
}
