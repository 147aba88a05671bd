package org.newsledger.claim.subject;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/**
 * Finds the company right behind whose name brackets tell a figure: "A has bought B (sales: 30
 * million) from C". Only what each company has of its own is told so; prices and shares may be said
 * of others.
 */
final class BracketBearer {

  /** A space or a quotation mark may stand between the name and its brackets. */
  private static final int GAP = 1;

  private BracketBearer() {}

  /** The index of the group whose last company has the brackets in which the figure stands. */
  static Optional<Integer> of(Breaks breaks, Scene scene, Figure figure, Metric metric) {
    if (!isOwn(metric) || breaks.hard(scene.start(), figure.start()) == 0) {
      return Optional.empty();
    }
    int open = breaks.openBracket(scene.start(), figure.start());
    List<Group> groups = scene.groups();
    int at = groups.size() - 1;
    while (at >= 0 && groups.get(at).start() >= figure.start()) {
      at--;
    }
    boolean borne = at >= 0 && groups.get(at).end() <= open && open - groups.get(at).end() <= GAP;
    return borne ? Optional.of(at) : Optional.empty();
  }

  private static boolean isOwn(Metric metric) {
    return switch (metric) {
      case REVENUE, PROFIT, LOSS, MARGIN, CASH, MARKET_CAP, EMPLOYEES, CUSTOMERS, OTHER_MONEY ->
          true;
      default -> false;
    };
  }
}
