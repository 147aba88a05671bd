package org.newsledger.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date written in a text.
 *
 * @param start where it begins in the folded text
 * @param end where it ends there
 * @param year 0 where none is written
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record FoundDate(int start, int end, int year, int month, int day) {

  /** The date if its year is written and there is such a day. */
  Optional<LocalDate> date() {
    try {
      return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
