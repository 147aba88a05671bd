package org.newsledger.claim.metric;

import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;

/**
 * Tells the value of a holding from that of a company: {@code a stake of 27 %, valued at $135bn}.
 *
 * <p>Where the share stands before in the sentence and no company between it, the valuing words and
 * the sum, the sum is what the holding is worth.
 */
final class Holdings {

  private static final int REACH = 140;
  private static final int BESIDE = 50;
  private static final double SHARE = 3.4;

  private Optional<Figure> share = Optional.empty();
  private int scene = -1;

  /** Notes a share that is held, for the sums behind it. */
  void remember(Scene in, Figure figure, MetricChoice choice) {
    if (choice.metric() == Metric.STAKE) {
      share = Optional.of(figure);
      scene = in.index();
    }
  }

  /**
   * Speaks for a share in the company that a word for a share leads into, A's part in B, and for
   * halves that are told of several companies: a 50-50 venture of A and B.
   */
  void offer(MetricTally tally, Scene in, Figure percent) {
    if (isHalf(in, percent)) {
      tally.offer(Metric.STAKE, "halves", SHARE, percent.start(), percent.end());
    }
    for (Hit hit : in.hits().ofMetricsIn(percent.start() - REACH, percent.start())) {
      boolean traded =
          in.hits().has(Cue.Sort.PERIOD, Cue.PeriodWord.TRADING, hit.start(), hit.end());
      if (hit.is(Metric.STAKE) && !traded && leadsInto(in, hit, percent)) {
        tally.offer(Metric.STAKE, "into_before", SHARE, hit);
      }
    }
  }

  private static boolean isHalf(Scene in, Figure percent) {
    return in.hits().in(Cue.Sort.REFERENCE, percent.start(), percent.end()).stream()
            .anyMatch(hit -> hit.is(Cue.Reference.EACH) && hit.end() == percent.end())
        && in.groups().stream().anyMatch(group -> group.companies().size() > 1);
  }

  private static boolean leadsInto(Scene in, Hit share, Figure percent) {
    return in.groups().stream()
        .anyMatch(
            g ->
                g.role() == Cue.Case.INTO
                    && g.start() >= share.end()
                    && g.start() - share.end() <= BESIDE
                    && g.end() <= percent.start());
  }

  /** Makes a valuation that is told of a holding the holding's value. */
  void settle(MetricTally tally, Scene in, Figure sum) {
    Optional<MetricChoice> valuation = tally.choice(Metric.VALUATION);
    boolean ofHolding =
        scene == in.index()
            && valuation.isPresent()
            && share.isPresent()
            && valuation.get().cueStart() >= share.get().end()
            && valuation.get().cueEnd() <= sum.start()
            && in.groups().stream()
                .noneMatch(g -> g.start() >= share.get().end() && g.end() <= sum.start());
    if (ofHolding) {
      tally.turn(Metric.VALUATION, Metric.STAKE_VALUE);
    }
  }
}
