package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsledger.claim.Metric;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.PhraseTrie;

/**
 * Finds who supplies whom where one of them is chosen or counted: A chose B to build the trains.
 */
final class ChoiceTies {

  /** How far around a verb of choosing the words may stand that say for what, in characters. */
  private static final int GOODS = 110;

  /** How many words may stand between a verb and the name of whom it chooses. */
  private static final int SORT_WORDS = 4;

  private final TieScope scope;
  private final CueSides sides;
  private final boolean passiveVoice;

  ChoiceTies(TieScope scope, boolean passiveVoice) {
    this.scope = scope;
    this.sides = scope.sides();
    this.passiveVoice = passiveVoice;
  }

  /** Who is chosen first, who chooses second; empty where nothing says that it is for goods. */
  Optional<Ends> awarded() {
    if (!isOfGoods()) {
      return Optional.empty();
    }
    Optional<Group> chooser = near(this::isChooser);
    if (chooser.isPresent()) {
      return Ends.of(chosenBy(chooser.get()), chooser, "awarded_by");
    }
    return scope.order() == WordOrder.FINAL ? marked() : active();
  }

  private Optional<Group> chosenBy(Group chooser) {
    return near(g -> g.role() == Cue.Case.TO)
        .or(() -> sides.lastLeft(g -> g.isFree() && g.start() != chooser.start()))
        .or(() -> sides.firstRight(g -> g.isFree() && scope.isNear(g)));
  }

  /** {@code Chosen by A}; in German and Dutch {@code von A beauftragt} is told with a passive. */
  private boolean isChooser(Group group) {
    return switch (group.role()) {
      case BY, FROM -> scope.order() != WordOrder.MIDDLE || group.start() >= scope.end();
      case OF -> scope.order() == WordOrder.MIXED && passiveVoice && group.end() <= scope.start();
      default -> false;
    };
  }

  private Optional<Ends> active() {
    Optional<Group> given =
        sides.firstRight(g -> isGiven(g) && scope.isNear(g)).filter(g -> !scope.isOtherNamed(g));
    if (given.isPresent()) {
      return Ends.of(given, sides.lastLeft(Group::isFree), "awarded");
    }
    List<Group> left = sides.left();
    Optional<Group> last = sides.nearestLeft().filter(scope::isNear).filter(ChoiceTies::isObject);
    return left.size() < 2
        ? Optional.empty()
        : Ends.of(
            last,
            sides.lastLeft(g -> g.isFree() && g.end() <= left.get(left.size() - 1).start()),
            "awarded_before");
  }

  private boolean isGiven(Group group) {
    return group.role() == Cue.Case.TO
        || (isObject(group) && scope.breaks().words(scope.end(), group.start()) <= SORT_WORDS);
  }

  private static boolean isObject(Group group) {
    return switch (group.role()) {
      case TO, FOR, OBJECT -> true;
      default -> group.isFree();
    };
  }

  /** The same where marks behind names tell it: {@code AはBを供給元に選んだ}. */
  private Optional<Ends> marked() {
    Optional<Group> topic = sides.lastLeft(Group::isFree);
    Optional<Group> chosen = sides.lastLeft(g -> g.role() == Cue.Case.OBJECT);
    if (chosen.isPresent()) {
      return Ends.of(chosen, topic, "awarded");
    }
    return Ends.of(topic, sides.lastLeft(g -> g.role() == Cue.Case.OF), "awarded_by");
  }

  /** Whether what is told around is an order, or a supplier. */
  private boolean isOfGoods() {
    int from = scope.start() - GOODS;
    int to = scope.end() + GOODS;
    return scope.scene().has(Metric.CONTRACT, from, to)
        || scope.scene().phrases().ties().stream()
            .filter(match -> match.end() >= from && match.start() <= to)
            .anyMatch(ChoiceTies::isSupply);
  }

  private static boolean isSupply(PhraseTrie.Match<RelationCue> match) {
    return match.values().stream()
        .anyMatch(
            cue -> cue.type() == RelationType.SUPPLY && cue.form() != RelationCue.Form.AWARDING);
  }

  /** Who has the customers first, they second. */
  Optional<Ends> listed() {
    Optional<Group> behind = sides.apposed().filter(g -> !isGovernedAway(g));
    Optional<Group> customers =
        behind.filter(g -> g.role() == Cue.Case.OF).flatMap(sides::predicate);
    if (customers.isPresent()) {
      return Ends.of(behind, customers, "listed_of");
    }
    if (behind.isPresent()) {
      Optional<Group> supplier =
          sides.nearestLeft().filter(g -> g.isFree() || g.role() == Cue.Case.OF);
      return supplier.isPresent()
          ? Ends.of(supplier, behind, "listed")
          : scope.toContext(behind.get(), "listed_context");
    }
    Optional<Group> listed = sides.nearestLeft().filter(scope::isNear);
    return Ends.of(
        listed.flatMap(g -> sides.lastLeft(first -> first.isFree() && first.end() <= g.start())),
        listed,
        "listed_before");
  }

  private static boolean isGovernedAway(Group group) {
    return switch (group.role()) {
      case FROM, BY, FOR, AT, THAN -> true;
      default -> false;
    };
  }

  private Optional<Group> near(Predicate<Group> such) {
    return sides
        .firstRight(g -> such.test(g) && scope.isNear(g))
        .or(() -> sides.lastLeft(g -> such.test(g) && scope.isNear(g)));
  }
}
