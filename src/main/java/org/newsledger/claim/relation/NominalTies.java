package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.CharClass;

/**
 * Finds the ends of ties whose word stands behind both of them in a language that has verbs in the
 * middle: {@code B由A收购}, {@code A对B的收购}, {@code B获得A投资}.
 */
final class NominalTies {

  /** How far before the word the one may stand who acts, in characters. */
  private static final int ACTOR_GAP = 4;

  /** The same with a figure between. */
  private static final int FIGURE_GAP = 14;

  /** What makes the words before it belong to the noun behind it. */
  private static final char OF = '的';

  private final TieScope scope;
  private final CueSides sides;

  NominalTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Who acts first. */
  Optional<Ends> find() {
    boolean ideographs = CharClass.of(scope.text().charAt(scope.start())) != CharClass.LETTER;
    return scope.order() == WordOrder.MIDDLE && ideographs
        ? doneBy().or(this::received).or(this::doneTo)
        : Optional.empty();
  }

  /** {@code B由A收购}. */
  private Optional<Ends> doneBy() {
    Optional<Group> actor =
        sides
            .nearestLeft()
            .filter(g -> g.role() == Cue.Case.BY && scope.start() - g.end() <= ACTOR_GAP)
            .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 0);
    return actor.flatMap(a -> Ends.of(actor, before(a), "done_by"));
  }

  /** {@code B获得A3000万元投资}. */
  private Optional<Ends> received() {
    Optional<Group> investor =
        sides
            .nearestLeft()
            .filter(g -> scope.type() == RelationType.INVESTMENT)
            .filter(g -> scope.start() - g.end() <= FIGURE_GAP)
            .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 0);
    return investor.flatMap(
        i ->
            before(i)
                .filter(b -> scope.scene().has(Cue.Reference.RECEIVING, b.end(), i.start()))
                .flatMap(b -> Ends.of(investor, Optional.of(b), "received")));
  }

  /** {@code A完成对B的收购}. */
  private Optional<Ends> doneTo() {
    List<Group> left = sides.left();
    if (left.isEmpty() || scope.text().charAt(scope.start() - 1) != OF) {
      return Optional.empty();
    }
    Group last = left.get(left.size() - 1);
    Optional<Group> actor = before(last);
    int from = actor.map(Group::end).orElse(scope.scene().start());
    boolean done = scope.scene().hits().has(Cue.Sort.CASE, Cue.Case.TO, from, last.start());
    if (!done || scope.breaks().commas(last.end(), scope.start()) > 0) {
      return Optional.empty();
    }
    return Ends.of(actor, Optional.of(last), "done_to");
  }

  private Optional<Group> before(Group group) {
    return sides.lastLeft(g -> g.end() <= group.start() && (g.isFree() || g.role() == Cue.Case.OF));
  }
}
