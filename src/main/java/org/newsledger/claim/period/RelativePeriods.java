package org.newsledger.claim.period;

import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.claim.Period;
import org.newsledger.claim.cue.Cue;
import org.newsledger.text.FoldedText;

/** Periods told relative to the day of publication; none where that is not known. */
final class RelativePeriods {

  private static final int MID_YEAR = 7;
  private static final int AFTER_NINE_MONTHS = 10;
  private static final int SEASON_OF_YEARLY_RESULTS = 3;

  /** The month in which most Japanese business years end. */
  private static final int MARCH = 3;

  private static final int DECEMBER = 12;
  private static final String END_OF_TERM = "月期";

  private final Optional<LocalDate> publishedOn;
  private final int lastMonthOfTerm;

  private RelativePeriods(Optional<LocalDate> publishedOn, int lastMonthOfTerm) {
    this.publishedOn = publishedOn;
    this.lastMonthOfTerm = lastMonthOfTerm;
  }

  /** Those of an article, whose business year ends in the month that it names: 2025年12月期. */
  static RelativePeriods in(FoldedText text, Optional<LocalDate> publishedOn) {
    String folded = text.toString();
    int at = folded.indexOf(END_OF_TERM);
    while (at >= 0) {
      int digits = at;
      while (digits > 0 && folded.charAt(digits - 1) >= '0' && folded.charAt(digits - 1) <= '9') {
        digits--;
      }
      boolean ofYear = digits > 0 && folded.charAt(digits - 1) == '年';
      if (ofYear && at - digits >= 1 && at - digits <= 2) {
        int month = Integer.parseInt(folded.substring(digits, at));
        if (month >= 1 && month <= DECEMBER) {
          return new RelativePeriods(publishedOn, month);
        }
      }
      at = folded.indexOf(END_OF_TERM, at + 1);
    }
    return new RelativePeriods(publishedOn, MARCH);
  }

  /** What {@code word} names; empty where it names no period. */
  Optional<Period> of(Cue.PeriodWord word) {
    return publishedOn.flatMap(day -> of(word, day));
  }

  private Optional<Period> of(Cue.PeriodWord word, LocalDate day) {
    int year = day.getYear();
    return switch (word) {
      case THIS_YEAR, YEAR_END -> Optional.of(Period.of(year));
      case LAST_YEAR -> Optional.of(Period.of(year - 1));
      case NEXT_YEAR -> Optional.of(Period.of(year + 1));
      case THIS_TERM -> Optional.of(Period.of(endOfTerm(day)));
      case LAST_TERM -> Optional.of(Period.of(endOfTerm(day) - 1));
      case NEXT_TERM -> Optional.of(Period.of(endOfTerm(day) + 1));
      case THIS_QUARTER -> Optional.of(quarterOf(day));
      case LAST_QUARTER -> Optional.of(quarterOf(day.minusMonths(3)));
      case NEXT_QUARTER -> Optional.of(quarterOf(day.plusMonths(3)));
      case FIRST_HALF -> Optional.of(lastThatEnded(day, MID_YEAR));
      case NINE_MONTHS -> Optional.of(lastThatEnded(day, AFTER_NINE_MONTHS));
      case SECOND_HALF, FULL_YEAR -> Optional.of(lastThatEnded(day, SEASON_OF_YEARLY_RESULTS + 1));
      case YEARLY ->
          Optional.of(Period.of(year - 1))
              .filter(p -> day.getMonthValue() <= SEASON_OF_YEARLY_RESULTS);
      default -> Optional.empty();
    };
  }

  /** This year from {@code month} on, else the one before. */
  private static Period lastThatEnded(LocalDate day, int month) {
    return Period.of(day.getMonthValue() >= month ? day.getYear() : day.getYear() - 1);
  }

  /** The year in which the business year that runs ends, which gives it its name. */
  private int endOfTerm(LocalDate day) {
    return day.getMonthValue() <= lastMonthOfTerm ? day.getYear() : day.getYear() + 1;
  }

  private static Period quarterOf(LocalDate day) {
    return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
