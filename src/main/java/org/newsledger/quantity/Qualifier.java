package org.newsledger.quantity;

import java.util.Locale;

/** How exactly a quantity is told. */
public enum Qualifier {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  RANGE;

  /** The published code, in snake case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
