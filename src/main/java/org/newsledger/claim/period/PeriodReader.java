package org.newsledger.claim.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;
import org.newsledger.claim.Period;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;
import org.newsledger.quantity.Unit;

/** Finds the year or quarter that a figure is of; figures have to come in the text's order. */
public final class PeriodReader {

  /** How many paragraphs on the results still belong to the period named before. */
  private static final int FRESH = 4;

  /** How many paragraphs on they still belong to it where they are another company's. */
  private static final int OTHERS_FRESH = 1;

  /** A sentence without results may name the year of those to come, up to so many years back. */
  private static final int RECENT = 2;

  private final PeriodMarks marks;
  private final PeriodTies ties;

  private Optional<Period> carried = Optional.empty();
  private int carriedParagraph = -1;

  /** Whose results named the period that is carried; empty where it holds for all. */
  private List<CompanyRef> carriedFor = List.of();

  private int sceneRead = -1;
  private List<PeriodMark> here = List.of();

  /** A reader of the article whose marks these are. */
  public PeriodReader(PeriodMarks marks, PeriodTies ties) {
    this.marks = marks;
    this.ties = ties;
  }

  /** Goes on to a sentence; one that tells no figures may name the period that results are of. */
  public void enter(Scene scene) {
    if (scene.index() == sceneRead) {
      return;
    }
    here = marks.in(scene);
    sceneRead = scene.index();
    // This year, of which nobody knows which one it is, is not the one named before.
    if (marks.publishedOn().isEmpty() && scene.has(Cue.PeriodWord.THIS_YEAR)) {
      carried = Optional.empty();
    }
    boolean figures =
        scene.figures().stream()
            .anyMatch(
                f ->
                    f.quantity().unit().isMoney()
                        || f.quantity().unit().kind() == Unit.Kind.PERCENT);
    if (!figures || carried.isEmpty()) {
      here.stream()
          .filter(mark -> mark.is(PeriodMark.Role.PLAIN) && isPast(mark))
          .filter(mark -> !ties.isLabel(mark) && !(figures && ties.isInBracket(scene, mark)))
          .filter(mark -> !ties.isOfNextClause(scene, mark))
          .filter(mark -> isRecent(mark) || tellsResults(scene))
          .findFirst()
          .ifPresent(mark -> remember(scene, mark.period()));
    }
  }

  /** The period of the figure, read as {@code metric}. */
  public Optional<Period> read(
      Scene scene, Figure figure, Metric metric, Modality modality, List<CompanyRef> subjects) {
    if (metric == Metric.MILESTONE || metric == Metric.STAKE) {
      return Optional.empty();
    }
    enter(scene);
    Optional<Period> earlier = earlier(scene, figure, metric, modality);
    if (earlier.isPresent()) {
      return earlier;
    }
    boolean result = isResult(metric);
    boolean trade = metric == Metric.GROWTH && scene.has(Cue.PeriodWord.TRADING);
    Optional<PeriodMark> near = near(scene, figure, result, trade);
    if (near.isPresent()) {
      return named(near.get(), scene, metric, modality, subjects);
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
    boolean untilBreakEven =
        here.stream().anyMatch(mark -> PeriodTies.isOfBreakEven(scene, figure, mark));
    return modality == Modality.FORECAST ? guided().filter(p -> !untilBreakEven) : carried;
  }

  /** The period named nearest: results share it, all else has it only where it is tied to it. */
  private Optional<PeriodMark> near(Scene scene, Figure figure, boolean result, boolean trade) {
    return ties.nearest(scene, figure, here)
        .filter(mark -> (result && !trade) || ties.isTied(scene, figure, mark))
        .filter(mark -> !trade || ties.commas(figure, mark) == 0);
  }

  private Optional<Period> named(
      PeriodMark mark, Scene scene, Metric metric, Modality modality, List<CompanyRef> subjects) {
    boolean deadline = mark.is(PeriodMark.Role.DEADLINE);
    if (metric == Metric.INVESTMENT && deadline) {
      return Optional.empty();
    }
    Optional<Period> period = meant(mark);
    boolean told = isResult(metric) && modality == Modality.ACTUAL;
    if (told && !deadline && !ties.isLabel(mark) && isPast(mark) && !isYearBefore(period, scene)) {
      remember(scene, period);
      carriedFor = subjects;
    }
    return period;
  }

  /** The same quarter a year before is looked back to; what follows is of the one told of. */
  private boolean isYearBefore(Optional<Period> period, Scene scene) {
    Optional<Period> next = period.map(p -> new Period(p.year() + 1, p.quarter()));
    return isFresh(scene) && next.equals(carried);
  }

  /** The period that a mark names, or that of the sentences before where it stands for that. */
  private Optional<Period> meant(PeriodMark mark) {
    if (mark.is(PeriodMark.Role.SAME)) {
      return carried;
    }
    return mark.is(PeriodMark.Role.QUARTER)
        ? carried.filter(p -> p.quarter() > 0).or(mark::period)
        : mark.period();
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

  /** "Founded in 1972": no results are told of the year in which something happened long ago. */
  private boolean isRecent(PeriodMark mark) {
    return marks.publishedOn().isEmpty()
        || mark.period().filter(p -> p.quarter() > 0).isPresent()
        || mark.period()
            .filter(p -> p.year() >= marks.publishedOn().get().getYear() - RECENT)
            .isPresent();
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
      case REVENUE, PROFIT, LOSS, COST, CAPEX, CASH, GROWTH, MARGIN, MULTIPLE, OTHER_PERCENT ->
          true;
      default -> false;
    };
  }

  /** The earlier period, where a figure is one that another is compared with. */
  private Optional<Period> earlier(Scene scene, Figure figure, Metric metric, Modality modality) {
    if (metric == Metric.GROWTH || metric == Metric.MULTIPLE) {
      return Optional.empty();
    }
    for (PeriodMark mark : here) {
      if (mark.is(PeriodMark.Role.EARLIER) && ties.owns(scene, mark, figure)) {
        return yearBefore(mark);
      }
    }
    boolean compared =
        modality == Modality.ACTUAL && isResult(metric) && ties.isFormer(scene, figure);
    return compared && here.stream().noneMatch(mark -> isBehind(mark, scene, figure))
        ? carried.filter(p -> carriedParagraph == scene.paragraph()).map(PeriodReader::yearBefore)
        : Optional.empty();
  }

  private boolean isBehind(PeriodMark mark, Scene scene, Figure figure) {
    return mark.start() >= figure.end() && ties.isTied(scene, figure, mark);
  }

  private static Period yearBefore(Period period) {
    return new Period(period.year() - 1, period.quarter());
  }

  private Optional<Period> yearBefore(PeriodMark mark) {
    Optional<Period> before = carried.map(PeriodReader::yearBefore);
    if (mark.period().isEmpty()) {
      return before.or(() -> marks.publishedOn().map(day -> Period.of(day.getYear() - 1)));
    }
    int year = mark.period().get().year();
    boolean sameSpan = mark.period().get().quarter() == 0;
    return before.filter(p -> sameSpan && p.year() == year).or(mark::period);
  }
}
