package org.newsledger.claim;

import java.util.Optional;

/** Finds the ends of ties told by a noun that one of them bears: owner, supplier, subsidiary. */
final class BearerTies {

  private final TieScope scope;
  private final CueSides sides;

  BearerTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Who bears a noun first, whom it is borne to second. */
  Optional<Ends> find(String how) {
    Optional<Group> held = sides.holder();
    Optional<Group> apposed = sides.apposed();
    if (held.isPresent()) {
      return Ends.of(held, apposed.filter(g -> isWhose(g)), how + "_meant");
    }
    Optional<Group> possessor = sides.possessor();
    if (possessor.isPresent()) {
      Optional<Group> bearer =
          apposed.filter(Group::isFree).or(() -> leftOf(possessor.get())).or(() -> apposed);
      return Ends.of(bearer, possessor, how);
    }
    return apposed.isEmpty() ? behind(how) : apposed(apposed.get(), how);
  }

  private Optional<Ends> apposed(Group named, String how) {
    if (isWhose(named)) {
      Optional<Group> bearer = sides.headBefore().or(() -> rightOf(named));
      return Ends.of(bearer, Optional.of(named), how + "_of");
    }
    Optional<Group> whose =
        sides
            .firstRight(g -> g.role() == Cue.Case.OF && isRightBehind(named, g))
            .or(() -> sides.lastLeft(Group::isFree));
    return whose.isPresent()
        ? Ends.of(Optional.of(named), whose, how + "_apposed")
        : scope.fromContext(named, how + "_context");
  }

  /** {@code B, the owner}, of what the article is about. */
  private Optional<Ends> behind(String how) {
    return sides
        .nearestLeft()
        .filter(Group::isFree)
        .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 1)
        .filter(g -> scope.breaks().words(g.end(), scope.start()) <= 3)
        .flatMap(g -> scope.fromContext(g, how + "_behind"));
  }

  private static boolean isWhose(Group group) {
    return switch (group.role()) {
      case OF, INTO, TO -> true;
      default -> false;
    };
  }

  private Optional<Group> leftOf(Group group) {
    return sides.lastLeft(g -> g.end() <= group.start() && g.isFree());
  }

  private Optional<Group> rightOf(Group group) {
    return sides.firstRight(g -> g.start() >= group.end() && g.start() - group.end() <= 4);
  }

  private boolean isRightBehind(Group first, Group second) {
    return second.start() >= first.end() && scope.breaks().words(first.end(), second.start()) <= 2;
  }
}
