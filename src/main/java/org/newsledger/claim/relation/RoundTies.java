package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/** Tells who raises money from who gives it where a round is told in the passive. */
final class RoundTies {

  private final TieScope scope;

  RoundTies(TieScope scope) {
    this.scope = scope;
  }

  /** A round led by A, with money from B: A raises nothing. */
  boolean isInvestor(Group group) {
    return scope.type() == RelationType.INVESTMENT
        && switch (group.role()) {
          case BY, FROM, WITH, AMONG -> true;
          default -> false;
        };
  }

  /** Whether the sentence is on a loan: banks led by A invest in nobody. */
  boolean isLent() {
    Scene scene = scope.scene();
    return scope.type() == RelationType.INVESTMENT
        && scene.has(Metric.DEBT, scene.start(), scene.end())
        && !scene.has(Metric.FUNDING, scene.start(), scene.end());
  }

  /** Who raises money in a long sentence on a round: the last one that no word governs. */
  Optional<Group> raising() {
    return scope.type() != RelationType.INVESTMENT
        ? Optional.empty()
        : scope.scene().groups().stream()
            .filter(g -> g.end() <= scope.start() && g.isFree())
            .filter(g -> scope.breaks().apart(g.end(), scope.start()) == 0)
            .reduce((a, b) -> b);
  }
}
