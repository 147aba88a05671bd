package org.newsledger.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Unit;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** Finds the years and quarters that a sentence names, also those told by another day's. */
final class PeriodMarks {

  /** How near before a year the word for a deadline or a span stands, in characters. */
  private static final int BESIDE = 8;

  /** How near to a quarter its year stands. */
  private static final int YEAR_REACH = 14;

  private final FoldedText text;
  private final Quarters quarters;
  private final Optional<LocalDate> publishedOn;

  /** The words for quarters in one language. */
  static final class Quarters implements Serializable {
    private static final long serialVersionUID = 1L;
    private final PhraseTrie<Integer> phrases = new PhraseTrie<>();

    static Quarters of(Language language) {
      Quarters quarters = new Quarters();
      Lexicon section = Lexicon.of(language, "claim").section("quarters");
      for (String number : section.keys()) {
        section.words(number).forEach(w -> quarters.phrases.add(w, Integer.valueOf(number)));
      }
      return quarters;
    }
  }

  PeriodMarks(FoldedText text, Quarters quarters, Optional<LocalDate> publishedOn) {
    this.text = text;
    this.quarters = quarters;
    this.publishedOn = publishedOn;
  }

  /** The periods of a sentence, in its order; spans such as "since 2020" are none. */
  List<PeriodMark> in(Scene scene) {
    List<PeriodMark> years = years(scene);
    List<PeriodMark> marks = new ArrayList<>(quarters(scene, years));
    marks.addAll(years);
    publishedOn.ifPresent(day -> marks.addAll(relative(scene, day)));
    marks.sort(Comparator.comparingInt(PeriodMark::start));
    return marks;
  }

  private static List<PeriodMark> years(Scene scene) {
    List<PeriodMark> years = new ArrayList<>();
    for (Figure figure : scene.figures()) {
      boolean year = figure.quantity().unit().kind() == Unit.Kind.YEAR;
      boolean span = scene.has(Cue.PeriodWord.SINCE, figure.start() - BESIDE, figure.start());
      if (year && !span && figure.quantity().value().isPresent()) {
        boolean deadline =
            scene.has(Cue.PeriodWord.DEADLINE, figure.start() - BESIDE, figure.start());
        Period period = Period.of(figure.quantity().value().orElseThrow().intValue());
        years.add(new PeriodMark(period, figure.start(), figure.end(), deadline));
      }
    }
    return years;
  }

  private List<PeriodMark> quarters(Scene scene, List<PeriodMark> years) {
    List<PeriodMark> marks = new ArrayList<>();
    for (PhraseTrie.Match<Integer> match :
        quarters.phrases.scan(text, scene.start(), scene.end())) {
      int quarter = match.values().get(0);
      Optional<Integer> year =
          years.stream()
              .filter(
                  y ->
                      Math.abs(y.start() - match.end()) <= YEAR_REACH
                          || Math.abs(match.start() - y.end()) <= YEAR_REACH)
              .map(y -> y.period().year())
              .findFirst()
              .or(() -> publishedOn.map(day -> yearOfLast(quarter, day)));
      year.ifPresent(
          y ->
              marks.add(new PeriodMark(new Period(y, quarter), match.start(), match.end(), false)));
    }
    return marks;
  }

  /** A quarter without a year is the last one that had begun. */
  private static int yearOfLast(int quarter, LocalDate day) {
    return quarter * 3 - 2 <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
  }

  private static List<PeriodMark> relative(Scene scene, LocalDate day) {
    List<PeriodMark> marks = new ArrayList<>();
    for (Hit hit : scene.hits()) {
      if (hit.cue().sort() == Cue.Sort.PERIOD) {
        period((Cue.PeriodWord) hit.cue().meaning(), day)
            .ifPresent(p -> marks.add(new PeriodMark(p, hit.start(), hit.end(), false)));
      }
    }
    return marks;
  }

  private static Optional<Period> period(Cue.PeriodWord word, LocalDate day) {
    return switch (word) {
      case THIS_YEAR -> Optional.of(Period.of(day.getYear()));
      case LAST_YEAR -> Optional.of(Period.of(day.getYear() - 1));
      case NEXT_YEAR -> Optional.of(Period.of(day.getYear() + 1));
      case THIS_QUARTER -> Optional.of(quarterOf(day));
      case LAST_QUARTER -> Optional.of(quarterOf(day.minusMonths(3)));
      case NEXT_QUARTER -> Optional.of(quarterOf(day.plusMonths(3)));
      default -> Optional.empty();
    };
  }

  private static Period quarterOf(LocalDate day) {
    return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
