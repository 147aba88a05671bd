package org.newsledger.claim;

import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Unit;

/** Chooses the metric of a figure by the cues of its sentence. */
final class MetricReader {

  /** How far from a figure a cue is looked for, in characters. */
  private static final int REACH = 260;

  private final Breaks breaks;
  private final double charactersPerWord;

  MetricReader(Breaks breaks, boolean unspaced) {
    this.breaks = breaks;
    this.charactersPerWord = unspaced ? 2.2 : 6;
  }

  /** The metric that a cue in the sentence speaks for; empty where none is strong enough. */
  Optional<MetricChoice> read(Scene scene, Figure figure) {
    Unit.Kind kind = figure.quantity().unit().kind();
    Optional<CountedNoun> noun = figure.quantity().noun().flatMap(CountedNoun::find);
    Tally tally = new Tally();
    addOwnUnit(tally, figure, noun);
    for (Hit hit : scene.hitsIn(figure.start() - REACH, figure.end() + REACH)) {
      if (hit.cue().isOfMetric()) {
        Metric metric = (Metric) hit.cue().meaning();
        if (fits(metric, kind) && allows(noun, metric)) {
          tally.offer(metric, place(hit, figure), score(scene, figure, hit, metric), hit);
        }
      } else if (kind == Unit.Kind.PERCENT && hit.cue().sort() == Cue.Sort.CHANGE) {
        tally.offer(Metric.GROWTH, "change", changeScore(scene, figure, hit), hit);
      }
    }
    if (kind == Unit.Kind.PERCENT && isSigned(figure)) {
      tally.offer(Metric.GROWTH, "signed", 3.0, figure.start(), figure.end());
    }
    return tally.best(threshold(kind));
  }

  /** The lowest score at which a cue is taken at its word. */
  private static double threshold(Unit.Kind kind) {
    return switch (kind) {
      case COUNT, BARE -> 1.2;
      case YEAR -> 1.4;
      default -> 0.4;
    };
  }

  private static boolean fits(Metric metric, Unit.Kind kind) {
    return metric.unit() == kind || (kind == Unit.Kind.BARE && metric.unit() == Unit.Kind.COUNT);
  }

  private static boolean isSigned(Figure figure) {
    return figure.quantity().value().map(v -> v.signum() < 0).orElse(false)
        || figure.quantity().reading().contains("sign");
  }

  private static boolean allows(Optional<CountedNoun> noun, Metric metric) {
    return noun.isEmpty() || noun.get().allows(metric);
  }

  private static void addOwnUnit(Tally tally, Figure figure, Optional<CountedNoun> noun) {
    switch (figure.quantity().unit().kind()) {
      case WATT -> tally.offer(Metric.POWER, "unit", 5, figure.start(), figure.end());
      case MULTIPLE -> tally.offer(Metric.MULTIPLE, "unit", 5, figure.start(), figure.end());
      default ->
          noun.ifPresent(
              n -> tally.offer(n.metric(), "counted", n.weight(), figure.start(), figure.end()));
    }
  }

  private String place(Hit hit, Figure figure) {
    String sort = hit.cue().sort() == Cue.Sort.NOUN ? "noun" : "verb";
    if (hit.cue().sort() == Cue.Sort.WEAK) {
      sort = "hint";
    }
    return sort + (hit.start() >= figure.end() ? "_after" : "_before");
  }

  private double score(Scene scene, Figure figure, Hit hit, Metric metric) {
    double base =
        switch (hit.cue().sort()) {
          case NOUN -> 3.4;
          case VERB -> 3.0;
          default -> 1.5;
        };
    if (metric == Metric.OTHER_MONEY || metric == Metric.OTHER_PERCENT) {
      base -= 0.5;
    }
    boolean after = hit.start() >= figure.end();
    double order = after ? afterBonus(figure, hit) : 0;
    double length = Math.min(0.6, (hit.end() - hit.start()) / charactersPerWord * 0.15);
    return base + order + length - distance(scene, figure, hit);
  }

  /** A noun right behind a figure names it: {@code 300 million in sales}. */
  private double afterBonus(Figure figure, Hit hit) {
    double words = (hit.start() - figure.end()) / charactersPerWord;
    boolean same = breaks.commas(figure.end(), hit.start()) == 0;
    return same && words < 2.5 ? 0.5 : -0.3;
  }

  private double changeScore(Scene scene, Figure figure, Hit hit) {
    boolean beside =
        hit.start() >= figure.end() && hit.start() - figure.end() < 3 * charactersPerWord;
    boolean comparing = hit.is(Cue.Change.MORE) || hit.is(Cue.Change.LESS);
    if (comparing && !beside) {
      return -9;
    }
    return (comparing ? 2.8 : 3.1) - distance(scene, figure, hit);
  }

  private double distance(Scene scene, Figure figure, Hit hit) {
    boolean after = hit.start() >= figure.end();
    int from = after ? figure.end() : hit.end();
    int to = after ? hit.start() : figure.start();
    double words = Math.max(0, to - from) / charactersPerWord;
    return 0.55 * Math.log1p(words)
        + 0.9 * Math.min(2, breaks.hard(from, to))
        + 0.5 * Math.min(3, breaks.commas(from, to))
        + 0.7 * Math.min(3, rivals(scene.figures(), figure, from, to));
  }

  /** Figures of the same kind that stand nearer to a cue. */
  private static int rivals(List<Figure> figures, Figure figure, int from, int to) {
    int rivals = 0;
    for (Figure other : figures) {
      boolean between = other.start() >= from && other.end() <= to;
      if (between && other.quantity().unit().kind() == figure.quantity().unit().kind()) {
        rivals++;
      }
    }
    return rivals;
  }

  /** The best offer so far. */
  private static final class Tally {
    private Metric metric = Metric.OTHER_MONEY;
    private String how = "";
    private double score = Double.NEGATIVE_INFINITY;
    private int start;
    private int end;

    void offer(Metric offered, String place, double points, Hit hit) {
      offer(offered, place, points, hit.start(), hit.end());
    }

    void offer(Metric offered, String place, double points, int from, int to) {
      if (points > score) {
        metric = offered;
        how = place;
        score = points;
        start = from;
        end = to;
      }
    }

    Optional<MetricChoice> best(double threshold) {
      return score < threshold
          ? Optional.empty()
          : Optional.of(new MetricChoice(metric, metric.code() + ":" + how, score, start, end));
    }
  }
}
