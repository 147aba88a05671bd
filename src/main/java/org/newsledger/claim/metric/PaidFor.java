package org.newsledger.claim.metric;

import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;

/** Tells what is paid for a company from what is spent on other things: {@code 950m for A}. */
final class PaidFor {

  /** How many words may stand between the sum and the company. */
  private static final int MOST_WORDS = 3;

  private static final double POINTS = 3.6;

  private static final Metric[] SPENT = {Metric.INVESTMENT, Metric.COST};

  private PaidFor() {}

  /**
   * Speaks for a purchase where a verb of spending leads to a company that the sum is for; cash
   * behind the sum of a purchase is how it is paid.
   */
  static void offer(MetricTally tally, Breaks breaks, Scene scene, Figure sum) {
    if (isSpent(tally, sum) && isForCompany(breaks, scene, sum)) {
      tally.offer(Metric.ACQUISITION, "paid_for", POINTS, sum.start(), sum.end());
    }
    if (isForGoods(tally, breaks, scene, sum)) {
      tally.drop(Metric.ACQUISITION);
      tally.offer(Metric.CONTRACT, "goods_before", POINTS, sum.start(), sum.end());
    }
    boolean bought =
        tally.choice(Metric.ACQUISITION).filter(c -> c.cueStart() <= sum.start()).isPresent();
    if (bought && tally.choice(Metric.CASH).filter(c -> c.how().endsWith("_after")).isPresent()) {
      tally.drop(Metric.CASH);
    }
  }

  private static boolean isSpent(MetricTally tally, Figure sum) {
    for (Metric metric : SPENT) {
      Optional<MetricChoice> told = tally.choice(metric);
      if (told.filter(c -> c.how().equals("verb_before")).isPresent()
          && told.get().cueEnd() <= sum.start()) {
        return true;
      }
    }
    return false;
  }

  /** Buys 20 trains for 90 million: things are counted between the verb and the sum. */
  private static boolean isForGoods(MetricTally tally, Breaks breaks, Scene scene, Figure sum) {
    Optional<MetricChoice> bought = tally.choice(Metric.ACQUISITION);
    return bought.filter(c -> c.how().equals("verb_before")).isPresent()
        && scene.figures().stream()
            .filter(f -> f.start() >= bought.get().cueEnd() && f.end() <= sum.start())
            .filter(f -> breaks.apart(f.end(), sum.start()) == 0)
            .anyMatch(
                f ->
                    f.quantity()
                        .noun()
                        .flatMap(CountedNoun::find)
                        .filter(CountedNoun.OTHER::equals)
                        .isPresent());
  }

  private static boolean isForCompany(Breaks breaks, Scene scene, Figure sum) {
    return scene.groups().stream()
        .filter(g -> g.role() == Cue.Case.FOR && g.start() >= sum.end())
        .anyMatch(
            g ->
                breaks.commas(sum.end(), g.start()) == 0
                    && breaks.hard(sum.end(), g.start()) == 0
                    && breaks.words(sum.end(), g.start()) <= MOST_WORDS);
  }
}
