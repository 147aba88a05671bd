package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.BracketBearer;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;

/** The metric of the figure before, which a part of it or an earlier figure shares. */
final class CarriedMetrics {

  private static final double SAME_SENTENCE = 2.6;
  private static final double PART_OR_EARLIER = 0.5;
  private static final double OWN_PART = 0.8;
  private static final double OF_MANY = 2.4;
  private static final double LABELLED = 5;
  private static final double LISTED = 2;
  private static final int LONGEST_LABEL = 26;

  /**
   * A space and a bracket, which parts nothing that is told once more: a loss of 5m (2c a share).
   */
  private static final int BRACKET = 2;

  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);
  private static final double NEXT_SENTENCE = 0.8;

  private final Breaks breaks;
  private final double charactersPerWord;
  private final Map<Unit.Kind, Last> last = new EnumMap<>(Unit.Kind.class);

  /** What was read last of one kind of unit. */
  private record Last(Scene scene, Figure figure, MetricChoice choice) {}

  CarriedMetrics(Breaks breaks, double charactersPerWord) {
    this.breaks = breaks;
    this.charactersPerWord = charactersPerWord;
  }

  void remember(Scene scene, Figure figure, MetricChoice choice) {
    Unit.Kind kind = figure.quantity().unit().kind();
    last.put(kind == Unit.Kind.BARE ? Unit.Kind.COUNT : kind, new Last(scene, figure, choice));
  }

  /** Speaks for the metric of the last figure of the same kind. */
  void offerTo(MetricTally tally, Scene scene, Figure figure, Optional<CountedNoun> noun) {
    Unit.Kind kind = figure.quantity().unit().kind();
    Last before = last.get(kind == Unit.Kind.BARE ? Unit.Kind.COUNT : kind);
    if (before == null || kind == Unit.Kind.YEAR || kind == Unit.Kind.WATT) {
      return;
    }
    Metric metric = before.choice().metric();
    if ((noun.isPresent() && !noun.get().allows(metric)) || isOfAnotherSort(figure, before)) {
      return;
    }
    if (before.scene().index() == scene.index()) {
      tally.offer(metric, "carried", here(scene, figure, before), figure.start(), figure.end());
    } else if (kind == Unit.Kind.BARE
        && isOfMany(figure, before)
        && follows(scene, before.scene())) {
      tally.offer(metric, "carried", OF_MANY, figure.start(), figure.end());
    } else if (kind == Unit.Kind.MONEY
        && follows(scene, before.scene())
        && !isShortfall(scene, figure)) {
      double part = scene.has(Cue.Reference.PART, scene.start(), figure.start()) ? 1 : 0;
      tally.offer(metric, "carried", NEXT_SENTENCE + part, figure.start(), figure.end());
    }
  }

  /** That is 30 million less than a year before: how far two sums are apart is neither of them. */
  private static boolean isShortfall(Scene scene, Figure figure) {
    int end = figure.end();
    return scene.hits().in(Cue.Sort.CHANGE, end, end + BRACKET).stream()
        .anyMatch(hit -> hit.start() >= end && hit.is(Cue.Change.LESS));
  }

  /** 31.85 a share, or 15.7 billion in all: what is so much more is no price of the same thing. */
  private static boolean isOfAnotherSort(Figure figure, Last before) {
    return before.choice().metric() == Metric.PRICE && isMany(figure) && !isMany(before.figure());
  }

  /** It has 127 million users. In Brazil there are 110 million. */
  private static boolean isOfMany(Figure figure, Last before) {
    return isMany(figure) && isMany(before.figure());
  }

  private static boolean isMany(Figure figure) {
    return figure.quantity().value().filter(v -> v.compareTo(MANY) >= 0).isPresent();
  }

  private double here(Scene scene, Figure figure, Last before) {
    int from = before.figure().end();
    int to = figure.start();
    boolean bare = figure.quantity().unit().kind() == Unit.Kind.BARE;
    if (isLabelled(from, to) || (bare && isOfLast(scene, figure))) {
      return LABELLED;
    }
    if (BracketBearer.of(breaks, scene, figure)
        .filter(firm -> BracketBearer.isListed(breaks, scene, firm))
        .isPresent()) {
      return LISTED;
    }
    boolean tied =
        scene.has(Cue.Reference.PART, from, to) || scene.has(Cue.Reference.EARLIER, from, to);
    return SAME_SENTENCE
        + (tied ? PART_OR_EARLIER : 0)
        + (isPart(scene, figure) ? OWN_PART : 0)
        - 0.55 * Math.log1p(Math.max(0, to - from) / charactersPerWord)
        - (to - from <= BRACKET ? 0 : 0.9 * Math.min(2, breaks.hard(from, to)))
        - 0.3 * Math.min(3, breaks.commas(from, to));
  }

  /**
   * 5,000 of them, davon 2.000, against 9,000: a part of the figure before it or its level before.
   */
  private static boolean isOfLast(Scene scene, Figure figure) {
    if (ShortFigures.isCompared(scene, figure)) {
      return true;
    }
    for (Hit hit :
        scene
            .hits()
            .in(Cue.Sort.REFERENCE, figure.start() - LONGEST_LABEL, figure.end() + BRACKET)) {
      boolean beside =
          hit.start() >= figure.end()
              || (hit.end() <= figure.start() && figure.start() - hit.end() <= BRACKET);
      if (beside && hit.is(Cue.Reference.PART)) {
        return true;
      }
    }
    return false;
  }

  /** Of which 120 million: the word for a part leads to the figure itself. */
  private static boolean isPart(Scene scene, Figure figure) {
    return scene.has(Cue.Reference.PART, figure.start() - LONGEST_LABEL / 2, figure.start());
  }

  /** The same a year before, in brackets: 58m (2023: 52m). */
  private boolean isLabelled(int from, int to) {
    return to - from <= LONGEST_LABEL && breaks.isLabel(from, to);
  }

  private static boolean follows(Scene scene, Scene before) {
    return scene.paragraph() == before.paragraph() && scene.index() - before.index() <= 1;
  }
}
