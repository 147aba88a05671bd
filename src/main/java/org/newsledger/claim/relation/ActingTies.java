package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;

/** Finds the ends of ties told by a verb, or the noun of one, with one who acts: A buys B. */
final class ActingTies {

  /** How far behind a phrase the other end may stand, in characters. */
  private static final int OBJECT_REACH = 60;

  /** How many words may stand between a verb and who sells what is named behind. */
  private static final int SELLER_WORDS = 3;

  private final TieScope scope;
  private final CueSides sides;
  private final boolean passiveVoice;
  private final RelativeTies relatives;
  private final NominalTies nominal;
  private final ActedOn objects;
  private final HeldShares shares;

  ActingTies(TieScope scope, boolean passiveVoice) {
    this.scope = scope;
    this.sides = scope.sides();
    this.passiveVoice = passiveVoice;
    this.relatives = new RelativeTies(scope);
    this.nominal = new NominalTies(scope);
    this.shares = new HeldShares(scope);
    this.objects = new ActedOn(scope, shares);
  }

  /** The one who acts first. */
  Optional<Ends> active() {
    if (scope.order() == WordOrder.FINAL) {
      return new VerbFinalTies(scope).find();
    }
    Optional<Ends> bought = boughtFrom().or(relatives::ofHead).or(nominal::find);
    if (bought.isPresent()) {
      return bought;
    }
    Optional<Group> object = object();
    return object.isPresent() ? withObject(object.get()) : withoutObject();
  }

  /** {@code A heeft B overgenomen van C}: both ends stand before the verb, and C has sold. */
  private Optional<Ends> boughtFrom() {
    List<Group> left = sides.left();
    boolean seller =
        scope.type() == RelationType.ACQUISITION
            && scope.order() == WordOrder.MIXED
            && left.size() > 1
            && sides.apposed().filter(g -> !g.isFree()).isPresent();
    if (!seller) {
      return Optional.empty();
    }
    Group last = left.get(left.size() - 1);
    Group first = left.get(left.size() - 2);
    boolean plain = last.isFree() && scope.breaks().words(last.end(), scope.start()) == 0;
    return plain
        ? verbAtEnd(first, last, scope.breaks().commas(first.end(), last.start()))
        : Optional.empty();
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
            .or(sides::copularBefore)
            .or(sides::actor);
    if (subject.filter(g -> shares.isFronted(g, object)).isPresent()) {
      return Ends.of(Optional.of(object), subject, "active_fronted");
    }
    if (subject.isPresent()) {
      return subject.get().companies().equals(object.companies())
          ? shares.ofTopic()
          : Ends.of(subject, Optional.of(object), "active");
    }
    Optional<Ends> behindVerb = subjectBehindVerb(object);
    if (behindVerb.isPresent()) {
      return behindVerb;
    }
    Optional<Group> second = sides.firstRight(g -> g.start() > object.end() && g.isFree());
    if (second.isPresent() && object.isFree()) {
      return inverted(object, second.get());
    }
    return withoutSubject(object);
  }

  /**
   * Both behind the phrase: {@code владелец A B}, where endings alone tell it, names first what is
   * owned or bought.
   */
  private Optional<Ends> inverted(Group near, Group far) {
    if (scope.order() != WordOrder.MIDDLE) {
      return Ends.of(Optional.of(near), Optional.of(far), "active_inverted");
    }
    boolean noun =
        scope.type() == RelationType.OWNERSHIP || scope.type() == RelationType.ACQUISITION;
    return noun && scope.breaks().commas(near.end(), far.start()) <= 1
        ? Ends.of(Optional.of(far), Optional.of(near), "active_noun")
        : Optional.empty();
  }

  /** {@code Entre los clientes de A figura B}, or a tie to what the text is about. */
  private Optional<Ends> withoutSubject(Group object) {
    Optional<Group> predicate =
        object.role() == Cue.Case.OF
            ? sides.predicate(object).or(() -> buyerBehind(object))
            : Optional.empty();
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

  /** {@code After the purchase of A, B leads}: the one that the main clause begins with. */
  private Optional<Group> buyerBehind(Group bought) {
    return sides.firstRight(
        g ->
            scope.type() == RelationType.ACQUISITION
                && scope.order() == WordOrder.MIDDLE
                && g.isFree()
                && sides.left().isEmpty()
                && scope.breaks().commas(bought.end(), bought.end() + 1) == 1
                && scope.breaks().commas(bought.end(), g.start()) == 1
                && scope.breaks().words(bought.end(), g.start()) <= 1);
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
    return scope.type() == RelationType.OWNERSHIP && (shares.isBehind(actor) || shares.isInFront())
        ? scope.fromContext(actor, "active_subject")
        : Optional.empty();
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
                g ->
                    objects.mayBe(g)
                        && g.start() - scope.end() <= OBJECT_REACH
                        && isInClause(g)
                        && !isBehindSeller(g)));
  }

  /** {@code Buys 20 shops from A and meets B}: what was bought has no name, and B is not bought. */
  private boolean isBehindSeller(Group group) {
    Group near = sides.nearestRight().orElse(group);
    return scope.type() == RelationType.ACQUISITION
        && near.end() <= group.start()
        && !objects.mayBe(near)
        && scope.breaks().words(scope.end(), near.start()) > SELLER_WORDS;
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
      return shares.ofTopic().or(this::supplierOfTopic);
    }
    Group last = left.get(left.size() - 1);
    Group first =
        scope.order() == WordOrder.MIXED
            ? sides
                .lastLeft(g -> g.isFree() && g.end() <= last.start())
                .orElse(left.get(left.size() - 2))
            : left.get(left.size() - 2);
    int commas = scope.breaks().commas(first.end(), last.start());
    Optional<Ends> relative = relatives.active(first, last, passiveVoice);
    if (relative.isPresent()) {
      return relative;
    }
    Optional<Ends> part = shares.ofTopic();
    return part.isPresent() || scope.order() != WordOrder.MIXED
        ? part
        : verbAtEnd(first, last, commas);
  }

  private Optional<Ends> verbAtEnd(Group first, Group last, int commas) {
    if (isHeldInFront(first) && last.isFree() && commas == 0) {
      return Ends.of(Optional.of(last), Optional.of(first), "final_fronted");
    }
    boolean infinitive = scope.cues().isInfinitive(scope.text(), last.end(), scope.end());
    if (!first.isFree() || (commas == 1 && !infinitive) || isOther(first.end(), last.start())) {
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

  /** {@code An A sind B und C beteiligt}. */
  private boolean isHeldInFront(Group first) {
    return scope.type() == RelationType.OWNERSHIP && first.role() == Cue.Case.TO;
  }

  /** Whether a noun says what the second is to the first, and that is not what one buys. */
  private boolean isOther(int from, int to) {
    return scope.isDescribed(from, to)
        && (scope.type() != RelationType.ACQUISITION
            || !scope.isDescribedAs(RelationType.COMPETITION, from, to));
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
}
