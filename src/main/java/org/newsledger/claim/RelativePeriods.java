package org.newsledger.claim;

import java.time.LocalDate;
import java.util.Optional;

/** Periods told relative to the day of publication. */
final class RelativePeriods {

  private static final int MID_YEAR = 7;
  private static final int AFTER_NINE_MONTHS = 10;
  private static final int SEASON_OF_YEARLY_RESULTS = 3;

  private RelativePeriods() {}

  /** What {@code word} names on {@code day}; empty where it names no period. */
  static Optional<Period> of(Cue.PeriodWord word, LocalDate day) {
    int year = day.getYear();
    return switch (word) {
      case THIS_YEAR -> Optional.of(Period.of(year));
      case LAST_YEAR -> Optional.of(Period.of(year - 1));
      case NEXT_YEAR -> Optional.of(Period.of(year + 1));
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

  private static Period quarterOf(LocalDate day) {
    return new Period(day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
