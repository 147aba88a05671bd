package org.newsledger.claim;

import java.util.Locale;

/** The kind of tie between two companies, or a company and a product. */
public enum RelationType {
  PARTNERSHIP,
  SUPPLY,
  OWNERSHIP,
  ACQUISITION,
  INVESTMENT,
  LAUNCH,
  COMPETITION;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The published code, in lower case. */
  public String code() {
    return code;
  }
}
