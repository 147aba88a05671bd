package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.PhraseTrie;

/** Finds the ends of ties told of whom something is done to: A was bought by B, belongs to B. */
final class PassiveTies {

  /** How far behind a name the comma may stand that parts it from what is said of it. */
  private static final int NAME_GAP = 3;

  /** How many words may stand between that comma and the noun: the German unit of. */
  private static final int NEIGHBOUR_WORDS = 3;

  /** How far before a verb the noun may stand that it is said of, in characters. */
  private static final int SORT_REACH = 25;

  /** What stands in front of the thing that one does something with, in Chinese. */
  private static final String OBJECT_MARKS = "把将將";

  private final TieScope scope;
  private final CueSides sides;
  private final RelativeTies relatives;
  private final RoundTies rounds;

  PassiveTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
    this.relatives = new RelativeTies(scope);
    this.rounds = new RoundTies(scope);
  }

  /** The one who acts, named behind the phrase, first. */
  Optional<Ends> find() {
    if (rounds.isLent()) {
      return Optional.empty();
    }
    Optional<Ends> attribute = attribute();
    if (attribute.isPresent()) {
      return attribute;
    }
    Optional<Group> from =
        scope.order() == WordOrder.FINAL
            ? sides.nearestLeft().filter(g -> scope.start() - g.end() <= 8)
            : sides.apposed().or(this::paying);
    if (from.isEmpty()) {
      return scope.order() == WordOrder.MIXED ? relatives.passive() : Optional.empty();
    }
    Group named = from.get();
    if (scope.type() == RelationType.OWNERSHIP && isOfSort(named)) {
      return Optional.empty();
    }
    Optional<Group> to =
        scope.order() == WordOrder.FINAL
            ? sides.apposed().or(() -> leftOf(named))
            : soldBehind(named)
                .or(this::attributed)
                .or(relatives::head)
                .or(() -> sides.actor().filter(g -> !isGoverned(g) && !isOfNeighbour(g)))
                .filter(g -> !rounds.isInvestor(g))
                .or(rounds::raising)
                .or(() -> rightOf(named));
    if (to.filter(g -> isBuyer(g) || isSeller(g) || isOfCustomers(g)).isPresent()) {
      return Optional.empty();
    }
    if (to.isPresent()) {
      if (isOwnedPart(named)) {
        return Ends.of(to, from, "owned_part");
      }
      return isDative(to.get(), named) || isOwner(to.get())
          ? Ends.of(to, from, "passive_dative")
          : Ends.of(from, to, "passive");
    }
    return scope.type() != RelationType.ACQUISITION
            && scope.isNothingNamed(named)
            && (scope.type() != RelationType.OWNERSHIP || sides.left().isEmpty())
        ? scope.fromContext(named, "passive_context")
        : Optional.empty();
  }

  /** {@code A gehört zu den Kunden von B}: what A belongs to is no company. */
  private boolean isOfSort(Group named) {
    int before = Math.max(scope.scene().start(), scope.start() - SORT_REACH);
    boolean open = sides.left().stream().noneMatch(g -> g.end() > before);
    return isOther(scope.start(), named.start()) || (open && isOther(before, scope.start()));
  }

  /** {@code Tot de klanten van A behoren B en C}. */
  private boolean isOfCustomers(Group front) {
    return scope.type() == RelationType.OWNERSHIP
        && scope.order() == WordOrder.MIXED
        && front.role() == Cue.Case.OF
        && front.end() <= scope.start()
        && isOther(front.start() - SORT_REACH, front.start());
  }

  /** Whether a phrase that tells of another kind of tie stands between two places. */
  private boolean isOther(int from, int to) {
    return scope.scene().phrases().ties().stream()
        .filter(match -> match.start() >= from && match.end() <= to)
        .anyMatch(match -> match.values().stream().allMatch(PassiveTies::isOtherBeing));
  }

  private static boolean isOtherBeing(RelationCue cue) {
    boolean being =
        cue.form().isNoun()
            || cue.form() == RelationCue.Form.MUTUAL
            || (cue.type() == RelationType.SUPPLY && cue.form() == RelationCue.Form.PASSIVE);
    return being && cue.type() != RelationType.OWNERSHIP;
  }

  /** {@code «Сберу» принадлежит A}: the ending of the one in front tells that it is the owner. */
  private boolean isDative(Group front, Group behind) {
    return scope.cues().isDative(scope.text(), front.end())
        && !scope.cues().isDative(scope.text(), behind.end());
  }

  /** {@code Geht für 14 Milliarden an A}: the price stands before the buyer. */
  private Optional<Group> paying() {
    return sides.firstRight(
        g ->
            scope.type() == RelationType.ACQUISITION
                && g.role() == Cue.Case.TO
                && scope.isNear(g)
                && scope.holdsFigure(scope.end(), g.start()));
  }

  /** {@code Zu A gehören B und C}: the preposition makes the one in front the owner. */
  private boolean isOwner(Group front) {
    return scope.type() == RelationType.OWNERSHIP
        && scope.order() == WordOrder.MIXED
        && front.role() == Cue.Case.TO
        && front.end() <= scope.start()
        && !endsInPreposition();
  }

  /** {@code A把业务卖给B}: what A has sold is told, and it is not A. */
  private boolean isSeller(Group front) {
    if (scope.text().charAt(front.end()) == '-') {
      // Drei A-Werke gehen an B.
      return scope.type() == RelationType.ACQUISITION;
    }
    for (int i = front.end(); i < scope.start(); i++) {
      if (OBJECT_MARKS.indexOf(scope.text().charAt(i)) >= 0) {
        return scope.type() == RelationType.ACQUISITION;
      }
    }
    return false;
  }

  /** {@code Die zu A gehörende B}, {@code die von A gekaufte B}: the owner right before. */
  private Optional<Ends> attribute() {
    if (scope.order() != WordOrder.MIXED) {
      return Optional.empty();
    }
    Optional<Group> owner =
        sides
            .nearestLeft()
            .filter(g -> scope.breaks().words(g.end(), scope.start()) == 0)
            .filter(g -> RelativeTies.isPartner(g) || g.role() == Cue.Case.BY)
            .filter(g -> !isOther(g.start() - SORT_REACH, g.start()));
    Optional<Group> owned =
        sides
            .apposed()
            .filter(Group::isFree)
            .filter(g -> scope.breaks().words(scope.end(), g.start()) <= NEIGHBOUR_WORDS);
    return Ends.of(owner, owned, "passive_attribute");
  }

  /** {@code A gets an order from an arm of B}: the arm is named nowhere, and is not A. */
  private boolean isGoverned(Group front) {
    return scope.type() == RelationType.OWNERSHIP
        && scope
            .governing(scope.start())
            .filter(hit -> hit.start() >= front.end() && isGovernor(hit))
            .isPresent();
  }

  /** {@code A gets an order from X, the unit of B}: what stands before the comma is the unit. */
  private boolean isOfNeighbour(Group front) {
    if (scope.type() != RelationType.OWNERSHIP
        || front.end() > scope.start()
        || sides.holder().isPresent()) {
      return false;
    }
    int comma = scope.start();
    while (comma > front.end() && scope.breaks().commas(comma - 1, comma) == 0) {
      comma--;
    }
    int words = scope.breaks().words(comma, scope.start());
    boolean besides = words > 0 || scope.breaks().commas(front.end(), scope.start()) == 1;
    return comma - front.end() > NAME_GAP
        && besides
        && words <= NEIGHBOUR_WORDS
        && !scope.cues().isPassive(scope.text(), comma, scope.start());
  }

  private boolean isGovernor(Hit hit) {
    return switch ((Cue.Case) hit.cue().meaning()) {
      case BY, FROM, TO, WITH, AT, FOR -> true;
      case OF -> scope.order() == WordOrder.MIXED;
      default -> false;
    };
  }

  /** A in {@code sold to A, held by B}: whose the owner is stands right before. */
  private Optional<Group> attributed() {
    boolean owned =
        scope.type() == RelationType.OWNERSHIP || scope.type() == RelationType.ACQUISITION;
    return owned ? sides.attributed() : Optional.empty();
  }

  /** {@code A gehören 20 Prozent von B}: a figure right behind the verb is the part owned. */
  private boolean isOwnedPart(Group named) {
    boolean part =
        scope.scene().figures().stream()
            .anyMatch(
                f ->
                    f.start() - scope.end() <= 1
                        && f.start() >= scope.end()
                        && f.end() <= named.start());
    return scope.type() == RelationType.OWNERSHIP && part && !endsInPreposition();
  }

  /** {@code A gehört zu 20 Prozent B}: the part is told by a preposition, and B is the owner. */
  private boolean endsInPreposition() {
    return scope.scene().hits().in(Cue.Sort.CASE, scope.start(), scope.end()).stream()
        .anyMatch(hit -> hit.end() == scope.end() && hit.start() > scope.start());
  }

  /** {@code A has sold to B its unit C}: what is named behind the buyer is sold. */
  private Optional<Group> soldBehind(Group buyer) {
    return sides
        .firstRight(
            g ->
                g.start() > buyer.end()
                    && (g.isFree() || g.role() == Cue.Case.OF)
                    && scope.breaks().commas(buyer.end(), g.start()) == 0)
        .filter(
            g ->
                scope.holdsFigure(buyer.end(), g.start())
                    || scope.isDescribed(buyer.end(), g.start()))
        .filter(g -> scope.type() == RelationType.ACQUISITION);
  }

  /** {@code A buys the paint unit of B}: what is bought is B's, and not A. */
  private boolean isBuyer(Group front) {
    if (scope.type() != RelationType.OWNERSHIP || front.end() > scope.start()) {
      return false;
    }
    for (PhraseTrie.Match<RelationCue> match : scope.scene().phrases().ties()) {
      boolean between = match.start() >= front.end() && match.end() <= scope.start();
      if (between
          && scope.breaks().commas(match.end(), scope.start()) == 0
          && match.values().stream().anyMatch(c -> c.type() == RelationType.ACQUISITION)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Group> leftOf(Group group) {
    return sides.lastLeft(g -> g.end() <= group.start() && g.isFree());
  }

  /** Among the clients of A are B and C: nothing stands before the phrase. */
  private Optional<Group> rightOf(Group group) {
    return sides
        .firstRight(g -> g.start() >= group.end() && g.start() - group.end() <= 4)
        .or(() -> sides.left().isEmpty() ? sides.predicate(group) : Optional.empty());
  }
}
