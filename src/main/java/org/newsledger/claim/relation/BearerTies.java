package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.text.CharClass;

/** Finds the ends of ties told by a noun that one of them bears: owner, supplier, subsidiary. */
final class BearerTies {

  /** How far behind whose noun it is its bearer may stand, in characters. */
  private static final int APPOSED = 4;

  /** The same with a word such as "is" between. */
  private static final int COPULA = 7;

  /** How many words may stand between a name and the noun that it bears: is the largest. */
  private static final int WORDS = 6;

  /** How many words may stand between a name and the noun for what is its own: and its brand. */
  private static final int JOINED_WORDS = 3;

  /** How far behind whose it is a name may begin that a noun follows, in characters. */
  private static final int OWNER_GAP = 3;

  /** How far before a noun "its" may begin, in characters. */
  private static final int POSSESSIVE_REACH = 5;

  /** How many words may stand between a name and the noun that is said of it. */
  private static final int PREDICATE_WORDS = 4;

  private final TieScope scope;
  private final CueSides sides;

  BearerTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Who bears a noun first, whom it is borne to second. */
  Optional<Ends> find(String how) {
    Optional<Group> held = sides.holder();
    Optional<Group> apposed =
        sides
            .apposed()
            .filter(g -> !isGivenTo(g))
            .filter(g -> !isInOtherClause(g))
            .map(this::undescribed)
            .or(sides::apposedInCommas);
    if (held.isPresent()) {
      return Ends.of(held, apposed.filter(g -> isWhose(g)), how + "_meant");
    }
    Optional<Group> possessor = sides.possessor();
    if (possessor.isPresent()) {
      boolean marked = scope.order() == WordOrder.FINAL;
      Optional<Group> bearer =
          apposed
              .filter(g -> marked || g.isFree())
              .or(() -> beside(possessor.get()))
              .or(() -> leftOf(possessor.get()).filter(g -> !marked || isLast()))
              .or(() -> apposed)
              .or(() -> sides.apposedBehindComma().filter(g -> sides.left().size() == 1));
      return Ends.of(bearer, possessor, how);
    }
    return apposed.isEmpty() ? behind(how) : apposed(apposed.get(), how);
  }

  /** {@code The unit of X earns more than A}: a verb parts the noun from the name. */
  private boolean isInOtherClause(Group group) {
    return scope.breaks().words(scope.end(), group.start()) > 1
        && scope.scene().hits().anyIn(Cue.Sort.VERB, scope.end(), group.start());
  }

  /** Its banking arm to A, to the investor A: who is given something does not have it yet. */
  private boolean isGivenTo(Group group) {
    return (scope.type() == RelationType.OWNERSHIP || scope.type() == RelationType.INVESTMENT)
        && scope.order() != WordOrder.FINAL
        && group.role() == Cue.Case.TO
        && (scope.type() == RelationType.INVESTMENT || !isNounGoverned(group));
  }

  /** {@code An seiner Tochter A}: the word stands before the noun, and A is the subsidiary. */
  private boolean isNounGoverned(Group group) {
    return group.role() == Cue.Case.TO
        && !scope
            .scene()
            .hits()
            .has(Cue.Sort.CASE, Cue.Case.TO, scope.end(), Math.max(scope.end(), group.start()));
  }

  /** Its subsidiary A and the partner B: B is described by a noun of its own. */
  private Group undescribed(Group group) {
    List<Party> parties = group.parties();
    for (int i = 1; i < parties.size(); i++) {
      int from = parties.get(i - 1).end();
      int to = parties.get(i).start();
      if (scope.isDescribed(from, to) || (i == 1 && isBehindAside(from, to))) {
        return Group.of(parties.subList(0, i));
      }
    }
    return group;
  }

  /** A, through its subsidiary B, and C: the comma ends what is said of A. */
  private boolean isBehindAside(int from, int to) {
    return scope.breaks().commas(from, to) > 0
        && scope.scene().hits().has(Cue.Sort.CASE, Cue.Case.AND, from, to);
  }

  private Optional<Ends> apposed(Group named, String how) {
    if (isWhose(named) && hasOfInFront() && !isNounGoverned(named) && !isItsOwn(named)) {
      Optional<Group> bearer =
          sides
              .headBefore()
              .filter(g -> scope.breaks().words(g.end(), scope.start()) <= WORDS)
              .or(() -> rightOf(named))
              .or(() -> sides.predicate(named))
              .or(() -> sides.copular(named))
              .or(sides::copularBefore);
      return Ends.of(bearer, Optional.of(named), how + "_of");
    }
    Optional<Group> copular = sides.copular(named);
    if (copular.isPresent()) {
      return Ends.of(copular, Optional.of(named), how + "_copular");
    }
    Optional<Group> whose =
        sides
            .firstRight(g -> g.role() == Cue.Case.OF && isRightBehind(named, g))
            .or(() -> sides.lastLeft(Group::isFree).flatMap(this::whose))
            .or(sides::relativeHead);
    return whose.isPresent()
        ? Ends.of(Optional.of(named), whose, how + "_apposed")
        : scope.fromContext(named, how + "_context");
  }

  /** {@code Su filial de móviles A}: "its" says whose, and A is the subsidiary. */
  private boolean isItsOwn(Group named) {
    return scope.breaks().words(scope.end(), named.start()) > 1
        && scope.cues().isPossessive(scope.text(), scope.start() - POSSESSIVE_REACH, scope.end());
  }

  /** {@code A and its brand B} is the brand of A, whoever is told of before. */
  private Optional<Group> whose(Group near) {
    boolean joined =
        scope.breaks().words(near.end(), scope.start()) <= JOINED_WORDS
            && scope.breaks().commas(near.end(), scope.start()) == 0
            && scope
                .scene()
                .hits()
                .has(Cue.Sort.CASE, Cue.Case.AND, near.end(), near.end() + POSSESSIVE_REACH);
    return joined ? Optional.of(near) : subject();
  }

  /** Whose it is where none is named beside: of the one that the clause begins with. */
  private Optional<Group> subject() {
    return scope.scene().groups().stream()
        .filter(g -> g.end() <= scope.start() && g.isFree())
        .filter(g -> scope.breaks().apart(g.end(), scope.start()) == 0)
        .findFirst();
  }

  /** {@code A, of which B is the owner}. */
  private Optional<Ends> relative(String how) {
    List<Group> left = sides.left();
    if (left.size() < 2) {
      return Optional.empty();
    }
    Group last = left.get(left.size() - 1);
    Group first = left.get(left.size() - 2);
    boolean relative =
        scope.breaks().commas(first.end(), last.start()) == 1
            && scope.breaks().commas(last.end(), scope.start()) == 0
            && scope.cues().isRelative(scope.text(), first.end(), last.start());
    return relative
        ? Ends.of(Optional.of(last), Optional.of(first), how + "_relative")
        : Optional.empty();
  }

  /** {@code A's B unit}: the name stands between whose it is and the noun. */
  private Optional<Ends> named(String how) {
    List<Group> left = sides.left();
    if (left.size() < 2) {
      return Optional.empty();
    }
    Group name = left.get(left.size() - 1);
    Group whose = left.get(left.size() - 2);
    boolean behind =
        whose.role() == Cue.Case.OF
            && hasOfInFront()
            && scope.breaks().words(whose.end(), name.start()) <= 1
            && name.start() - whose.end() <= OWNER_GAP
            && scope.breaks().words(name.end(), scope.start()) <= 1
            && scope.breaks().commas(whose.end(), scope.start()) == 0;
    return behind
        ? Ends.of(Optional.of(name), Optional.of(whose), how + "_named")
        : Optional.empty();
  }

  /** {@code B, the owner}, of what the article is about. */
  private Optional<Ends> behind(String how) {
    Optional<Ends> relative = relative(how).or(() -> named(how));
    if (relative.isPresent()) {
      return relative;
    }
    return sides
        .nearestLeft()
        .filter(Group::isFree)
        .filter(g -> isBehindComma(g) || isPredicate(g))
        .or(sides::behindDash)
        .flatMap(g -> scope.fromContext(g, how + "_behind"));
  }

  private boolean isBehindComma(Group group) {
    return scope.breaks().commas(group.end(), scope.start()) == 1
        && scope.breaks().words(group.end(), scope.start()) <= 3;
  }

  /** {@code B is its largest customer}: B, named for the first time, is what the noun says. */
  private boolean isPredicate(Group group) {
    return scope.type() == RelationType.SUPPLY
        && scope.order() != WordOrder.FINAL
        && sides.right().isEmpty()
        && scope.isNewcomer(group)
        && scope.breaks().words(group.end(), scope.start()) <= PREDICATE_WORDS
        && scope.breaks().commas(group.end(), scope.start()) == 0;
  }

  /** What stands last is told of the topic: {@code A is the subsidiary of B}. */
  private boolean isLast() {
    return scope.scene().end() - scope.end() <= 12;
  }

  /** In East Asian languages "of" stands behind a name, and makes what follows it the name's. */
  private boolean hasOfInFront() {
    return CharClass.of(scope.text().charAt(scope.start())) == CharClass.LETTER;
  }

  private boolean isWhose(Group group) {
    return switch (group.role()) {
      case OF, INTO, TO -> true;
      case FOR -> scope.type() == RelationType.SUPPLY;
      default -> false;
    };
  }

  /** B in {@code for B, A's owner}: what stands before the comma bears the noun. */
  private Optional<Group> beside(Group possessor) {
    return sides
        .lastLeft(g -> g.end() <= possessor.start())
        .filter(g -> scope.order() != WordOrder.FINAL)
        .filter(g -> scope.breaks().commas(g.end(), g.end() + 1) == 1)
        .filter(g -> scope.breaks().words(g.end(), possessor.start()) <= 1);
  }

  private Optional<Group> leftOf(Group group) {
    return sides.lastLeft(g -> g.end() <= group.start() && g.isFree());
  }

  /** {@code the owner of A, B}, {@code l'actionnaire de A est B}. */
  private Optional<Group> rightOf(Group group) {
    return sides.firstRight(
        g -> {
          int gap = g.start() - group.end();
          boolean copular =
              gap <= COPULA
                  && g.role() == Cue.Case.NONE
                  && scope.breaks().commas(group.end(), g.start()) == 0;
          return gap >= 0 && (gap <= APPOSED || copular);
        });
  }

  private boolean isRightBehind(Group first, Group second) {
    return second.start() >= first.end() && scope.breaks().words(first.end(), second.start()) <= 2;
  }
}
