package org.newsledger.claim.relation;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether a share of a company, in percent, is enough to own it. */
public final class Majority {

  private static final BigDecimal HALF = new BigDecimal(50);

  private Majority() {}

  /** Whether it is more than half. */
  public static boolean is(Optional<BigDecimal> percent) {
    return percent.filter(share -> share.compareTo(HALF) > 0).isPresent();
  }

  /** Whether it is less than half. */
  public static boolean isMissed(Optional<BigDecimal> percent) {
    return percent.filter(share -> share.compareTo(HALF) < 0).isPresent();
  }
}
