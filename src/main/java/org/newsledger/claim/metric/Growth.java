package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.FoldedText;

/** The sign of a change: which way the nearest word of change points. */
public final class Growth {

  private static final int REACH = 160;
  private static final int LONGEST_NOUN = 12;

  /** How far before what has grown the word for its growth stands, in characters. */
  private static final int BEFORE_GROWN = 14;

  private Growth() {}

  /** A value, and the upper end of a range. */
  public record Ends(Optional<BigDecimal> value, Optional<BigDecimal> high) {}

  /** What a figure tells, below nought where the sentence tells of a fall; its own sign counts. */
  public static Ends signed(FoldedText text, Scene scene, Figure figure, Breaks breaks) {
    Optional<BigDecimal> value = figure.quantity().value();
    Optional<BigDecimal> high = figure.quantity().high();
    boolean positive = value.filter(v -> v.signum() > 0 || high.isPresent()).isPresent();
    if (!positive || hasPlus(text, figure) || !falls(scene, figure, breaks)) {
      return new Ends(value, high);
    }
    return new Ends(
        high.or(() -> value).map(BigDecimal::negate), high.flatMap(h -> negated(value)));
  }

  private static Optional<BigDecimal> negated(Optional<BigDecimal> value) {
    return value.map(BigDecimal::negate);
  }

  private static boolean hasPlus(FoldedText text, Figure figure) {
    int at = text.toFolded(figure.quantity().core().start());
    boolean before = at > 0 && text.charAt(at - 1) == '+';
    return before || (at < text.length() && text.charAt(at) == '+');
  }

  private static boolean falls(Scene scene, Figure figure, Breaks breaks) {
    boolean falls = false;
    double nearest = Double.MAX_VALUE;
    int first = figure.start() - REACH;
    for (Hit hit : scene.hits().in(Cue.Sort.CHANGE, first, figure.end() + REACH)) {
      double distance = distance(figure, hit, breaks);
      // More than 10%: what bounds the figure tells no rise.
      boolean bound = hit.start() >= figure.start() && hit.end() <= figure.end();
      if (distance < nearest && !bound && !isPartOfNoun(scene, hit)) {
        nearest = distance;
        falls = hit.is(Cue.Change.DOWN) || hit.is(Cue.Change.LESS);
      }
    }
    return falls;
  }

  /** The 高 of 売上高 tells no rise. */
  private static boolean isPartOfNoun(Scene scene, Hit hit) {
    for (Hit noun : scene.hits().ofMetricsIn(hit.start() - LONGEST_NOUN, hit.end())) {
      boolean longer = noun.end() - noun.start() > hit.end() - hit.start();
      if (longer
          && noun.start() < hit.start()
          && noun.end() >= hit.end()
          && noun.cue().sort() == Cue.Sort.NOUN
          && !noun.cue().meaning().equals(Metric.GROWTH)) {
        return true;
      }
    }
    return false;
  }

  private static double distance(Figure figure, Hit hit, Breaks breaks) {
    boolean after = hit.start() >= figure.end();
    int from = after ? figure.end() : hit.end();
    int to = after ? hit.start() : figure.start();
    boolean comparing = hit.is(Cue.Change.MORE) || hit.is(Cue.Change.LESS);
    if (comparing && !(after && to - from <= 14)) {
      return Double.MAX_VALUE;
    }
    return Math.max(0, to - from) + 30.0 * breaks.commas(from, to) + 60.0 * breaks.hard(from, to);
  }

  /** A growth of sales of 10%: what something is a part of stands behind the part. */
  static boolean isOf(Scene scene, Hit hit, Figure figure, Metric metric) {
    int start = hit.start();
    return (metric == Metric.MARGIN || metric == Metric.OTHER_PERCENT)
        && hit.cue().sort() == Cue.Sort.BESIDE
        && hit.end() <= figure.start()
        && scene.hits().in(Cue.Sort.CHANGE, start - BEFORE_GROWN, start).stream()
            .anyMatch(change -> change.end() <= start);
  }
}
