package org.newsledger.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Numeral;

/**
 * A number with the unit found beside it, in a folded text.
 *
 * @param start where number or unit begins
 * @param end where number or unit ends
 * @param number the number
 * @param unit the unit; empty where none was found
 */
public record Amount(int start, int end, Numeral number, Optional<FoundUnit> unit) {

  /** The amount of a number and the unit before or behind it. */
  public static Amount of(Numeral number, Optional<FoundUnit> unit) {
    int start = unit.map(u -> Math.min(u.start(), number.start())).orElse(number.start());
    int end = unit.map(u -> Math.max(u.end(), number.end())).orElse(number.end());
    return new Amount(start, end, number, unit);
  }

  /** A number whose unit is told before it, from {@code start} on. */
  public static Amount told(Numeral number, Unit of, int start) {
    return of(
        number,
        Optional.of(new FoundUnit(start, number.end(), of, List.of(), BigDecimal.ONE, "", "")));
  }

  /** What the unit is; bare where none was found. */
  public Unit measured() {
    return unit.map(FoundUnit::unit).orElse(Unit.BARE);
  }

  /** The amount with its sign turned, from the word for minus on. */
  public Amount negative(int newStart) {
    return new Amount(newStart, end, number.negative(newStart), unit);
  }

  /** The amount up to {@code newEnd}, in another unit. */
  public Amount measuredBy(FoundUnit other, int newEnd) {
    return new Amount(start, newEnd, number, Optional.of(other));
  }

  /** The amount up to {@code newEnd}, with more of its unit. */
  public Amount plus(BigDecimal more, int newEnd) {
    return new Amount(start, newEnd, number.plus(more, number.end()), unit);
  }

  /** The amount in the magnitude of {@code other}, and in its unit where it has none itself. */
  public Amount sharing(Amount other) {
    Numeral scaled =
        number.scale().compareTo(BigDecimal.ONE) == 0
            ? number.times(other.number().scale(), number.end())
            : number;
    return new Amount(start, end, scaled, unit.or(other::unit));
  }
}
