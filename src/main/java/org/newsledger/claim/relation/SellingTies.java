package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.PhraseTrie;

/** Finds who buys what another one sells: X sells B to A. */
final class SellingTies {

  private final TieScope scope;
  private final CueSides sides;

  SellingTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** What is sold, and to whom: the buyer first. */
  Optional<Ends> find() {
    Optional<Group> buyer =
        sides
            .firstRight(g -> isTo(g) && scope.isNear(g))
            .or(() -> sides.lastLeft(SellingTies::isTo))
            .filter(g -> !isOwned(g));
    Optional<Group> sold = sides.firstRight(g -> isSold(g) && scope.isNear(g)).or(this::soldBefore);
    return Ends.of(buyer, sold, "selling");
  }

  /** {@code Die Mehrheit an seiner Tochter A}: what is sold a part of, and no buyer. */
  private boolean isOwned(Group group) {
    for (PhraseTrie.Match<RelationCue> match : scope.scene().phrases().ties()) {
      boolean beside = match.end() <= group.start() && group.start() - match.end() <= 1;
      if (beside && match.values().stream().anyMatch(c -> c.form() == RelationCue.Form.BEARER_TO)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSold(Group group) {
    return group.role() == Cue.Case.NONE
        || (group.role() == Cue.Case.OF
            && (scope.breaks().words(scope.end(), group.start()) <= 1
                || scope.holdsFigure(scope.end(), group.start())));
  }

  private Optional<Group> soldBefore() {
    return scope.order() == WordOrder.MIDDLE
        ? Optional.empty()
        : sides
            .lastLeft(g -> g.role() == Cue.Case.OBJECT || g.role() == Cue.Case.NONE)
            .filter(g -> scope.order() != WordOrder.MIXED || isBehindSubject(g));
  }

  /** {@code A hat B an C verkauft}: the first one sells, and is not sold. */
  private boolean isBehindSubject(Group group) {
    return sides.lastLeft(g -> g.isFree() && g.end() <= group.start()).isPresent();
  }

  private static boolean isTo(Group group) {
    return group.role() == Cue.Case.TO;
  }
}
