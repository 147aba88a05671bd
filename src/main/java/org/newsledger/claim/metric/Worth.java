package org.newsledger.claim.metric;

import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/** What a contract, a purchase, a holding or a company on the exchange is worth. */
final class Worth {

  /** How far before a sum the noun stands that is worth it, in characters. */
  private static final int REACH = 90;

  private Worth() {}

  /** Takes a value for that of the contract or deal named before it, or for one on an exchange. */
  static void settle(MetricTally tally, Breaks breaks, Scene scene, Figure figure) {
    boolean named =
        tally
            .choice(Metric.VALUATION)
            .filter(choice -> choice.how().startsWith("noun"))
            .isPresent();
    if (named || tally.choice(Metric.VALUATION).isEmpty()) {
      return;
    }
    int from = figure.start() - REACH;
    Metric told = Metric.VALUATION;
    for (Hit hit : scene.hits().in(Cue.Sort.NOUN, from, figure.start())) {
      if (hit.end() <= figure.start()
          && breaks.hard(hit.end(), figure.start()) == 0
          && breaks.commas(hit.end(), figure.start()) == 0
          && !isNamedBetween(scene, hit.end(), figure.start())) {
        told = (Metric) hit.cue().meaning();
      }
    }
    if (told == Metric.CONTRACT || told == Metric.ACQUISITION) {
      tally.turn(Metric.VALUATION, told);
    } else if (told == Metric.STAKE) {
      tally.turn(Metric.VALUATION, Metric.STAKE_VALUE);
    } else if (isTraded(scene, from, figure.start())) {
      tally.turn(Metric.VALUATION, Metric.MARKET_CAP);
    }
  }

  /** Whether shares are told of that are traded already: no listing to come. */
  private static boolean isTraded(Scene scene, int from, int to) {
    return scene.hits().has(Cue.Sort.PERIOD, Cue.PeriodWord.TRADING, from, to)
        && !scene.has(Metric.MILESTONE, from, to);
  }

  private static boolean isNamedBetween(Scene scene, int from, int to) {
    for (Group group : scene.groups()) {
      if (group.isFree() && group.start() >= from && group.end() <= to) {
        return true;
      }
    }
    return false;
  }
}
