package org.newsledger.claim.metric;

import java.util.List;
import java.util.Set;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/**
 * Tells growth, rates and prices of a market, which no company is said to have, from a company's.
 */
public final class MarketMoves {

  /** What is told of markets as it is of companies. */
  private static final Set<Metric> OF_MARKETS =
      Set.of(Metric.GROWTH, Metric.PRICE, Metric.OTHER_PERCENT);

  /** How far before its growth the market is named, in characters. */
  private static final int REACH = 80;

  /** How many words behind a preposition the market is still what it leads to: in the US market. */
  private static final int PHRASE = 2;

  private MarketMoves() {}

  /** Whether the figure is told of the market before it in its clause, and of nobody else there. */
  public static boolean isTold(Breaks breaks, Scene scene, Figure change, MetricChoice choice) {
    if (!OF_MARKETS.contains(choice.metric())) {
      return false;
    }
    int from = change.start() - REACH;
    boolean named =
        isNamed(breaks, scene, change, scene.hits().in(Cue.Sort.REFERENCE, from, change.start()))
            || isNamed(breaks, scene, change, scene.hits().in(Cue.Sort.NOUN, from, change.start()));
    return named && isAlone(breaks, scene, change);
  }

  private static boolean isNamed(Breaks breaks, Scene scene, Figure change, List<Hit> hits) {
    for (Hit hit : hits) {
      boolean market = hit.is(Cue.Reference.MARKET) || hit.is(Metric.MARKET_SIZE);
      if (market && isInClause(breaks, hit.end(), change) && !isPlace(breaks, scene, hit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInClause(Breaks breaks, int end, Figure change) {
    return end <= change.start()
        && breaks.commas(end, change.start()) == 0
        && breaks.hard(end, change.start()) == 0;
  }

  /** On a market someone sells: what follows is told of the seller. */
  private static boolean isPlace(Breaks breaks, Scene scene, Hit market) {
    for (Hit hit : scene.hits().in(Cue.Sort.CASE, market.start() - REACH, market.start())) {
      if (hit.end() <= market.start()
          && !hit.is(Cue.Case.AND)
          && !hit.is(Cue.Case.SAID)
          && breaks.commas(hit.end(), market.start()) == 0
          && breaks.words(hit.end(), market.start()) <= PHRASE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause names no company, and nothing that a company has. */
  private static boolean isAlone(Breaks breaks, Scene scene, Figure change) {
    for (Group group : scene.groups()) {
      if (isInClause(breaks, group.end(), change)) {
        return false;
      }
    }
    for (Hit hit : scene.hits().in(Cue.Sort.NOUN, change.start() - REACH, change.start())) {
      boolean ofMarket =
          hit.is(Metric.GROWTH) || hit.is(Metric.MARKET_SIZE) || hit.is(Metric.PRICE);
      if (!ofMarket && isInClause(breaks, hit.end(), change)) {
        return false;
      }
    }
    return true;
  }
}
