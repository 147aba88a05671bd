package org.newsledger.claim.metric;

import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Scene;

/**
 * Tells what a company earned apart, where the word for it may mean sales or profit: as the
 * sentence itself or the one before in the paragraph names one of the two.
 */
final class ResultTopic {

  private static final double POINTS = 0.7;

  private Optional<Metric> named = Optional.empty();
  private boolean results;
  private int paragraph = -1;

  /** What the sentence before names, and whether it tells results. */
  private Optional<Metric> lastNamed = Optional.empty();

  private boolean lastTells;

  /** Takes the next sentence. */
  void enter(Scene next) {
    boolean follows = next.paragraph() == paragraph;
    boolean tells = tellsResults(next);
    named = follows ? lastNamed : Optional.empty();
    results = tells || (follows && lastTells);
    paragraph = next.paragraph();
    lastNamed = naming(next);
    lastTells = tells;
  }

  /** Whether the sentence, or the one before it in the paragraph, tells a company's results. */
  boolean isOfResults() {
    return results;
  }

  private static boolean tellsResults(Scene in) {
    return names(in, Metric.REVENUE) || names(in, Metric.PROFIT) || names(in, Metric.MARGIN);
  }

  /** Adds to the one that is named where a cue in the sentence speaks for both. */
  void offerTo(MetricTally tally, Scene in) {
    Optional<Metric> topic = naming(in).or(() -> named);
    boolean both =
        tally.choice(Metric.REVENUE).isPresent() && tally.choice(Metric.PROFIT).isPresent();
    if (both && topic.isPresent()) {
      tally.support(topic.get(), POINTS);
    }
  }

  /** Sales or profit, where nouns of the sentence name one and not the other. */
  private static Optional<Metric> naming(Scene in) {
    boolean sales = names(in, Metric.REVENUE);
    boolean profit = names(in, Metric.PROFIT);
    if (sales == profit) {
      return Optional.empty();
    }
    return Optional.of(sales ? Metric.REVENUE : Metric.PROFIT);
  }

  private static boolean names(Scene in, Metric metric) {
    return in.hits().has(Cue.Sort.NOUN, metric, in.start(), in.end());
  }
}
