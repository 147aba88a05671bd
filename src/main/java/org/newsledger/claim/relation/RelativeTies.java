package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Group;
import org.newsledger.quantity.Unit;

/**
 * Finds the ends of ties told in a clause about one of them: A, which B bought; A, der zu B gehört.
 */
final class RelativeTies {

  /** How many words may stand between a name and the verb at the end of its clause. */
  private static final int WORDS = 3;

  /** How many between the head of a clause and a verb that does not end it. */
  private static final int HEAD_WORDS = 4;

  /** How many words may stand between a name and the comma before the clause about it. */
  private static final int PARTICLES = 1;

  private final TieScope scope;
  private final CueSides sides;

  RelativeTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Who acts is {@code last}, or the one that the clause is about where it has a share of it. */
  Optional<Ends> active(Group first, Group last, boolean passiveVoice) {
    if (!isRelative(first, last)) {
      return Optional.empty();
    }
    if ((isPartner(last) || last.isFree()) && isShareBetween(first, last)) {
      return Ends.of(Optional.of(first), Optional.of(last), "active_head");
    }
    if (last.role() == Cue.Case.BY && passiveVoice) {
      return Ends.of(Optional.of(last), Optional.of(first), "passive_relative");
    }
    boolean acts = last.isFree() || scope.type() == RelationType.OWNERSHIP;
    return acts && isBeforeVerb(last)
        ? Ends.of(Optional.of(last), Optional.of(first), "active_relative")
        : Optional.empty();
  }

  /** {@code A sells B, of which it owns 60 %}: the clause is about B, and A is the owner. */
  Optional<Ends> ofHead() {
    if (scope.type() != RelationType.OWNERSHIP) {
      return Optional.empty();
    }
    Optional<Group> owned =
        scope
            .sides()
            .nearestLeft()
            .filter(g -> scope.breaks().commas(g.end(), g.end() + 1) == 1)
            .filter(g -> isOneClause(g.end()))
            .filter(g -> scope.breaks().words(g.end(), scope.start()) <= HEAD_WORDS)
            .filter(g -> scope.cues().isWhole(scope.text(), g.end(), scope.start()));
    if (owned.filter(g -> scope.sides().apposed().isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Group> owner =
        scope.sides().lastLeft(g -> g.isFree() && !g.companies().equals(owned.get().companies()));
    return owner.isPresent()
        ? Ends.of(owner, owned, "of_head")
        : scope.toContext(owned.get(), "of_head_context");
  }

  /** One comma, or two around what the company is: {@code A, its rival, of which it owns}. */
  private boolean isOneClause(int from) {
    int commas = scope.breaks().commas(from, scope.start());
    return commas == 1 || (commas == 2 && scope.commas(from, scope.start()) == 0);
  }

  /** {@code A, der zu B gehört}: the owner stands before a verb that ends the clause. */
  Optional<Ends> passive() {
    List<Group> left = sides.left();
    if (left.size() < 2) {
      return Optional.empty();
    }
    Group owner = left.get(left.size() - 1);
    Group head = left.get(left.size() - 2);
    if (isRelative(head, owner) && isBeforeVerb(owner) && isLedByPreposition(head, owner)) {
      return Ends.of(Optional.of(head), Optional.of(owner), "passive_owner");
    }
    boolean owned = isPartner(owner) || owner.role() == Cue.Case.BY;
    return owned && isRelative(head, owner) && isBeforeVerb(owner)
        ? Ends.of(Optional.of(owner), Optional.of(head), "passive_relative")
        : Optional.empty();
  }

  /** {@code A, zu dem B gehört}: the clause begins with the preposition, and A is the owner. */
  private boolean isLedByPreposition(Group head, Group last) {
    return scope.scene().hits().in(Cue.Sort.CASE, head.end(), last.start()).stream()
        .anyMatch(
            hit ->
                scope.type() == RelationType.OWNERSHIP
                    && hit.is(Cue.Case.TO)
                    && scope.breaks().words(head.end(), hit.start()) == 0
                    && scope.breaks().commas(head.end(), hit.start()) == 1
                    && scope.cues().isRelative(scope.text(), hit.end(), last.start()));
  }

  /** A in {@code with A, which belongs to B}: the clause that the phrase opens is about it. */
  Optional<Group> head() {
    return sides
        .relativeHead()
        .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 1)
        .filter(g -> scope.breaks().words(g.end(), scope.start()) <= HEAD_WORDS);
  }

  /** Whether a word makes it the one in, at, to or of whom something is. */
  static boolean isPartner(Group group) {
    return switch (group.role()) {
      case INTO, TO, OF, AT -> true;
      default -> false;
    };
  }

  private boolean isRelative(Group first, Group last) {
    return scope.breaks().commas(first.end(), last.start()) == 1
        && scope.breaks().commas(first.end(), wordsBehind(first.end(), last.start())) == 1
        && !scope.cues().isInfinitive(scope.text(), last.end(), scope.end())
        && scope.cues().isRelative(scope.text(), first.end(), last.start());
  }

  /** The place behind the first words from {@code from}, at most {@code to}. */
  private int wordsBehind(int from, int to) {
    int at = from;
    while (at < to && scope.breaks().words(from, at + 1) <= PARTICLES) {
      at++;
    }
    return at;
  }

  private boolean isBeforeVerb(Group last) {
    return scope.breaks().words(last.end(), scope.start()) <= WORDS;
  }

  private boolean isShareBetween(Group first, Group last) {
    return scope.scene().figures().stream()
        .anyMatch(
            f ->
                f.quantity().unit().kind() == Unit.Kind.PERCENT
                    && f.start() >= first.end()
                    && f.end() <= last.start());
  }
}
