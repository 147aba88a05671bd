package org.newsledger.claim;

import java.util.Optional;

/** Tells what a rate came to from how much it changed: {@code the margin fell to 18 %}. */
final class Levels {

  /** How many characters may stand between the word and the figure. */
  private static final int GAP = 2;

  /** The longest word of that sort, in characters. */
  private static final int LONGEST = 12;

  private static final Metric[] RATES = {
    Metric.MARGIN, Metric.MARKET_SHARE, Metric.STAKE, Metric.OTHER_PERCENT
  };

  private Levels() {}

  /** Takes growth away where the percentage is what a rate named before it came to. */
  static void settle(MetricTally tally, Scene scene, Figure percent, int number) {
    if (isReached(scene, percent, number) && isOfRate(tally, percent)) {
      tally.drop(Metric.GROWTH);
    }
  }

  private static boolean isReached(Scene scene, Figure percent, int number) {
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, percent.start() - LONGEST, number)) {
      if (hit.is(Cue.Reference.REACHED) && hit.end() >= percent.start() - GAP) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfRate(MetricTally tally, Figure percent) {
    for (Metric rate : RATES) {
      Optional<MetricChoice> told = tally.choice(rate);
      if (told.filter(c -> c.how().equals("noun_before")).isPresent()
          && told.get().cueEnd() <= percent.start()) {
        return true;
      }
    }
    return false;
  }
}
