package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.CharClass;

/**
 * Finds the ends of ties told by a verb that stands last, where marks behind names tell who acts:
 * AがBを買収した.
 */
final class VerbFinalTies {

  /** How long the ending of a verb before what it is said of may be, in characters. */
  private static final int ENDING = 6;

  /** How far behind a share the verb of its purchase may stand, in characters. */
  private static final int BUYING_REACH = 40;

  private final TieScope scope;
  private final CueSides sides;

  VerbFinalTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Who acts first. */
  Optional<Ends> find() {
    if (scope.type() == RelationType.OWNERSHIP && isBoughtBehind()) {
      return Optional.empty();
    }
    Optional<Group> behind =
        sides
            .nearestRight()
            .filter(g -> g.start() - scope.end() <= 1 || isEnding(g.start()))
            .filter(this::isUnparted);
    Optional<Group> done = sides.lastLeft(g -> isObject(g) && scope.start() - g.end() <= 10);
    if (behind.isPresent() && done.isPresent()) {
      return Ends.of(behind, done, "active_attribute");
    }
    Optional<Group> subject =
        sides.lastLeft(g -> g.role() == Cue.Case.SUBJECT || g.role() == Cue.Case.TOPIC);
    Optional<Group> object =
        sides.lastLeft(
            g ->
                (isObject(g) && !isOwner(g))
                    || (g.role() == Cue.Case.NONE && scope.start() - g.end() <= 6));
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

  /** {@code A는 B 지분 85%를 사들인다}: the share is told as what is bought. */
  private boolean isBoughtBehind() {
    int to = scope.end() + BUYING_REACH;
    return scope.scene().phrases().ties().stream()
        .filter(match -> match.start() >= scope.end() && match.start() <= to)
        .filter(match -> scope.breaks().commas(scope.end(), match.start()) == 0)
        .flatMap(match -> match.values().stream())
        .anyMatch(
            cue -> cue.type() == RelationType.ACQUISITION && cue.form() == RelationCue.Form.ACTIVE);
  }

  private static boolean isObject(Group group) {
    return switch (group.role()) {
      case OBJECT, TO, INTO, OF -> true;
      default -> false;
    };
  }

  /** {@code トヨタの子会社ダイハツは出荷を}: whose subsidiary acts is not acted on. */
  private boolean isOwner(Group group) {
    return group.role() == Cue.Case.OF && scope.isDescribed(group.end(), scope.start());
  }

  /** {@code テスラに供給しているパナソニック}: nothing but the ending of the verb stands between. */
  private boolean isEnding(int place) {
    boolean kana = place - scope.end() <= ENDING;
    for (int i = scope.end(); i < place && kana; i++) {
      kana = CharClass.of(scope.text().charAt(i)) == CharClass.HIRAGANA;
    }
    return kana;
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
