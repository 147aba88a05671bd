package org.newsledger.claim;

import java.math.BigDecimal;
import org.newsledger.quantity.Unit;

/** Tells the purchase of a company from that of a share of it. */
final class Stakes {

  private static final BigDecimal HALF = new BigDecimal(50);

  /** How far from a phrase the words may stand that say how sure it is, in characters. */
  private static final int REACH = 60;

  private Stakes() {}

  /** What the purchase told of is: less than half of a company is invested in or held. */
  static RelationType typeOf(RelationType told, TieScope scope, Ends ends) {
    if (told != RelationType.ACQUISITION || !isMinority(scope, ends)) {
      return told;
    }
    int from = scope.start() - REACH;
    int to = scope.end() + REACH;
    boolean ahead =
        scope.scene().has(Cue.Sureness.RUMOUR, from, to)
            || scope.scene().has(Cue.Sureness.FUTURE, from, to)
            || scope.scene().has(Cue.Sureness.PLANNED, from, to);
    return ahead ? RelationType.INVESTMENT : RelationType.OWNERSHIP;
  }

  private static boolean isMinority(TieScope scope, Ends ends) {
    int from = Math.min(scope.start(), ends.start());
    int to = Math.max(scope.end(), ends.end());
    return scope.scene().figures().stream()
        .filter(f -> f.start() >= from && f.end() <= to)
        .filter(f -> f.quantity().unit().kind() == Unit.Kind.PERCENT)
        .anyMatch(f -> f.quantity().value().filter(v -> v.compareTo(HALF) < 0).isPresent());
  }
}
