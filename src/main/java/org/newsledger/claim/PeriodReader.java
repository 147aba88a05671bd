package org.newsledger.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.quantity.Unit;

/** Finds the year or quarter that a figure is of; figures have to come in the text's order. */
final class PeriodReader {

  /** How many paragraphs on the results still belong to the period named before. */
  private static final int FRESH = 4;

  /** How many paragraphs on they still belong to it where they are another company's. */
  private static final int OTHERS_FRESH = 1;

  /** How far a word such as "a year earlier" reaches to its figure. */
  private static final int EARLIER_REACH = 45;

  private static final int LONGEST_TIE = 130;

  private static final int NEXT_WORD = 3;

  private final PeriodMarks marks;
  private final Breaks breaks;

  /** Whether "a year earlier" stands in front of its figure, as in Japanese. */
  private final boolean earlierInFront;

  private Optional<Period> carried = Optional.empty();
  private int carriedParagraph = -1;

  /** Whose results named the period that is carried; empty where it holds for all. */
  private List<CompanyRef> carriedFor = List.of();

  private int sceneRead = -1;
  private List<PeriodMark> here = List.of();

  PeriodReader(PeriodMarks marks, Breaks breaks, boolean earlierInFront) {
    this.earlierInFront = earlierInFront;
    this.marks = marks;
    this.breaks = breaks;
  }

  /** Goes on to a sentence; one that tells no figures may name the period that results are of. */
  void enter(Scene scene) {
    if (scene.index() == sceneRead) {
      return;
    }
    here = marks.in(scene);
    sceneRead = scene.index();
    boolean figures =
        scene.figures().stream()
            .anyMatch(
                f ->
                    f.quantity().unit().isMoney()
                        || f.quantity().unit().kind() == Unit.Kind.PERCENT);
    if (!figures || carried.isEmpty()) {
      here.stream()
          .filter(mark -> mark.is(PeriodMark.Role.PLAIN) && isPast(mark))
          .findFirst()
          .ifPresent(mark -> remember(scene, mark.period()));
    }
  }

  /** The period of the figure, read as {@code metric}. */
  Optional<Period> read(
      Scene scene, Figure figure, Metric metric, Modality modality, List<CompanyRef> subjects) {
    if (metric == Metric.MILESTONE || metric == Metric.STAKE) {
      return Optional.empty();
    }
    enter(scene);
    Optional<Period> earlier = earlier(scene, figure, metric);
    if (earlier.isPresent()) {
      return earlier;
    }
    boolean result = isResult(metric);
    boolean trade = metric == Metric.GROWTH && scene.has(Cue.PeriodWord.TRADING);
    Optional<PeriodMark> near =
        nearest(scene, figure).filter(mark -> (result && !trade) || isTied(scene, figure, mark));
    if (near.isPresent()) {
      boolean deadline = near.get().is(PeriodMark.Role.DEADLINE);
      if (metric == Metric.INVESTMENT && deadline) {
        return Optional.empty();
      }
      if (result && !deadline && modality == Modality.ACTUAL && isPast(near.get())) {
        remember(scene, near.get().period());
        carriedFor = subjects;
      }
      return near.get().period();
    }
    boolean alone =
        metric == Metric.GROWTH && !tellsResults(scene) && scene.paragraph() != carriedParagraph;
    boolean others =
        !carriedFor.isEmpty()
            && !carriedFor.equals(subjects)
            && scene.paragraph() - carriedParagraph > OTHERS_FRESH;
    if (!result || trade || alone || others || !isFresh(scene)) {
      return Optional.empty();
    }
    // What is spent until a year to come is not of the running one.
    boolean untilBreakEven = here.stream().anyMatch(mark -> isOfBreakEven(scene, figure, mark));
    return modality == Modality.FORECAST ? guided().filter(p -> !untilBreakEven) : carried;
  }

  /** Whether the sentence names a measure of results that may have changed. */
  private static boolean tellsResults(Scene scene) {
    for (Hit hit : scene.hits().ofMetrics()) {
      if (hit.cue().sort() != Cue.Sort.WEAK
          && hit.cue().meaning() != Metric.GROWTH
          && hit.cue().meaning() != Metric.STAKE
          && hit.cue().meaning() != Metric.PRICE) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(PeriodMark mark) {
    return marks.publishedOn().isEmpty()
        || mark.period().filter(p -> !p.start().isAfter(marks.publishedOn().get())).isPresent();
  }

  /** An outlook without a year is of the running one. */
  private Optional<Period> guided() {
    return marks.publishedOn().map(LocalDate::getYear).map(Period::of);
  }

  private boolean isFresh(Scene scene) {
    return carried.isPresent() && carriedParagraph >= scene.paragraph() - FRESH;
  }

  private void remember(Scene scene, Optional<Period> period) {
    carried = period;
    carriedParagraph = scene.paragraph();
    carriedFor = List.of();
  }

  /** Results share the period that the sentences before them name. */
  private static boolean isResult(Metric metric) {
    return switch (metric) {
      case REVENUE, PROFIT, LOSS, COST, CAPEX, GROWTH, MARGIN, MULTIPLE -> true;
      default -> false;
    };
  }

  /** The earlier period, where a figure is one that another is compared with. */
  private Optional<Period> earlier(Scene scene, Figure figure, Metric metric) {
    if (metric == Metric.GROWTH || metric == Metric.MULTIPLE) {
      return Optional.empty();
    }
    for (PeriodMark mark : here) {
      if (mark.is(PeriodMark.Role.EARLIER) && owns(scene, mark, figure)) {
        return yearBefore(mark);
      }
    }
    return Optional.empty();
  }

  private Optional<Period> yearBefore(PeriodMark mark) {
    Optional<Period> before = carried.map(p -> new Period(p.year() - 1, p.quarter()));
    if (mark.period().isEmpty()) {
      return before.or(() -> marks.publishedOn().map(day -> Period.of(day.getYear() - 1)));
    }
    int year = mark.period().get().year();
    boolean sameSpan = mark.period().get().quarter() == 0;
    return before.filter(p -> sameSpan && p.year() == year).or(mark::period);
  }

  /** The figure right before a mark owns it, else the next one behind it. */
  private boolean owns(Scene scene, PeriodMark mark, Figure figure) {
    if (figure.end() <= mark.start()) {
      return !earlierInFront
          && isBeside(scene, figure.end(), mark.start(), EARLIER_REACH / 3)
          && !opensClause(scene, figure, mark);
    }
    return figure.start() >= mark.end()
        && isBeside(scene, mark.end(), figure.start(), EARLIER_REACH)
        && (earlierInFront || isUnowned(scene, mark));
  }

  private boolean isUnowned(Scene scene, PeriodMark mark) {
    return scene.figures().stream()
        .noneMatch(
            other ->
                other.end() <= mark.start()
                    && other.quantity().exclusion().isEmpty()
                    && isBeside(scene, other.end(), mark.start(), EARLIER_REACH)
                    && !opensClause(scene, other, mark));
  }

  /** Lost 21 million, while a year earlier it had been 22: behind a comma a mark owns the next. */
  private boolean opensClause(Scene scene, Figure before, PeriodMark mark) {
    return breaks.commas(before.end(), mark.start()) > 0
        && scene.figures().stream()
            .filter(next -> next.start() >= mark.end())
            .filter(next -> next.quantity().exclusion().isEmpty())
            .findFirst()
            .filter(next -> next.quantity().unit().equals(before.quantity().unit()))
            .filter(next -> next.start() - mark.end() <= EARLIER_REACH)
            .filter(next -> breaks.hard(mark.end(), next.start()) == 0)
            .filter(next -> breaks.commas(mark.end(), next.start()) == 0)
            .isPresent();
  }

  /** Whether neither a figure nor the end of a clause stands between two near places. */
  private boolean isBeside(Scene scene, int from, int to, int reach) {
    return to - from <= reach
        && breaks.hard(from, to) == 0
        && breaks.commas(from, to) <= 1
        && figuresBetween(scene, from, to) == 0;
  }

  private static long figuresBetween(Scene scene, int from, int to) {
    return scene.figures().stream()
        .filter(f -> f.start() >= from && f.end() <= to && f.quantity().exclusion().isEmpty())
        .count();
  }

  /** What is no result has a period only where its own clause names one. */
  private boolean isTied(Scene scene, Figure figure, PeriodMark mark) {
    int from = Math.min(mark.end(), figure.end());
    int to = Math.max(mark.start(), figure.start());
    int commas = breaks.commas(from, to);
    boolean nextClause = earlierInFront && commas > 0 && mark.start() >= figure.end();
    return !nextClause
        && to - from <= LONGEST_TIE
        && !endsClause(scene, mark, figure)
        && breaks.hard(from, to) == 0
        && commas <= 1
        && figuresBetween(scene, from, to) == 0;
  }

  /** Earned 500 million in 2024 and employs 420: "and" right behind the year begins anew. */
  private static boolean endsClause(Scene scene, PeriodMark mark, Figure figure) {
    int to = Math.min(mark.end() + NEXT_WORD, figure.start());
    return scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, mark.end(), to);
  }

  private Optional<PeriodMark> nearest(Scene scene, Figure figure) {
    Optional<PeriodMark> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (PeriodMark mark : here) {
      double distance = distance(scene, figure, mark);
      if (!mark.is(PeriodMark.Role.EARLIER)
          && !isOfBreakEven(scene, figure, mark)
          && distance < least) {
        least = distance;
        best = Optional.of(mark);
      }
    }
    return best;
  }

  /** The year in which a company breaks even is no period of what it spends until then. */
  private static boolean isOfBreakEven(Scene scene, Figure figure, PeriodMark mark) {
    return scene.has(Cue.Reference.BREAK_EVEN, figure.end(), mark.start());
  }

  private double distance(Scene scene, Figure figure, PeriodMark mark) {
    boolean after = mark.start() >= figure.end();
    int from = after ? figure.end() : mark.end();
    int to = after ? mark.start() : figure.start();
    return Math.max(0, to - from)
        + 25.0 * breaks.commas(from, to)
        + 60.0 * breaks.hard(from, to)
        + (after ? 15 + 20 * figuresBetween(scene, from, to) : 0);
  }
}
