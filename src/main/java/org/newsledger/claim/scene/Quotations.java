package org.newsledger.claim.scene;

import java.math.BigDecimal;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.quantity.Unit;

/** Tells what is quoted on an exchange: the price of a share, the move of an index. */
public final class Quotations {

  private static final BigDecimal DEAREST_SHARE = new BigDecimal(1_000_000);
  private static final BigDecimal LEAST_RESULT = new BigDecimal(5_000);

  /** How far behind the move of a share its price stands, in characters. */
  private static final int PRICE_REACH = 30;

  private static final int INDEX_REACH = 60;

  /** How far behind a move the same may be told in money: a word between two spaces. */
  private static final int OR_REACH = 9;

  /** The same where a clause in commas stands between: the index, which holds 30 shares, fell. */
  private static final int INDEX_REACH_ACROSS = 110;

  private Quotations() {}

  /** Whether a sum is what a share costs, for it is told with a move on the exchange. */
  public static boolean isShare(Scene scene, Figure figure) {
    if (!isBelow(figure, DEAREST_SHARE)) {
      return false;
    }
    for (Figure other : scene.figures()) {
      if (other.quantity().unit().kind() == Unit.Kind.PERCENT
          && other.end() <= figure.start()
          && figure.start() - other.end() <= PRICE_REACH) {
        return isSmall(figure) || scene.has(Cue.PeriodWord.TRADING);
      }
    }
    return false;
  }

  /** Whether a sum is too small for the result of a company. */
  public static boolean isSmall(Figure figure) {
    return isBelow(figure, LEAST_RESULT);
  }

  /** Whether a figure is of an index named before it in its clause, and so of no company. */
  public static boolean isOfIndex(Breaks breaks, Scene scene, Figure figure) {
    int to = figure.start();
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, to - INDEX_REACH_ACROSS, to)) {
      if (hit.is(Cue.PeriodWord.INDEX) && breaks.hard(hit.end(), to) == 0) {
        int commas = breaks.commas(hit.end(), to);
        boolean near = commas == 0 && hit.start() >= to - INDEX_REACH;
        if ((near && !isOfMember(breaks, scene, hit, figure))
            || (commas == 2 && isAlone(scene, hit.end(), to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the move of a share is told once more in money: 4 percent or 20 cents. */
  public static boolean isMoveAgain(Scene scene, Figure move, Figure figure) {
    return move.quantity().unit().kind() == Unit.Kind.PERCENT
        && isSmall(figure)
        && figure.start() - move.end() <= OR_REACH
        && scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, move.end(), figure.start())
        && scene.has(Cue.PeriodWord.TRADING);
  }

  /**
   * Whether a company stands with the index in the clause, before or behind it: in the Dax Siemens
   * lost 4 percent, Siemens led the Dax with a plus of 4 percent.
   */
  private static boolean isOfMember(Breaks breaks, Scene scene, Hit index, Figure figure) {
    for (Group group : scene.groups()) {
      int from = Math.min(group.end(), index.end());
      boolean before = group.end() <= figure.start();
      if (before
          && breaks.commas(from, figure.start()) == 0
          && breaks.hard(from, figure.start()) == 0
          && scene.figures().stream()
              .noneMatch(f -> f.start() >= from && f.end() <= figure.start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(Scene scene, int from, int to) {
    return scene.groups().stream().noneMatch(g -> g.start() >= from && g.start() < to);
  }

  private static boolean isBelow(Figure figure, BigDecimal limit) {
    return figure.quantity().value().filter(v -> v.compareTo(limit) < 0).isPresent();
  }
}
