package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/** Finds the ends of ties that are alike in both directions: partners, rivals, joint work. */
final class MutualTies {

  /** How far before a phrase "both" may stand for two companies named before, in characters. */
  private static final int BOTH_REACH = 60;

  private final TieScope scope;
  private final CueSides sides;
  private final RivalLists rivals;

  MutualTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
    this.rivals = new RivalLists(scope);
  }

  /** The ends of a phrase that itself names what the two are to each other. */
  Optional<Ends> mutual() {
    Optional<Group> right =
        sides
            .apposed()
            .or(this::behindPreposition)
            .or(sides::apposedBehindComma)
            .or(rivals::behind);
    if (right.isPresent()) {
      return withRight(right.get());
    }
    return scope.order() == WordOrder.MIDDLE && endsInPreposition()
        ? Optional.empty()
        : rivals.before().or(this::before);
  }

  /** The ends of a phrase that tells what is done together. */
  Optional<Ends> joint() {
    return list().or(this::withPartner).or(this::both);
  }

  private Optional<Ends> withRight(Group right) {
    Optional<Group> left =
        sides
            .holder()
            .or(sides::possessor)
            .or(() -> actor(right))
            .or(() -> sides.copular(right))
            .or(sides::copularBefore)
            .or(() -> subject(right))
            .or(() -> rivals.predicate(right));
    if (left.isPresent()) {
      return Ends.of(left, Optional.of(right), "mutual");
    }
    if (right.companies().size() > 1 && scope.scene().groups().get(0).start() >= scope.end()) {
      boolean others = right.parties().get(0).role() == Cue.Case.WITH || endsInPreposition();
      return others || rivals.isOfOthers(right) ? rivals.context(right) : among(right);
    }
    Optional<Group> fronted = sides.firstRight(g -> isFrontedBy(right, g));
    return fronted.isPresent() && !right.isFree()
        ? Ends.of(fronted, Optional.of(right), "mutual_fronted")
        : scope.fromContext(right, "mutual_context");
  }

  /** The nearest before that is another one; whom something is had from works with nobody. */
  private Optional<Group> actor(Group right) {
    return sides
        .lastLeft(g -> g.isFree() && isOther(g, right))
        .or(() -> sides.nearestLeft().filter(g -> isOther(g, right) && !isSource(g)));
  }

  private boolean isSource(Group group) {
    return scope.type() == RelationType.PARTNERSHIP
        && (group.role() == Cue.Case.OF || group.role() == Cue.Case.FROM);
  }

  private static boolean isOther(Group group, Group right) {
    return !group.companies().equals(right.companies());
  }

  /** The one that a long clause begins with: A made an offer below that of its rival B. */
  private Optional<Group> subject(Group right) {
    return scope.scene().groups().stream()
        .filter(g -> g.end() <= scope.start() && g.isFree() && isOther(g, right))
        .filter(g -> scope.breaks().apart(g.end(), scope.start()) == 0)
        .findFirst();
  }

  /** {@code With A, B builds}, {@code competing with A B}. */
  private boolean isFrontedBy(Group right, Group second) {
    return second.start() > right.end()
        && second.isFree()
        && (scope.breaks().commas(right.end(), second.start()) == 1
            || second.start() - right.end() <= 3);
  }

  private Optional<Group> behindPreposition() {
    return sides
        .nearestRight()
        .filter(g -> g.start() - scope.end() <= 40 && (!g.isFree() || endsInPreposition()))
        .filter(g -> scope.breaks().commas(scope.end(), g.start()) == 0);
  }

  /** {@code Teams up with the young robot maker A}: the preposition is the phrase's own. */
  private boolean endsInPreposition() {
    for (Hit hit : scope.scene().hits().in(Cue.Sort.CASE, scope.start(), scope.end())) {
      if (hit.end() == scope.end() && hit.is(Cue.Case.WITH)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Ends> before() {
    return list()
        .or(this::withPartner)
        .or(this::possessed)
        .or(this::apposed)
        .or(this::verbAtEnd)
        .or(this::both);
  }

  /** Several named in one breath: the first is tied to each other one. */
  private Optional<Ends> list() {
    return sides.nearestLeft().filter(g -> g.companies().size() > 1).flatMap(MutualTies::among);
  }

  private static Optional<Ends> among(Group group) {
    List<CompanyRef> all = group.companies();
    return Optional.of(
        new Ends(
            all.subList(0, 1),
            all.subList(1, all.size()),
            group.start(),
            group.end(),
            "mutual_list"));
  }

  /** One with whom, and one who acts, before or behind: {@code A works with B closely}. */
  private Optional<Ends> withPartner() {
    Optional<Group> with = sides.lastLeft(g -> g.role() == Cue.Case.WITH);
    if (with.isEmpty()) {
      return Optional.empty();
    }
    Group partner = with.get();
    Optional<Group> actor =
        sides
            .lastLeft(g -> g.isFree() && g.end() <= partner.start())
            .or(() -> sides.lastLeft(g -> g.isFree() && g.start() >= partner.end()))
            .or(() -> sides.firstRight(Group::isFree).filter(g -> g.start() - scope.end() <= 30));
    return actor.isPresent()
        ? Ends.of(actor, with, "mutual_before")
        : scope.fromContext(partner, "mutual_with_context");
  }

  private Optional<Ends> possessed() {
    List<Group> left = sides.left();
    boolean pair = left.size() > 1 && left.get(left.size() - 1).role() == Cue.Case.OF;
    return pair
        ? Ends.of(Optional.of(left.get(left.size() - 2)), sides.nearestLeft(), "mutual_before")
        : Optional.empty();
  }

  /** {@code B, the rival}, of what the article is about. */
  private Optional<Ends> apposed() {
    return sides
        .nearestLeft()
        .filter(Group::isFree)
        .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 1)
        .filter(g -> scope.breaks().words(g.end(), scope.start()) <= 3)
        .flatMap(g -> scope.fromContext(g, "mutual_apposed"));
  }

  /** {@code dass A B Konkurrenz macht}. */
  private Optional<Ends> verbAtEnd() {
    List<Group> left = sides.left();
    if (scope.order() != WordOrder.MIXED || left.size() < 2) {
      return Optional.empty();
    }
    Group last = left.get(left.size() - 1);
    Group first = left.get(left.size() - 2);
    boolean clause =
        scope.breaks().commas(first.end(), scope.start()) == 0
            && scope.breaks().words(last.end(), scope.start()) <= 2;
    return clause && first.isFree() && last.isFree()
        ? Ends.of(Optional.of(first), Optional.of(last), "mutual_final")
        : Optional.empty();
  }

  /** {@code Both}, {@code the two}: the two that the sentence has named, or one and its topic. */
  private Optional<Ends> both() {
    Scene scene = scope.scene();
    if (!scene.has(Cue.Reference.JOINT, scope.start() - BOTH_REACH, scope.end() + 1)
        || !sides.left().isEmpty()) {
      return Optional.empty();
    }
    List<Group> before = scene.groups().stream().filter(g -> g.end() <= scope.start()).toList();
    List<CompanyRef> named =
        before.stream().flatMap(g -> g.companies().stream()).distinct().toList();
    if (named.isEmpty()) {
      return pairOfBefore();
    }
    if (named.size() == 1) {
      return scope.fromContext(before.get(before.size() - 1), "mutual_both");
    }
    return named.size() == 2
        ? Optional.of(
            new Ends(
                named.subList(0, 1),
                named.subList(1, 2),
                before.get(0).start(),
                scope.end(),
                "mutual_both"))
        : Optional.empty();
  }

  /** {@code Both will build}: the two that the sentence before has named. */
  private Optional<Ends> pairOfBefore() {
    List<CompanyRef> two = scope.memory().lastTold();
    boolean meant = two.size() == 2 && scope.memory().focusIn(scope.scene()) && isPairNamed();
    return meant
        ? Optional.of(
            new Ends(
                two.subList(0, 1), two.subList(1, 2), scope.start(), scope.end(), "mutual_pair"))
        : Optional.empty();
  }

  /** Whether the word for two stands beside the phrase, and is no part of it. */
  private boolean isPairNamed() {
    for (Hit hit :
        scope.scene().hits().in(Cue.Sort.REFERENCE, scope.start() - BOTH_REACH, scope.end() + 1)) {
      if (hit.is(Cue.Reference.JOINT)
          && (hit.end() <= scope.start() || hit.start() >= scope.end())) {
        return true;
      }
    }
    return false;
  }
}
