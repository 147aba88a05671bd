package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;

/** Finds the ends of ties told by what one makes for the other: A builds trains for B. */
final class MakingTies {

  /** How far before a verb the one may stand who makes it, in characters. */
  private static final int MAKER_GAP = 4;

  private final TieScope scope;
  private final CueSides sides;

  MakingTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Who does something, and for whom. */
  Optional<Ends> find() {
    Optional<Group> customer =
        sides
            .firstRight(g -> isFor(g) && scope.isNear(g))
            .or(() -> sides.lastLeft(g -> isFor(g) && scope.isNear(g)))
            .or(this::whose);
    Optional<Ends> named = Ends.of(customer.flatMap(this::actorBeside), customer, "making");
    if (named.isPresent()) {
      return named;
    }
    return customer.isEmpty()
        ? madeBy()
        : customer.filter(scope::isNewcomer).flatMap(g -> scope.toContext(g, "making_context"));
  }

  /** {@code 苹果的处理器由台积电生产}: the maker right before the verb, whose goods they are first. */
  private Optional<Ends> madeBy() {
    Optional<Group> maker =
        sides
            .nearestLeft()
            .filter(g -> g.role() == Cue.Case.BY && scope.start() - g.end() <= MAKER_GAP);
    Optional<Group> whose =
        maker.flatMap(
            m ->
                sides.lastLeft(
                    g -> g.end() <= m.start() && (g.isFree() || g.role() == Cue.Case.OF)));
    return Ends.of(maker, whose, "made_by");
  }

  private Optional<Group> actorBeside(Group other) {
    return sides
        .lastLeft(g -> g.isFree() && g.start() != other.start())
        .or(
            () ->
                sides.firstRight(g -> g.isFree() && g.start() != other.start() && scope.isNear(g)));
  }

  /** {@code For A}, {@code for A's phones}. */
  private boolean isFor(Group group) {
    boolean whoseAre =
        group.role() == Cue.Case.OF
            && scope
                .governing(group.start())
                .filter(hit -> hit.start() >= scope.end() && hit.is(Cue.Case.FOR))
                .isPresent();
    boolean isGiven = group.role() == Cue.Case.FOR || group.role() == Cue.Case.TO;
    return whoseAre || (isGiven && !scope.isPartner(group));
  }

  /** {@code Produces A's processors}: a mark behind the name says whose they are. */
  private Optional<Group> whose() {
    return sides
        .apposed()
        .filter(g -> g.role() == Cue.Case.OF && scope.order() == WordOrder.MIDDLE)
        .filter(g -> scope.breaks().words(scope.end(), g.start()) == 0);
  }
}
