package org.newsledger.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Reads amounts of money told in two units: 5 dollars and 30 cents, 15 euros 50. */
final class Compounds {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final NumberReader numbers;

  Compounds(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** The amount with the minor units that follow it, where some do. */
  Amount closed(FoldedText text, Amount major, IntFunction<Optional<Amount>> amountAt) {
    int at = NumberReader.skipSpace(text, major.end());
    boolean apart = at > major.end();
    if (!isWholeMoney(major)
        || at >= text.length()
        || (!apart && !isUnspaced(text.charAt(at - 1)))) {
      return major;
    }
    int next = numbers.joiner(text, at).map(end -> NumberReader.skipSpace(text, end)).orElse(at);
    if (next >= text.length() || !CharClass.isWord(text.charAt(next))) {
      return major;
    }
    return amountAt
        .apply(next)
        .filter(minor -> isMinor(text, major, minor) && (apart || minor.unit().isPresent()))
        .map(minor -> major.plus(hundredths(minor), minor.end()))
        .orElse(major);
  }

  /** Scripts that put no space between an amount and the next one. */
  private static boolean isUnspaced(char c) {
    CharClass type = CharClass.of(c);
    return type == CharClass.HAN || type == CharClass.KATAKANA || type == CharClass.HANGUL;
  }

  private static BigDecimal hundredths(Amount minor) {
    BigDecimal factor = minor.unit().map(UnitReader.Found::factor).orElse(HUNDREDTH);
    return minor.number().value().orElseThrow().multiply(factor);
  }

  private static boolean isWholeMoney(Amount major) {
    return major.measured().isMoney()
        && major.unit().orElseThrow().factor().compareTo(BigDecimal.ONE) == 0
        && major.number().scale().compareTo(BigDecimal.ONE) == 0
        && major.number().value().filter(v -> v.stripTrailingZeros().scale() <= 0).isPresent();
  }

  private static boolean isMinor(FoldedText text, Amount major, Amount minor) {
    Numeral number = minor.number();
    boolean small =
        number.form() != Numeral.Form.BROKEN
            && number.value().filter(v -> v.signum() > 0 && v.compareTo(HUNDRED) < 0).isPresent()
            && number.value().filter(v -> v.stripTrailingZeros().scale() <= 0).isPresent();
    boolean afterName = major.unit().orElseThrow().start() > major.number().start();
    boolean cents =
        minor
            .unit()
            .filter(unit -> unit.unit().isMoney() && unit.factor().compareTo(BigDecimal.ONE) < 0)
            .isPresent();
    return small
        && (cents || (afterName && minor.unit().isEmpty() && isTwoDigitsAlone(text, minor)));
  }

  /** Hundredths without their name: two digits that nothing is counted with. */
  private static boolean isTwoDigitsAlone(FoldedText text, Amount minor) {
    int at = NumberReader.skipSpace(text, minor.end());
    boolean alone = at >= text.length() || !CharClass.isWord(text.charAt(at));
    boolean two = minor.number().value().filter(v -> v.compareTo(BigDecimal.TEN) >= 0).isPresent();
    return alone && two;
  }
}
