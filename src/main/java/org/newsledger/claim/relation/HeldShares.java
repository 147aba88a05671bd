package org.newsledger.claim.relation;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.claim.Metric;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.quantity.Unit;

/** Reads the shares that stand beside a verb of holding: whose they are, and of which company. */
final class HeldShares {

  /** How far behind its holder a share may be told, in characters. */
  private static final int REACH = 40;

  /** How far behind a verb a share may stand, in characters. */
  private static final int BESIDE = 30;

  private final TieScope scope;
  private final CueSides sides;

  HeldShares(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** {@code An A hält B 9 Prozent}: a preposition in front makes the one behind the verb act. */
  boolean isFronted(Group front, Group behind) {
    return scope.type() == RelationType.OWNERSHIP
        && scope.order() == WordOrder.MIXED
        && behind.isFree()
        && RelativeTies.isPartner(front)
        && front.role() != Cue.Case.OF
        && isBehind(behind);
  }

  /** Whether a share is told right behind the one who holds it. */
  boolean isBehind(Group actor) {
    return shares()
        .anyMatch(
            f ->
                f.start() >= actor.end()
                    && f.start() - actor.end() <= REACH
                    && scope.breaks().commas(actor.end(), f.start()) == 0);
  }

  /** {@code 9 Prozent hält A}. */
  boolean isInFront() {
    return shares()
        .filter(f -> f.end() <= scope.start())
        .anyMatch(f -> scope.breaks().words(f.end(), scope.start()) <= 1);
  }

  /** {@code A holds 25 %, B 17 %}: B is no end of what A holds. */
  boolean isNextHolder(Group group) {
    return scope.type() == RelationType.OWNERSHIP
        && group.isFree()
        && shares()
            .filter(f -> f.start() >= scope.end() && f.end() <= group.start())
            .anyMatch(f -> scope.breaks().commas(f.end(), group.start()) > 0);
  }

  /** {@code A holds 37 %}, of what the text is about. */
  Optional<Ends> ofTopic() {
    boolean part =
        shares()
            .filter(f -> f.start() >= scope.end() && f.start() - scope.end() <= BESIDE)
            .anyMatch(f -> scope.breaks().commas(scope.end(), f.start()) == 0);
    return scope.type() == RelationType.OWNERSHIP && part
        ? sides
            .nearestLeft()
            .filter(g -> g.isFree() && scope.breaks().words(g.end(), scope.start()) <= 4)
            .flatMap(g -> scope.fromContext(g, "part_of_topic"))
        : Optional.empty();
  }

  /** Whether a share or a word for one stands between the verb and what is held. */
  boolean isShareTold(Ends ends) {
    int to = Math.max(scope.end(), ends.end());
    return shares().anyMatch(f -> f.start() >= ends.start() && f.end() <= to)
        || scope.scene().hits().has(Cue.Sort.NOUN, Metric.STAKE, scope.start(), to);
  }

  private Stream<Figure> shares() {
    return scope.scene().figures().stream()
        .filter(f -> f.quantity().unit().kind() == Unit.Kind.PERCENT);
  }
}
