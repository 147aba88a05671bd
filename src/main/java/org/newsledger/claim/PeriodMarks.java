package org.newsledger.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Finds the years and quarters that a sentence names, also those told by another day's. */
final class PeriodMarks {

  /** How near to a quarter or a half its year stands. */
  private static final int YEAR_REACH = 14;

  /** How near behind a word of comparison its period stands. */
  private static final int COMPARED_REACH = 6;

  private final Optional<LocalDate> publishedOn;
  private final YearMarks years;

  PeriodMarks(FoldedText text, Optional<LocalDate> publishedOn) {
    this.publishedOn = publishedOn;
    this.years = new YearMarks(text, publishedOn);
  }

  /** The day of publication, against which relative words are read. */
  Optional<LocalDate> publishedOn() {
    return publishedOn;
  }

  /** The periods of a sentence, in its order; spans such as "since 2020" are none. */
  List<PeriodMark> in(Scene scene) {
    List<PeriodMark> named = years.in(scene);
    List<PeriodMark> marks = new ArrayList<>();
    int covered = scene.start();
    for (PhraseTrie.Match<Phrase.Quarter> match : scene.phrases().quarters()) {
      if (match.start() >= covered) {
        addQuarter(marks, named, match.start(), match.end(), match.values().get(0).number());
        covered = match.end();
      }
    }
    for (Hit hit : scene.hits().of(Cue.Sort.PERIOD)) {
      addRelative(marks, named, scene, hit);
    }
    marks.addAll(named);
    marks.sort(Comparator.comparingInt(PeriodMark::start));
    return marks;
  }

  private void addQuarter(
      List<PeriodMark> marks, List<PeriodMark> named, int start, int end, int quarter) {
    Optional<PeriodMark> year = taken(named, start, end);
    year.map(y -> y.period().orElseThrow().year())
        .or(() -> publishedOn.map(day -> yearOfLast(quarter, day)))
        .map(y -> PeriodMark.plain(new Period(y, quarter), start, end))
        .map(mark -> mark.as(year.map(PeriodMark::role).orElse(PeriodMark.Role.PLAIN)))
        .ifPresent(marks::add);
  }

  /** Takes the year that belongs to a quarter or half out of those named. */
  private static Optional<PeriodMark> taken(List<PeriodMark> named, int start, int end) {
    Optional<PeriodMark> year =
        named.stream()
            .filter(
                y ->
                    Math.abs(y.start() - end) <= YEAR_REACH
                        || Math.abs(start - y.end()) <= YEAR_REACH)
            .findFirst();
    year.ifPresent(named::remove);
    return year;
  }

  /** A quarter without a year is the last one that had begun. */
  private static int yearOfLast(int quarter, LocalDate day) {
    return quarter * 3 - 2 <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
  }

  private void addRelative(List<PeriodMark> marks, List<PeriodMark> named, Scene scene, Hit hit) {
    Cue.PeriodWord word = (Cue.PeriodWord) hit.cue().meaning();
    if (word == Cue.PeriodWord.SAME_PERIOD
        || (word == Cue.PeriodWord.SAME_SPAN && isOfBefore(scene, named, hit))) {
      marks.add(new PeriodMark(Optional.empty(), hit.start(), hit.end(), PeriodMark.Role.EARLIER));
      return;
    }
    Optional<PeriodMark> year =
        isPart(word) ? taken(named, hit.start(), hit.end()) : Optional.empty();
    year.flatMap(PeriodMark::period)
        .or(() -> publishedOn.flatMap(day -> RelativePeriods.of(word, day)))
        .map(p -> PeriodMark.plain(p, hit.start(), hit.end()))
        .map(
            mark ->
                isCompared(scene, hit)
                    ? mark.as(PeriodMark.Role.EARLIER)
                    : mark.as(year.map(PeriodMark::role).orElse(PeriodMark.Role.PLAIN)))
        .ifPresent(marks::add);
  }

  /** Whether the same stretch is that of the year before: compared with, or with a year beside. */
  private static boolean isOfBefore(Scene scene, List<PeriodMark> named, Hit hit) {
    boolean year =
        named.stream().anyMatch(y -> y.start() >= hit.end() && y.start() - hit.end() <= YEAR_REACH);
    return year
        || isCompared(scene, hit)
        || scene
            .hits()
            .has(Cue.Sort.PERIOD, Cue.PeriodWord.LAST_YEAR, hit.end(), hit.end() + YEAR_REACH)
        || scene
            .hits()
            .has(Cue.Sort.PERIOD, Cue.PeriodWord.LAST_YEAR, hit.start() - YEAR_REACH, hit.start());
  }

  private static boolean isPart(Cue.PeriodWord word) {
    return switch (word) {
      case FIRST_HALF, SECOND_HALF, NINE_MONTHS, FULL_YEAR, YEARLY -> true;
      default -> false;
    };
  }

  private static boolean isCompared(Scene scene, Hit period) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, period.start() - 24, period.start())) {
      if (hit.is(Cue.PeriodWord.COMPARED)
          && hit.end() <= period.start()
          && period.start() - hit.end() <= COMPARED_REACH) {
        return true;
      }
    }
    return false;
  }
}
