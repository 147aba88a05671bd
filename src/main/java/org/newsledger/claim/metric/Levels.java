package org.newsledger.claim.metric;

import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.FoldedText;

/**
 * Percentages that a rate changed to or from, which are no changes themselves: a margin that rises
 * to 8 % has not grown by 8 %.
 */
final class Levels {

  /** How far before its number the word that leads to a level ends. */
  private static final int BESIDE = 12;

  /** How far before a level the noun stands whose level it is. */
  private static final int REACH = 130;

  /** How far before a percentage that no word marks as a level. */
  private static final int UNMARKED_REACH = 40;

  private Levels() {}

  /** Takes a level for what its noun names. */
  static void settle(
      MetricTally tally, FoldedText text, Breaks breaks, Scene scene, Figure figure) {
    int number = text.toFolded(figure.quantity().core().start());
    if (isMarked(scene, figure, number)) {
      Metric named = named(breaks, scene, number, REACH, 1);
      if (named != Metric.GROWTH) {
        tally.turn(Metric.GROWTH, named);
      } else if (PartOfCompany.isToldBy(text, breaks, scene, figure)) {
        tally.turn(Metric.GROWTH, Metric.STAKE);
      }
    } else if (!isFigureNear(scene, figure)
        && named(breaks, scene, figure.start(), UNMARKED_REACH, 0) == Metric.MARGIN) {
      tally.turn(Metric.GROWTH, Metric.MARGIN);
    }
  }

  /** The metric of the last noun before a place in its clause; growth where there is none. */
  private static Metric named(Breaks breaks, Scene scene, int at, int reach, int mostCommas) {
    Metric named = Metric.GROWTH;
    for (Hit hit : scene.hits().in(Cue.Sort.NOUN, at - reach, at)) {
      Metric metric = (Metric) hit.cue().meaning();
      if (metric != Metric.GROWTH
          && metric.unit() == Unit.Kind.PERCENT
          && hit.end() <= at
          && (breaks.apart(hit.end(), at) == 0 || breaks.isDash(hit.end(), at))
          && breaks.commas(hit.end(), at) <= mostCommas) {
        named = metric;
      }
    }
    return named;
  }

  private static boolean isMarked(Scene scene, Figure figure, int number) {
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, number - 2 * BESIDE, figure.end() + 1)) {
      boolean before = hit.end() <= number && number - hit.end() <= BESIDE;
      boolean behind = hit.start() == figure.end();
      if ((hit.is(Cue.Reference.LEVEL) && (before || behind))
          || (hit.is(Cue.Reference.EARLIER) && before)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another figure stands where the noun of this one would be looked for. */
  private static boolean isFigureNear(Scene scene, Figure figure) {
    return scene.figures().stream()
        .anyMatch(
            other ->
                other.end() <= figure.start() && other.end() > figure.start() - UNMARKED_REACH);
  }
}
