package org.newsledger.claim.metric;

import java.math.BigDecimal;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;

/**
 * Tells the price of a company from that of its goods: as the sentence itself or the one before in
 * the paragraph tells of a purchase, and by its size.
 */
final class DealTopic {

  /** More than goods cost a piece, ships and planes apart, in currencies of small units too. */
  private static final BigDecimal MOST_OF_GOODS = new BigDecimal(5_000_000);

  private boolean told;
  private boolean lastTells;
  private int paragraph = -1;

  /** Takes the next sentence. */
  void enter(Scene next) {
    boolean tells = tells(next);
    told = tells || (lastTells && next.paragraph() == paragraph);
    lastTells = tells;
    paragraph = next.paragraph();
  }

  /** Whether what a figure was read as the price of is a company that is bought. */
  boolean isPaid(Figure figure, MetricChoice choice) {
    return told
        && choice.metric() == Metric.PRICE
        && !choice.how().startsWith("beside_after")
        && figure.quantity().value().filter(v -> v.compareTo(MOST_OF_GOODS) >= 0).isPresent();
  }

  private static boolean tells(Scene in) {
    return in.hits().has(Cue.Sort.NOUN, Metric.ACQUISITION, in.start(), in.end())
        || in.hits().has(Cue.Sort.VERB, Metric.ACQUISITION, in.start(), in.end());
  }
}
