package org.newsledger.claim;

import java.util.Locale;

/** Why a quantity became no claim, where the quantity itself gives no reason. */
public enum Reason {
  NO_CUE,
  NO_COMPANY,
  NO_UNIT,
  UNIT_NOT_KEPT,
  NEGATED,
  TOLD_ALREADY,
  CONVERSION,
  PERIOD;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The published code, in snake case. */
  public String code() {
    return code;
  }
}
