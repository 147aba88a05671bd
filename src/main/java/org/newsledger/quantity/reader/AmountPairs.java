package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.quantity.unit.FoundUnit;

/** Tells by two amounts that stand together whether they may be the ends of one range. */
final class AmountPairs {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MOST_APART = new BigDecimal("1.5");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private AmountPairs() {}

  /** Two or three: the next whole number. */
  static boolean follows(Amount first, Amount second) {
    BigDecimal next = first.number().value().orElseThrow().add(BigDecimal.ONE);
    Numeral upper = second.number();
    return upper.value().orElseThrow().compareTo(next.multiply(upper.scale())) == 0;
  }

  /**
   * $5.0 billion to $5.3 billion: so near to each other that nothing grew from one to the other.
   */
  static boolean isClose(Amount first, Amount second) {
    return second.unit().isPresent()
        && second
                .number()
                .value()
                .orElseThrow()
                .compareTo(first.number().value().orElseThrow().multiply(MOST_APART))
            <= 0;
  }

  /** By 4 billion to 47 billion: what is told in the same scale changed by the first. */
  static boolean isAsGreat(Amount first, Amount second) {
    BigDecimal scale = first.number().scale();
    return scale.compareTo(THOUSAND) >= 0 && scale.compareTo(second.number().scale()) == 0;
  }

  /** $3 to $5 billion: nobody grows from three dollars. */
  static boolean leavesMagnitude(Amount first, Amount second) {
    return first.unit().isPresent()
        && first.measured().equals(second.measured())
        && first.number().scale().compareTo(BigDecimal.ONE) == 0
        && second.number().scale().compareTo(MILLION) >= 0
        && first.number().value().orElseThrow().compareTo(THOUSAND) < 0;
  }

  /** Whether the second may end what the first begins. */
  static boolean isUpperEnd(Amount first, Amount second) {
    return second.number().value().isPresent()
        && second.number().form() != Numeral.Form.BROKEN
        && fits(first, second)
        && !isFall(first, second)
        && !isYearBeforeMoney(first, second)
        && !isYearBeforeGreater(first, second)
        && !isMinor(first, second)
        && QuantityMaker.lower(first, second).compareTo(second.number().value().orElseThrow()) < 0;
  }

  /** Whether they may be measured alike. */
  static boolean fits(Amount first, Amount second) {
    return first.unit().isEmpty()
        || (second.unit().isEmpty() && !isSumBehindPercentage(first, second))
        || first.measured().equals(second.measured());
  }

  /** Up 4.2% to 856 million: what has grown is told behind by how much. */
  private static boolean isSumBehindPercentage(Amount first, Amount second) {
    return first.measured().kind() == Unit.Kind.PERCENT
        && second.number().scale().compareTo(THOUSAND) >= 0;
  }

  /** From 5.1 to 3.6 billion: no range falls. */
  private static boolean isFall(Amount first, Amount second) {
    BigDecimal scale = second.number().scale();
    BigDecimal value = first.number().value().orElseThrow();
    return isSmall(first)
        && scale.compareTo(THOUSAND) >= 0
        && value.multiply(scale).compareTo(second.number().value().orElseThrow()) >= 0;
  }

  /** Its forecast for 2025 to $2.6bn. */
  private static boolean isYearBeforeMoney(Amount first, Amount second) {
    return first.unit().isEmpty()
        && first.number().end() - first.number().start() == 4
        && second.unit().filter(unit -> unit.start() < second.number().start()).isPresent();
  }

  /** By the end of 2028 up to 14,000 jobs: no range leads from a year to what is none. */
  private static boolean isYearBeforeGreater(Amount first, Amount second) {
    int from = first.number().value().orElseThrow().intValue();
    boolean year = from > FIRST_YEAR && from < LAST_YEAR && from % 100 > 0;
    return year
        && first.unit().isEmpty()
        && first.number().end() - first.number().start() == 4
        && second.number().value().orElseThrow().compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0;
  }

  /** The cents of an amount end no range that its dollars begin. */
  private static boolean isMinor(Amount first, Amount second) {
    BigDecimal least = first.unit().map(FoundUnit::factor).orElse(BigDecimal.ZERO);
    return second.unit().filter(unit -> unit.factor().compareTo(least) < 0).isPresent();
  }

  /** Below a thousand, with no magnitude. */
  static boolean isSmall(Amount amount) {
    return amount.number().scale().compareTo(BigDecimal.ONE) == 0
        && amount.number().value().filter(v -> v.compareTo(THOUSAND) < 0).isPresent();
  }
}
