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
        Figure figure,
        MetricChoice choice,
        Optional<PlainClaim> claim,
        List<Candidate> candidates,
        Optional<Roles> roles);
  }

  static void run(RoleArticle article, RoleWeights weights, Visitor visitor) {
    Memory memory = Memory.of(article.scenes);
    RoleReader reader = new RoleReader(article.breaks, memory, weights);
    for (Scene scene : article.scenes) {
      for (Figure figure : scene.figures()) {
        Optional<PlainClaim> claim = Optional.ofNullable(article.claims.get(figure));
        Optional<MetricChoice> choice = article.choice(scene, figure, claim);
        if (choice.isEmpty() || choice.get().metric() == Metric.MARKET_SIZE) {
          continue;
        }
        List<Candidate> candidates =
            new Candidates(article.breaks, memory, scene, figure, choice.get()).all();
        Optional<Roles> roles = reader.read(scene, figure, choice.get());
        visitor.visit(figure, choice.get(), claim, candidates, roles);
        roles.ifPresent(r -> memory.claimed(scene, r.subjects(), choice.get().metric()));
      }
      memory.passed(scene);
    }
  }
}
