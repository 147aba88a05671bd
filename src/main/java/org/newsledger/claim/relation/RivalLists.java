package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;

/** Finds whose rivals several are that a noun is said of: competitors such as B and C. */
final class RivalLists {

  /** How far behind a noun several may stand that it is said of, in characters. */
  private static final int LIST_REACH = 60;

  /** How long the words may be that lead from several names to the noun: such as. */
  private static final int LINK = 6;

  private final TieScope scope;
  private final CueSides sides;

  RivalLists(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** {@code Its competitors in the market for parts include A, B and C}. */
  Optional<Group> behind() {
    return sides
        .nearestRight()
        .filter(g -> scope.type() == RelationType.COMPETITION && g.companies().size() > 1)
        .filter(g -> g.isFree() && g.start() - scope.end() <= LIST_REACH)
        .filter(g -> scope.breaks().commas(scope.end(), g.start()) == 0);
  }

  /** {@code BやCといったライバルが増益の中、A}: those before the noun are rivals of another one. */
  Optional<Ends> before() {
    Optional<Group> others =
        sides
            .nearestLeft()
            .filter(g -> scope.order() == WordOrder.FINAL)
            .filter(g -> scope.type() == RelationType.COMPETITION && g.companies().size() > 1)
            .filter(this::isLinked);
    return others.flatMap(
        g ->
            Ends.of(
                    sides
                        .lastLeft(first -> first.isFree() && first.end() <= g.start())
                        .or(() -> sides.firstRight(Group::isFree)),
                    others,
                    "mutual_others")
                .or(() -> context(g)));
  }

  private boolean isLinked(Group group) {
    int gap = scope.start() - group.end();
    return switch (group.role()) {
      case NONE, OF -> gap > 0 && gap <= LINK;
      case WITH -> gap > LINK / 2 && gap <= LINK;
      default -> false;
    };
  }

  /**
   * {@code Rivals such as B and C} are those of A, {@code the rivals B and C} those of each other.
   */
  boolean isOfOthers(Group right) {
    return scope.type() == RelationType.COMPETITION
        && scope.breaks().words(scope.end(), right.start()) > 0;
  }

  /** The rivals of the one that is spoken of. */
  Optional<Ends> context(Group right) {
    return scope.fromContext(right, "mutual_context");
  }

  /** {@code Among the rivals of A are B and C}. */
  Optional<Group> predicate(Group right) {
    return right.role() == Cue.Case.OF || endsInOf()
        ? sides
            .predicate(right)
            .filter(g -> g.parties().get(0).role() != Cue.Case.WITH)
            .filter(g -> scope.type() == RelationType.COMPETITION)
        : Optional.empty();
  }

  private boolean endsInOf() {
    return scope.scene().hits().in(Cue.Sort.CASE, scope.start(), scope.end()).stream()
        .anyMatch(hit -> hit.end() == scope.end() && hit.is(Cue.Case.OF));
  }
}
