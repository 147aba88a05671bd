package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.CharClass;

/** Finds the ends of ties that are alike in both directions: partners, rivals, joint work. */
final class MutualTies {

  /** How far before a noun "its" may begin, in characters. */
  private static final int ITS_REACH = 14;

  private final TieScope scope;
  private final CueSides sides;
  private final JointTies joint;
  private final RivalLists rivals;
  private final ApposedRivals apposed;

  MutualTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
    this.joint = new JointTies(scope);
    this.rivals = new RivalLists(scope);
    this.apposed = new ApposedRivals(scope);
  }

  /** The ends of a phrase that itself names what the two are to each other. */
  Optional<Ends> mutual() {
    Optional<Ends> its = apposed.find();
    if (its.isPresent()) {
      return its;
    }
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
    if (isOfNext(right)) {
      return Ends.of(next(right), Optional.of(right), "mutual_next");
    }
    if (right.companies().size() > 1 && scope.scene().groups().get(0).start() >= scope.end()) {
      Cue.Case first = right.parties().get(0).role();
      boolean others =
          first == Cue.Case.WITH
              || first == Cue.Case.AMONG
              || (first == Cue.Case.OF && scope.type() == RelationType.COMPETITION)
              || endsInPreposition();
      return others || rivals.isOfOthers(right) ? rivals.context(right) : JointTies.among(right);
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
            || second.start() - right.end() <= 3
            || isBehindVerb(right, second));
  }

  /** {@code Im Wettbewerb mit A setzt B}: the verb alone stands between them. */
  private boolean isBehindVerb(Group right, Group second) {
    return scope.order() == WordOrder.MIXED
        && right.role() == Cue.Case.WITH
        && scope.breaks().commas(right.end(), second.start()) == 0
        && scope.breaks().words(right.end(), second.start()) <= 1;
  }

  /** {@code Unlike its rivals A and B, C grows}: they are those of C. */
  private boolean isOfNext(Group right) {
    return scope.cues().isPossessive(scope.text(), scope.start() - ITS_REACH, scope.start())
        && next(right).isPresent();
  }

  private Optional<Group> next(Group right) {
    return sides.firstRight(g -> isFrontedBy(right, g) && isOther(g, right));
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
    return facing()
        .or(joint::list)
        .or(joint::withPartner)
        .or(this::possessed)
        .or(this::apposed)
        .or(this::verbAtEnd)
        .or(joint::both);
  }

  /** {@code AはBやCに挑む}: whom one faces are no rivals of each other. */
  private Optional<Ends> facing() {
    Optional<Group> faced =
        sides
            .nearestLeft()
            .filter(g -> g.role() == Cue.Case.TO)
            .filter(g -> CharClass.of(scope.text().charAt(scope.start())) != CharClass.LETTER);
    return faced.flatMap(
        g ->
            Ends.of(
                sides.lastLeft(a -> a.isFree() && a.end() <= g.start()), faced, "mutual_facing"));
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
}
