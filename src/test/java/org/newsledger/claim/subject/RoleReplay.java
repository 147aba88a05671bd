package org.newsledger.claim.subject;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.gold.PlainClaim;

/** Goes through an article as the reader of claims does, with the gold's metrics. */
final class RoleReplay {

  private RoleReplay() {}

  /** What is done at a figure; the claim is empty where the gold has none of that amount. */
  interface Visitor {
    void visit(
        Figure figure, MetricChoice choice, Optional<PlainClaim> claim, List<Candidate> candidates);
  }

  static void run(RoleArticle article, RoleWeights weights, Visitor visitor) {
    Memory memory = Memory.of(article.scenes);
    for (Scene scene : article.scenes) {
      for (Figure figure : scene.figures()) {
        Optional<PlainClaim> claim = Optional.ofNullable(article.claims.get(figure));
        Optional<MetricChoice> choice = article.choice(scene, figure, claim);
        if (choice.isEmpty() || choice.get().metric() == Metric.MARKET_SIZE) {
          continue;
        }
        List<Candidate> candidates =
            new Candidates(article.breaks, memory, scene, figure, choice.get()).all();
        visitor.visit(figure, choice.get(), claim, candidates);
        Roles.of(candidates, weights, choice.get().metric())
            .ifPresent(roles -> memory.claimed(scene, roles.subjects()));
      }
      memory.passed(scene);
    }
  }
}
