package org.newsledger.quantity;

import java.io.Serializable;

/**
 * The unit of a quantity.
 *
 * @param kind what is measured
 * @param code the published code: an ISO 4217 code for money, {@code %}, {@code pp}, {@code bp},
 *     {@code count}, {@code W}, {@code x}, {@code year}, {@code period}; empty for a bare number
 */
public record Unit(Kind kind, String code) implements Serializable {

  /** What is measured. */
  public enum Kind {
    MONEY,
    PERCENT,
    PERCENTAGE_POINT,
    BASIS_POINT,
    COUNT,
    WATT,
    MULTIPLE,
    YEAR,
    /** A calendar or fiscal period told by name, such as a quarter: no quantity of a story. */
    PERIOD,
    /** A number with no unit. */
    BARE
  }

  public static final Unit PERCENT = new Unit(Kind.PERCENT, "%");
  public static final Unit PERCENTAGE_POINT = new Unit(Kind.PERCENTAGE_POINT, "pp");
  public static final Unit BASIS_POINT = new Unit(Kind.BASIS_POINT, "bp");
  public static final Unit COUNT = new Unit(Kind.COUNT, "count");
  public static final Unit WATT = new Unit(Kind.WATT, "W");
  public static final Unit MULTIPLE = new Unit(Kind.MULTIPLE, "x");
  public static final Unit YEAR = new Unit(Kind.YEAR, "year");
  public static final Unit PERIOD = new Unit(Kind.PERIOD, "period");
  public static final Unit BARE = new Unit(Kind.BARE, "");

  /** Money in the currency of an ISO 4217 code, in upper case. */
  public static Unit money(String isoCode) {
    return new Unit(Kind.MONEY, isoCode);
  }

  /** Whether this is money. */
  public boolean isMoney() {
    return kind == Kind.MONEY;
  }
}
