package org.newsledger.claim.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Period;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.Phrase;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Finds the years and quarters that a sentence names, also those told by another day's. */
public final class PeriodMarks {

  /** How near to a quarter or a half its year stands. */
  private static final int YEAR_REACH = 14;

  /** How near behind a word of comparison its period stands. */
  private static final int COMPARED_REACH = 6;

  private static final int LONGEST_BRACKET = 24;

  /** From the word for a comparison to the quarter compared with. */
  private static final int LONGEST_COMPARISON = 40;

  private final FoldedText text;
  private final Optional<LocalDate> publishedOn;
  private final YearMarks years;
  private final RelativePeriods relative;

  /** Marks in one article; years are told from its day where they are left out. */
  public PeriodMarks(FoldedText text, Optional<LocalDate> publishedOn) {
    this.text = text;
    this.publishedOn = publishedOn;
    this.years = new YearMarks(text, publishedOn);
    this.relative = RelativePeriods.in(text, publishedOn);
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
      if (match.start() >= covered && !isInPart(scene, match)) {
        addQuarter(marks, named, scene, match);
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

  /** 三季度 in 前三季度. */
  private static boolean isInPart(Scene scene, PhraseTrie.Match<Phrase.Quarter> quarter) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, quarter.start() - 4, quarter.start())) {
      if (isPart((Cue.PeriodWord) hit.cue().meaning()) && hit.end() >= quarter.end()) {
        return true;
      }
    }
    return false;
  }

  private void addQuarter(
      List<PeriodMark> marks,
      List<PeriodMark> named,
      Scene scene,
      PhraseTrie.Match<Phrase.Quarter> match) {
    int start = match.start();
    int end = match.end();
    int quarter = match.values().get(0).number();
    Optional<PeriodMark> year = relativeYear(scene, start, end).or(() -> taken(named, start, end));
    year.map(y -> y.period().orElseThrow().year())
        .or(() -> publishedOn.map(day -> yearOfLast(quarter, day)))
        .map(y -> PeriodMark.plain(new Period(y, quarter), start, end))
        .map(mark -> mark.as(year.map(PeriodMark::role).orElse(PeriodMark.Role.PLAIN)))
        .map(
            mark ->
                isComparedBehind(scene, end) || isComparedWith(scene, start)
                    ? mark.as(PeriodMark.Role.EARLIER)
                    : mark)
        .ifPresent(marks::add);
  }

  /** 去年第三季度, первого квартала прошлого года: the year of a relative word right beside it. */
  private Optional<PeriodMark> relativeYear(Scene scene, int start, int end) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, start - YEAR_REACH, end + 2)) {
      Cue.PeriodWord word = (Cue.PeriodWord) hit.cue().meaning();
      boolean front = hit.end() <= start && start - hit.end() <= 1;
      boolean behind = hit.start() >= end && hit.start() - end <= 1;
      if ((front || behind) && isYear(word)) {
        return relative
            .of(word)
            .map(p -> PeriodMark.plain(p, hit.start(), hit.end()))
            .map(mark -> isCompared(scene, hit) ? mark.as(PeriodMark.Role.EARLIER) : mark);
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(Cue.PeriodWord word) {
    return word == Cue.PeriodWord.LAST_YEAR
        || word == Cue.PeriodWord.THIS_YEAR
        || word == Cue.PeriodWord.NEXT_YEAR;
  }

  /** Whether the word only says of which year the quarter or half right beside it is. */
  private static boolean isOfQuarter(Scene scene, Hit hit) {
    return isYear((Cue.PeriodWord) hit.cue().meaning())
        && (scene.phrases().quarters().stream().anyMatch(q -> isBeside(hit, q.start(), q.end()))
            || scene.hits().in(Cue.Sort.PERIOD, hit.end(), hit.end() + 2).stream()
                .anyMatch(part -> isPart((Cue.PeriodWord) part.cue().meaning())));
  }

  private static boolean isBeside(Hit hit, int start, int end) {
    return (start >= hit.end() && start - hit.end() <= 1)
        || (hit.start() >= end && hit.start() - end <= 1);
  }

  /** Takes the year that belongs to a quarter or half out of those named. */
  private static Optional<PeriodMark> taken(List<PeriodMark> named, int start, int end) {
    Optional<PeriodMark> year =
        named.stream()
            .filter(y -> gap(y, start, end) <= YEAR_REACH)
            .min(Comparator.comparingInt(y -> gap(y, start, end)));
    year.ifPresent(named::remove);
    return year;
  }

  private static int gap(PeriodMark year, int start, int end) {
    return Math.min(Math.abs(year.start() - end), Math.abs(start - year.end()));
  }

  /** A quarter without a year is the last one that had begun. */
  private static int yearOfLast(int quarter, LocalDate day) {
    return quarter * 3 - 2 <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
  }

  private void addRelative(List<PeriodMark> marks, List<PeriodMark> named, Scene scene, Hit hit) {
    Cue.PeriodWord word = (Cue.PeriodWord) hit.cue().meaning();
    if (isOfQuarter(scene, hit) || isComparedBehind(scene, hit.end())) {
      return;
    }
    if (word == Cue.PeriodWord.SAME_PERIOD
        || (word == Cue.PeriodWord.SAME_SPAN && isOfBefore(scene, named, hit))) {
      marks.add(new PeriodMark(Optional.empty(), hit.start(), hit.end(), PeriodMark.Role.EARLIER));
      return;
    }
    if (word == Cue.PeriodWord.SAME_SPAN) {
      marks.add(new PeriodMark(Optional.empty(), hit.start(), hit.end(), PeriodMark.Role.SAME));
      return;
    }
    if (word == Cue.PeriodWord.QUARTERLY) {
      addUnnamedQuarter(marks, scene, hit);
      return;
    }
    Optional<PeriodMark> year =
        isPart(word)
            ? relativeYear(scene, hit.start(), hit.end())
                .or(() -> taken(named, hit.start(), hit.end()))
            : Optional.empty();
    year.flatMap(PeriodMark::period)
        .or(() -> relative.of(word))
        .map(p -> PeriodMark.plain(p, hit.start(), hit.end()))
        .map(
            mark ->
                isCompared(scene, hit) || Comparisons.reach(text, scene, hit.start())
                    ? mark.as(PeriodMark.Role.EARLIER)
                    : mark.as(year.map(PeriodMark::role).orElse(PeriodMark.Role.PLAIN)))
        .ifPresent(marks::add);
  }

  /**
   * Quarterly revenue; the word for a quarter within one that has its number names nothing more.
   */
  private void addUnnamedQuarter(List<PeriodMark> marks, Scene scene, Hit hit) {
    boolean numbered =
        scene.phrases().quarters().stream()
            .anyMatch(q -> q.start() <= hit.end() && q.end() >= hit.start());
    if (!numbered && !isWithinOther(scene, hit) && !isCompared(scene, hit)) {
      relative
          .of(Cue.PeriodWord.LAST_QUARTER)
          .map(p -> PeriodMark.plain(p, hit.start(), hit.end()).as(PeriodMark.Role.QUARTER))
          .ifPresent(marks::add);
    }
  }

  /** The quarter of "last quarter", of "the same quarter a year ago". */
  private static boolean isWithinOther(Scene scene, Hit quarter) {
    for (Hit hit :
        scene.hits().in(Cue.Sort.PERIOD, quarter.start() - 2 * YEAR_REACH, quarter.end())) {
      if (!hit.is(Cue.PeriodWord.QUARTERLY) && hit.end() > quarter.start()) {
        return true;
      }
    }
    return false;
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
      case FIRST_HALF, SECOND_HALF, NINE_MONTHS, FULL_YEAR, YEAR_END, YEARLY -> true;
      default -> false;
    };
  }

  /** 前年同期比, 작년보다: what something is compared with is no period of a figure. */
  private boolean isComparedBehind(Scene scene, int end) {
    int from = behindBracket(end);
    return scene.hits().has(Cue.Sort.PERIOD, Cue.PeriodWord.COMPARED_BEHIND, from, from + 2);
  }

  /** Behind the bracket that opens at a place, where one does. */
  private int behindBracket(int at) {
    if (at < text.length() && text.charAt(at) == '(') {
      for (int end = at; end < Math.min(text.length(), at + LONGEST_BRACKET); end++) {
        if (text.charAt(end) == ')') {
          return end + 1;
        }
      }
    }
    return at;
  }

  /** Against the sales of the first quarter: a noun may stand before the quarter compared with. */
  private boolean isComparedWith(Scene scene, int quarter) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, quarter - LONGEST_COMPARISON, quarter)) {
      if (hit.is(Cue.PeriodWord.COMPARED) && hit.end() <= quarter) {
        String between = text.subSequence(hit.end(), quarter);
        return between.indexOf(',') < 0 && between.chars().noneMatch(Character::isDigit);
      }
    }
    return false;
  }

  private static boolean isCompared(Scene scene, Hit period) {
    int start = period.start();
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, start - 24, start)) {
      if (hit.is(Cue.PeriodWord.COMPARED)
          && hit.end() <= start
          && start - hit.end() <= COMPARED_REACH) {
        return true;
      }
    }
    return false;
  }
}
