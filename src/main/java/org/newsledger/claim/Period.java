package org.newsledger.claim;

import java.time.LocalDate;

/**
 * A calendar year or quarter that a quantity is of.
 *
 * @param year the year
 * @param quarter 1 to 4, or 0 for the whole year
 */
public record Period(int year, int quarter) {

  public Period {
    if (quarter < 0 || quarter > 4) {
      throw new IllegalArgumentException("a quarter is 1 to 4, or 0 for a year, got " + quarter);
    }
  }

  /** A whole year. */
  public static Period of(int year) {
    return new Period(year, 0);
  }

  /** {@code 2025} or {@code 2025Q3}. */
  public String code() {
    String digits = "0".repeat(Math.max(0, 4 - String.valueOf(year).length())) + year;
    return quarter == 0 ? digits : digits + "Q" + quarter;
  }

  /** The first day. */
  public LocalDate start() {
    return LocalDate.of(year, quarter == 0 ? 1 : quarter * 3 - 2, 1);
  }

  /** The last day. */
  public LocalDate end() {
    return start().plusMonths(quarter == 0 ? 12 : 3).minusDays(1);
  }
}
