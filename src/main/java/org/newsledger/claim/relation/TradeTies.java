package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.TieSources;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.CharClass;
import org.newsledger.text.PhraseTrie;

/** Finds the ends of ties told by what one does with the other: orders from, builds for, sells. */
final class TradeTies {

  /** How far behind whose order it is the word for it may stand, in characters. */
  private static final int ATTRIBUTE = 14;

  /** How many words may stand between a noun such as "arm of" and the name behind it. */
  private static final int UNIT_WORDS = 2;

  /** How many words may stand between one who orders and the verb. */
  private static final int ORDER_WORDS = 4;

  private final TieScope scope;
  private final CueSides sides;
  private final TieSources sources;

  /** Whether an order may be told as agreed with someone. */
  private final boolean isAgreement;

  TradeTies(TieScope scope, TieSources sources, boolean isAgreement) {
    this.isAgreement = isAgreement;
    this.scope = scope;
    this.sides = scope.sides();
    this.sources = sources;
  }

  /** Who has something from a source, and the source: A orders from B, A wins an order from B. */
  Optional<Ends> fromSource(String how) {
    Optional<Group> source =
        sides
            .firstRight(g -> isSource(g) && scope.isNear(g))
            .filter(this::isFirstButActor)
            .or(() -> sides.lastLeft(g -> isSource(g) && scope.isNear(g) && !isActor(g)))
            .or(this::named)
            .or(this::attribute);
    if (source.isEmpty()) {
      return how.equals("ordering") ? orderedOfTopic() : Optional.empty();
    }
    if (!fits(source.get())) {
      return Optional.empty();
    }
    Optional<Group> actor = actorBeside(source.get());
    if (actor.isPresent()) {
      return Ends.of(actor, source, how);
    }
    boolean alone = sides.left().size() + sides.right().size() == 1;
    boolean meant = how.equals("ordering") || alone;
    return meant && scope.isNothingNamed(source.get())
        ? scope.toContext(source.get(), how + "_context")
        : Optional.empty();
  }

  /** {@code Depois de a A ter encomendado}: the preposition governs the clause, and A orders. */
  private boolean isActor(Group group) {
    return !isAgreement
        && scope.order() == WordOrder.MIDDLE
        && group.role() == Cue.Case.OF
        && CharClass.of(scope.text().charAt(scope.start())) == CharClass.LETTER
        && scope.breaks().words(group.end(), scope.start()) == 1
        && scope.breaks().commas(group.end(), scope.start()) == 0;
  }

  /** {@code A has ordered 20 machines}: of the one that the text is about. */
  private Optional<Ends> orderedOfTopic() {
    return sides
        .nearestLeft()
        .filter(g -> scope.type() == RelationType.SUPPLY && g.isFree() && scope.isNewcomer(g))
        .filter(g -> scope.breaks().words(g.end(), scope.start()) <= ORDER_WORDS)
        .filter(g -> !scope.isDescribedAs(RelationType.ACQUISITION, scope.start(), scope.end()))
        .flatMap(g -> scope.fromContext(g, "ordering_of_topic"));
  }

  /**
   * Goods are no share of a company and no round, and a loan, a grant or an order is no money of
   * investors.
   */
  private boolean fits(Group source) {
    int from = Math.min(scope.start(), source.start());
    int to = Math.max(scope.end(), source.end());
    Scene scene = scope.scene();
    if (scope.type() != RelationType.INVESTMENT) {
      return !scene.hits().has(Cue.Sort.NOUN, Metric.FUNDING, from, to)
          && !scene.hits().has(Cue.Sort.NOUN, Metric.STAKE, from, to)
          && !isLent(scene, from, upToComma(to))
          && scene.figures().stream()
              .noneMatch(
                  f ->
                      f.quantity().unit().kind() == Unit.Kind.PERCENT
                          && f.start() >= from
                          && f.end() <= to);
    }
    int until = upToComma(to);
    boolean money =
        scene.figures().stream()
            .anyMatch(
                f -> f.quantity().unit().isMoney() && f.end() >= from - 20 && f.start() <= until);
    return (money || scene.has(Metric.FUNDING, from - 20, until))
        && !isLent(scene, from - 20, until)
        && !scope.isDescribedAs(RelationType.COMPETITION, from, to)
        && !scene.hits().has(Cue.Sort.NOUN, Metric.ACQUISITION, from, to)
        && !scene.has(Metric.CONTRACT, from - 20, until);
  }

  /** Whether money is told of there that is owed or given for nothing. */
  private static boolean isLent(Scene scene, int from, int to) {
    return scene.has(Metric.DEBT, from, to) || scene.has(Metric.GRANT, from, to);
  }

  /** The end of the clause, or of what stands a few words behind {@code at}. */
  private int upToComma(int at) {
    int end = Math.min(scope.scene().end(), at + 40);
    for (int i = at; i < end; i++) {
      char c = scope.text().charAt(i);
      if (c == ',' || c == '、' || c == ';') {
        return i;
      }
    }
    return end;
  }

  /** No other company stands between, but who acts may stand right behind the verb. */
  private boolean isFirstButActor(Group source) {
    long between =
        sides.right().stream().filter(g -> g.end() <= source.start()).filter(Group::isFree).count();
    boolean inverted = scope.order() == WordOrder.MIXED && sides.lastLeft(Group::isFree).isEmpty();
    if (scope.isOtherNamed(source) && !isOwnerOfSource(source)) {
      return false;
    }
    return between == 0 || (between == 1 && inverted);
  }

  private boolean isSource(Group group) {
    return sources.marks(group.role(), group.start(), scope.text())
        || (group.role() == Cue.Case.WITH && isAgreed() && !scope.isPartner(group))
        || (group.role() == Cue.Case.OF && isOwnerOfSource(group));
  }

  /** {@code A supply deal with B}, {@code placed an order for jets with B}. */
  private boolean isAgreed() {
    return isAgreement
        || (scope.type() == RelationType.SUPPLY
            && scope.scene().has(Metric.CONTRACT, scope.start(), scope.end()));
  }

  /** {@code From a Polish arm of A}: the owner stands for a unit that has no name. */
  private boolean isOwnerOfSource(Group group) {
    for (PhraseTrie.Match<RelationCue> match : scope.scene().phrases().ties()) {
      boolean before =
          match.end() <= group.start()
              && scope.breaks().words(match.end(), group.start()) <= UNIT_WORDS;
      if (before && match.values().stream().anyMatch(c -> c.type() == RelationType.OWNERSHIP)) {
        return scope
            .governing(match.start())
            .filter(hit -> sources.cases().contains(hit.cue().meaning()))
            .isPresent();
      }
    }
    return false;
  }

  /** The maker's name before what is had: {@code orders 20 Airbus jets}. */
  private Optional<Group> named() {
    return sides
        .apposed()
        .filter(g -> g.role() == Cue.Case.NONE && scope.order() != WordOrder.FINAL)
        .filter(g -> scope.holdsFigure(scope.end(), g.start()) || isTenderOf(g));
  }

  /** {@code A中标B项目}: whose tender is won stands right behind the verb. */
  private boolean isTenderOf(Group group) {
    return isAgreement
        && CharClass.of(scope.text().charAt(scope.start())) != CharClass.LETTER
        && group.start() == scope.end();
  }

  /** The one right before the order that it gives: {@code 取得A厂订单}. */
  private Optional<Group> attribute() {
    boolean ideographs = CharClass.of(scope.text().charAt(scope.start())) != CharClass.LETTER;
    return isAgreement && ideographs
        ? sides
            .nearestLeft()
            .filter(g -> g.role() == Cue.Case.NONE && scope.start() - g.end() <= ATTRIBUTE)
            .filter(
                g ->
                    sides.lastLeft(actor -> actor.isFree() && actor.end() <= g.start()).isPresent())
            .filter(scope::isNear)
        : Optional.empty();
  }

  /** Who puts something, and into whom; or who pays, and for whom. */
  Optional<Ends> putting() {
    Optional<Group> into =
        sides
            .firstRight(g -> isPutInto(g) && scope.isNear(g))
            .or(() -> sides.lastLeft(g -> isPutInto(g) && scope.isNear(g)));
    return into.isEmpty() ? intoHead() : Ends.of(into.flatMap(this::actorBeside), into, "putting");
  }

  /** {@code B, in which A has invested}. */
  private Optional<Ends> intoHead() {
    List<Group> left = sides.left();
    if (left.size() < 2 || scope.type() != RelationType.INVESTMENT) {
      return Optional.empty();
    }
    Group actor = left.get(left.size() - 1);
    Group head = left.get(left.size() - 2);
    boolean relative =
        actor.isFree()
            && scope.breaks().commas(head.end(), head.end() + 1) == 1
            && scope.breaks().commas(head.end(), scope.start()) == 1
            && scope.scene().hits().has(Cue.Sort.CASE, Cue.Case.NONE, head.end(), actor.start());
    return relative
        ? Ends.of(Optional.of(actor), Optional.of(head), "putting_relative")
        : Optional.empty();
  }

  private boolean isPutInto(Group group) {
    if (scope.type() != RelationType.ACQUISITION) {
      return group.role() == Cue.Case.INTO;
    }
    boolean bought = group.role() == Cue.Case.FOR || group.role() == Cue.Case.BY;
    return bought && scope.holdsFigure(Math.min(scope.end(), group.end()), group.start());
  }

  /**
   * Who gives something to whom the text is about, or to the one named besides the pronoun: {@code
   * le suministra fibra a B}.
   */
  Optional<Ends> giving() {
    Optional<Group> actor =
        sides
            .lastLeft(Group::isFree)
            .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 0)
            .or(() -> sides.firstRight(g -> g.isFree() && scope.isNear(g)));
    Optional<Group> doubled = sides.firstRight(g -> isTo(g) && scope.isNear(g));
    return doubled.isPresent()
        ? Ends.of(actor.or(() -> sides.lastLeft(Group::isFree)), doubled, "giving_to")
        : actor.flatMap(g -> scope.fromContext(g, "giving"));
  }

  private Optional<Group> actorBeside(Group other) {
    return sides
        .lastLeft(g -> g.isFree() && g.start() != other.start())
        .or(
            () ->
                sides.firstRight(g -> g.isFree() && g.start() != other.start() && scope.isNear(g)));
  }

  private static boolean isTo(Group group) {
    return group.role() == Cue.Case.TO;
  }
}
