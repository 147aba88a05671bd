package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.quantity.Unit;

/** Finds the ends of ties told by a verb, or the noun of one, with one who acts: A buys B. */
final class ActingTies {

  /** How far behind a phrase the other end may stand, in characters. */
  private static final int OBJECT_REACH = 60;

  /** How far behind its holder a share may be told, in characters. */
  private static final int SHARE_REACH = 40;

  private final TieScope scope;
  private final CueSides sides;
  private final boolean passiveVoice;
  private final RelativeTies relatives;
  private final ActedOn objects;

  ActingTies(TieScope scope, boolean passiveVoice) {
    this.scope = scope;
    this.sides = scope.sides();
    this.passiveVoice = passiveVoice;
    this.relatives = new RelativeTies(scope);
    this.objects = new ActedOn(scope);
  }

  /** The one who acts first. */
  Optional<Ends> active() {
    if (scope.order() == WordOrder.FINAL) {
      return activeFinal();
    }
    Optional<Group> object = object();
    return object.isPresent() ? withObject(object.get()) : withoutObject();
  }

  private Optional<Ends> withObject(Group object) {
    if (sides.holder().isPresent()) {
      boolean whose = object.role() == Cue.Case.OF || scope.order() == WordOrder.FINAL;
      if (!whose && scope.breaks().words(scope.end(), object.start()) > 1) {
        return Optional.empty();
      }
      return Ends.of(sides.holder(), Optional.of(object), "active_meant");
    }
    if (object.role() == Cue.Case.BY && !objects.isGoverned(object)) {
      return Ends.of(Optional.of(object), sides.headBefore(), "passive_by");
    }
    Optional<Group> subject =
        sides
            .firstRight(g -> g.role() == Cue.Case.BY && g.start() > object.end())
            .filter(g -> sides.lastLeft(Group::isFree).isEmpty())
            .or(relatives::head)
            .or(sides::actor);
    if (subject.isPresent()) {
      return subject.get().companies().equals(object.companies())
          ? partOfTopic()
          : Ends.of(subject, Optional.of(object), "active");
    }
    Optional<Ends> behindVerb = subjectBehindVerb(object);
    if (behindVerb.isPresent()) {
      return behindVerb;
    }
    Optional<Group> second = sides.firstRight(g -> g.start() > object.end() && g.isFree());
    if (second.isPresent() && object.isFree()) {
      return Ends.of(Optional.of(object), second, "active_inverted");
    }
    return withoutSubject(object);
  }

  /** {@code Entre los clientes de A figura B}, or a tie to what the text is about. */
  private Optional<Ends> withoutSubject(Group object) {
    Optional<Group> predicate =
        object.role() == Cue.Case.OF ? sides.predicate(object) : Optional.empty();
    if (predicate.isPresent()) {
      return Ends.of(predicate, Optional.of(object), "active_predicate");
    }
    boolean isMeant =
        scope.type() != RelationType.SUPPLY
            || (scope.isNewcomer(object) && object.role() != Cue.Case.OF);
    return isMeant && scope.isNothingNamed(object)
        ? scope.toContext(object, "active_context")
        : Optional.empty();
  }

  /** {@code Seit Mai hält A 9 Prozent an B}: right behind its verb stands who acts. */
  private Optional<Ends> subjectBehindVerb(Group actor) {
    boolean behind =
        scope.order() == WordOrder.MIXED
            && actor.isFree()
            && scope.breaks().words(scope.end(), actor.start()) <= 2;
    if (!behind) {
      return Optional.empty();
    }
    Optional<Group> other =
        sides.firstRight(
            g -> g.start() > actor.end() && RelativeTies.isPartner(g) && isInClause(g));
    if (other.isPresent()) {
      return Ends.of(Optional.of(actor), other, "active_inverted");
    }
    return scope.type() == RelationType.OWNERSHIP && (isShareBehind(actor) || isShareInFront())
        ? scope.fromContext(actor, "active_subject")
        : Optional.empty();
  }

  private boolean isShareBehind(Group actor) {
    return scope.scene().figures().stream()
        .anyMatch(
            f ->
                f.quantity().unit().kind() == Unit.Kind.PERCENT
                    && f.start() >= actor.end()
                    && f.start() - actor.end() <= SHARE_REACH
                    && scope.breaks().commas(actor.end(), f.start()) == 0);
  }

  /** {@code 9 Prozent hält A}. */
  private boolean isShareInFront() {
    return scope.scene().figures().stream()
        .filter(f -> f.quantity().unit().kind() == Unit.Kind.PERCENT && f.end() <= scope.start())
        .anyMatch(f -> scope.breaks().words(f.end(), scope.start()) <= 1);
  }

  /** The other end behind the phrase. */
  private Optional<Group> object() {
    Optional<Group> near = sides.apposed().filter(objects::mayBe);
    if (scope.type() == RelationType.SUPPLY && near.filter(Group::isFree).isPresent()) {
      Optional<Group> given = sides.firstRight(g -> g.role() == Cue.Case.TO && isInClause(g));
      near = given.or(() -> sides.apposed());
    }
    return near.or(
        () ->
            sides.firstRight(
                g -> objects.mayBe(g) && g.start() - scope.end() <= OBJECT_REACH && isInClause(g)));
  }

  private boolean isInClause(Group group) {
    int commas = scope.breaks().commas(scope.end(), group.start());
    if (scope.type() == RelationType.SUPPLY) {
      return commas == 0;
    }
    return commas <= 1 || (commas == 2 && scope.holdsFigure(scope.end(), group.start()));
  }

  /** A verb behind both ends: {@code dass A B kauft}, {@code B, which A bought}. */
  private Optional<Ends> withoutObject() {
    List<Group> left = sides.left();
    if (left.size() < 2) {
      return partOfTopic().or(this::supplierOfTopic);
    }
    Group last = left.get(left.size() - 1);
    Group first =
        scope.order() == WordOrder.MIXED
            ? sides.lastLeft(g -> g.isFree() && g.end() <= last.start()).orElse(left.get(0))
            : left.get(left.size() - 2);
    int commas = scope.breaks().commas(first.end(), last.start());
    Optional<Ends> relative = relatives.active(first, last, passiveVoice);
    if (relative.isPresent()) {
      return relative;
    }
    Optional<Ends> part = partOfTopic();
    return part.isPresent() || scope.order() != WordOrder.MIXED
        ? part
        : verbAtEnd(first, last, commas);
  }

  private Optional<Ends> verbAtEnd(Group first, Group last, int commas) {
    if (!first.isFree() || commas == 1) {
      return Optional.empty();
    }
    return switch (last.role()) {
      case BY, OF ->
          passiveVoice
              ? Ends.of(Optional.of(last), Optional.of(first), "passive_final")
              : Optional.empty();
      case NONE, TO, INTO, AT -> Ends.of(Optional.of(first), Optional.of(last), "active_final");
      default -> Optional.empty();
    };
  }

  /** {@code A delivers the steel}, to the one the text is about. */
  private Optional<Ends> supplierOfTopic() {
    return scope.type() == RelationType.SUPPLY
        ? sides
            .nearestLeft()
            .filter(g -> g.isFree() && scope.breaks().words(g.end(), scope.start()) <= 4)
            .filter(scope::isNewcomer)
            .flatMap(g -> scope.fromContext(g, "supplier_of_topic"))
        : Optional.empty();
  }

  /** {@code A holds 37 %}, of what the text is about. */
  private Optional<Ends> partOfTopic() {
    boolean part =
        scope.scene().figures().stream()
            .anyMatch(
                f ->
                    f.quantity().unit().kind() == Unit.Kind.PERCENT
                        && f.start() >= scope.end()
                        && f.start() - scope.end() <= 30
                        && scope.breaks().commas(scope.end(), f.start()) == 0);
    return scope.type() == RelationType.OWNERSHIP && part
        ? sides
            .nearestLeft()
            .filter(g -> g.isFree() && scope.breaks().words(g.end(), scope.start()) <= 4)
            .flatMap(g -> scope.fromContext(g, "part_of_topic"))
        : Optional.empty();
  }

  private Optional<Ends> activeFinal() {
    Optional<Group> behind =
        sides.apposed().filter(g -> g.start() - scope.end() <= 1 && isUnparted(g));
    Optional<Group> done = sides.lastLeft(g -> isObject(g) && scope.start() - g.end() <= 10);
    if (behind.isPresent() && done.isPresent()) {
      return Ends.of(behind, done, "active_attribute");
    }
    Optional<Group> subject =
        sides.lastLeft(g -> g.role() == Cue.Case.SUBJECT || g.role() == Cue.Case.TOPIC);
    Optional<Group> object =
        sides.lastLeft(
            g -> isObject(g) || (g.role() == Cue.Case.NONE && scope.start() - g.end() <= 6));
    if (object.isEmpty()) {
      object = sides.apposed().filter(g -> g.start() - scope.end() <= 6 && isUnparted(g));
    }
    if (subject.isEmpty()) {
      Optional<Group> by =
          sides.lastLeft(g -> g.role() == Cue.Case.BY || g.role() == Cue.Case.FROM);
      Optional<Ends> named = Ends.of(by, object, "active_by");
      return named.isPresent() || scope.type() != RelationType.SUPPLY
          ? named
          : object.filter(scope::isNewcomer).flatMap(g -> scope.toContext(g, "active_context"));
    }
    if (object.isEmpty() && scope.type() == RelationType.SUPPLY) {
      return subject
          .filter(scope::isNewcomer)
          .flatMap(g -> scope.fromContext(g, "supplier_of_topic"));
    }
    return Ends.of(subject, object, "active_marked");
  }

  private static boolean isObject(Group group) {
    return switch (group.role()) {
      case OBJECT, TO, INTO, OF -> true;
      default -> false;
    };
  }

  private boolean isUnparted(Group group) {
    for (int i = scope.end(); i < group.start(); i++) {
      if (scope.text().charAt(i) == '、') {
        return false;
      }
    }
    return true;
  }
}
