package org.newsledger.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.text.Span;

/**
 * A number with its unit, as read at one place of a text.
 *
 * @param span the characters read, qualifier words and unit included, in the original text
 * @param core the number with its magnitude and unit alone, within {@code span}
 * @param value the value, or the lower end of a range; empty for an amount without a number ({@code
 *     billions of dollars})
 * @param high the upper end of a range
 * @param unit what it is measured in
 * @param qualifier how exactly it is told
 * @param noun for a count, the lexicon's class of what is counted ({@code jobs}, {@code employees},
 *     {@code customers}, {@code sites}, {@code chips}, …); empty otherwise
 * @param exclusion why it is no quantity of the story ({@code date}, {@code age}, {@code
 *     phone_number}, {@code version}, {@code product_number}, {@code security_code}, {@code
 *     identifier}, {@code ordinal}, {@code match_result}, {@code address}, {@code footnote}, {@code
 *     implausible}, {@code unit_not_kept}, …); empty when it is one
 * @param reading how it was read, for people: number, magnitude, unit and the clue that decided
 * @param alternatives other units it might have, such as {@code CAD} for a bare dollar sign
 */
public record Quantity(
    Span span,
    Span core,
    Optional<BigDecimal> value,
    Optional<BigDecimal> high,
    Unit unit,
    Qualifier qualifier,
    Optional<String> noun,
    Optional<String> exclusion,
    String reading,
    List<String> alternatives) {

  public Quantity {
    alternatives = List.copyOf(alternatives);
  }

  /** The quantity in another unit, with the clue added to how it was read. */
  public Quantity measuredIn(
      Unit other, Optional<String> counted, List<String> others, String clue) {
    return new Quantity(
        span, core, value, high, other, qualifier, counted, exclusion, reading + clue, others);
  }

  /** The quantity in another magnitude, with the clue added to how it was read. */
  public Quantity times(BigDecimal factor, String clue) {
    return new Quantity(
        span,
        core,
        value.map(v -> plain(v.multiply(factor))),
        high.map(v -> plain(v.multiply(factor))),
        unit,
        qualifier,
        noun,
        exclusion,
        reading + clue,
        alternatives);
  }

  /** The same as none of the story. */
  public Quantity excluded(String why) {
    return new Quantity(
        span, core, value, high, unit, qualifier, noun, Optional.of(why), reading, alternatives);
  }

  /** The value with no zeros behind its decimals, and none written as a power of ten. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.scale() > 0 ? value.stripTrailingZeros() : value;
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Whether the quantity belongs to the story told, and is not a date, an age or another such
   * number.
   */
  public boolean isOfTheStory() {
    return exclusion.isEmpty();
  }
}
