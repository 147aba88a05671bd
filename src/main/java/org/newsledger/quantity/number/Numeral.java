package org.newsledger.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;

/**
 * A number as it stands in a folded text, before its unit is known.
 *
 * @param start where it begins
 * @param end where it ends
 * @param value the value; empty where a magnitude stands alone ({@code billions})
 * @param scale the product of its magnitude words, 1 where there is none
 * @param form what it is written with
 * @param told how exactly the number itself is told: {@code une centaine} is about, {@code 10多亿} at
 *     least
 */
public record Numeral(
    int start, int end, Optional<BigDecimal> value, BigDecimal scale, Form form, Qualifier told) {

  /** No magnitude is put upon a greater number: a line of magnitudes is many numbers, not one. */
  static final BigDecimal GREATEST = BigDecimal.TEN.pow(24);

  /** What a number is written with. */
  public enum Form {
    /** Digits, grouped or not. */
    DIGITS,
    /** Number words or Han numerals. */
    WORDS,
    /** A part of one that has a name of its own, such as half. */
    PART,
    /** Any other fraction: five eighths, 3/4. */
    FRACTION,
    /** One numeral that is a part of other words too: a number only with a unit right behind it. */
    SINGLE,
    /** Digits that no number is written with: dates, versions, times. */
    BROKEN
  }

  /** A number without magnitude, told exactly. */
  public static Numeral of(int start, int end, BigDecimal value, Form form) {
    return new Numeral(start, end, Optional.of(value), BigDecimal.ONE, form, Qualifier.EXACT);
  }

  /** The number with a further magnitude behind it. */
  public Numeral times(BigDecimal magnitude, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        value.map(v -> v.multiply(magnitude)),
        scale.multiply(magnitude),
        form,
        told);
  }

  /** The number where what stands with it leaves no doubt that one numeral alone is one. */
  Numeral sure() {
    return form == Form.SINGLE ? new Numeral(start, end, value, scale, Form.WORDS, told) : this;
  }

  /** The number as the least that it may be, up to {@code newEnd}. */
  Numeral atLeast(int newEnd) {
    return new Numeral(start, newEnd, value, scale, form, Qualifier.AT_LEAST);
  }

  /** The number with an amount added, as in two and a half. */
  public Numeral plus(BigDecimal more, int newEnd) {
    return new Numeral(start, newEnd, value.map(v -> v.add(more)), scale, form, told);
  }

  /** The number with its sign turned, from the minus sign on. */
  public Numeral negative(int newStart) {
    return new Numeral(newStart, end, value.map(BigDecimal::negate), scale, form, told);
  }
}
