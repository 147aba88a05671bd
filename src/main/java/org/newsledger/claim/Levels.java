package org.newsledger.claim;

import org.newsledger.text.FoldedText;

/** Percentages that a share or a margin changed to or from, which are no changes themselves. */
final class Levels {

  /** How far before its number the word that leads to a level ends. */
  private static final int BESIDE = 12;

  /** How far before a level the noun stands whose level it is. */
  private static final int REACH = 130;

  private Levels() {}

  /** Takes a level for what its noun names: the margin rose to 10 %. */
  static void settle(
      MetricTally tally, FoldedText text, Breaks breaks, Scene scene, Figure figure) {
    int number = text.toFolded(figure.quantity().core().start());
    if (!isLedTo(scene, number)) {
      return;
    }
    Metric named = Metric.GROWTH;
    for (Hit hit : scene.hits().in(Cue.Sort.NOUN, number - REACH, number)) {
      Metric metric = (Metric) hit.cue().meaning();
      if (metric != Metric.GROWTH
          && hit.end() <= number
          && breaks.hard(hit.end(), number) == 0
          && breaks.commas(hit.end(), number) <= 1) {
        named = metric;
      }
    }
    if (isLevel(named)) {
      tally.turn(Metric.GROWTH, named);
    }
  }

  private static boolean isLedTo(Scene scene, int number) {
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, number - 2 * BESIDE, number)) {
      if ((hit.is(Cue.Reference.LEVEL) || hit.is(Cue.Reference.EARLIER))
          && hit.end() <= number
          && number - hit.end() <= BESIDE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLevel(Metric metric) {
    return switch (metric) {
      case MARGIN, MARKET_SHARE, OTHER_PERCENT -> true;
      default -> false;
    };
  }
}
