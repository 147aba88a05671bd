package org.newsledger.claim.period;

import java.util.Optional;
import org.newsledger.claim.Period;

/**
 * A year or quarter named at one place of the text.
 *
 * @param period what it names; empty for a word such as {@code a year earlier}, which needs another
 * @param start first folded character
 * @param end after the last
 * @param role how the sentence uses it
 */
record PeriodMark(Optional<Period> period, int start, int end, Role role) {

  /** How a period is used. */
  enum Role {
    PLAIN,
    /** The time by which something is to be so. */
    DEADLINE,
    /** An earlier period that the one told of is compared with. */
    EARLIER,
    /** The same period as that of the sentences before. */
    SAME,
    /** A quarter that is not named: that of the sentences before, else the last one that ended. */
    QUARTER
  }

  static PeriodMark plain(Period period, int start, int end) {
    return new PeriodMark(Optional.of(period), start, end, Role.PLAIN);
  }

  boolean is(Role other) {
    return role == other;
  }

  PeriodMark as(Role other) {
    return new PeriodMark(period, start, end, other);
  }
}
