package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsledger.quantity.number.Digits;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.quantity.unit.FoundUnit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Reads amounts of money told in several units: 5 dollars and 30 cents, 15 euros 50, 五元五角五分. */
final class Compounds {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal GREATEST_SCALE = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final NumberReader numbers;
  private final PhraseTrie<BigDecimal> lastUnits;

  /**
   * @param lastUnits names of minor units that count behind a greater one only
   */
  Compounds(NumberReader numbers, PhraseTrie<BigDecimal> lastUnits) {
    this.numbers = numbers;
    this.lastUnits = lastUnits;
  }

  /** 75 USD million: a magnitude that stands behind the currency. */
  Amount withMagnitudeBehind(FoldedText text, Amount amount) {
    Numeral number = amount.number();
    boolean may =
        amount.measured().isMoney()
            && number.scale().compareTo(BigDecimal.ONE) == 0
            && number.form() == Numeral.Form.DIGITS
            && amount.end() + 1 < text.length()
            && text.charAt(amount.end()) == ' ';
    Optional<PhraseTrie.Match<BigDecimal>> magnitude =
        may ? numbers.magnitude(text, amount.end() + 1) : Optional.empty();
    return magnitude
        .map(
            hit ->
                new Amount(
                    amount.start(),
                    hit.end(),
                    number.times(hit.values().get(0), number.end()),
                    amount.unit()))
        .orElse(amount);
  }

  /** An amount as far as it is read, and the worth of the unit that it ends with. */
  private record Part(Amount amount, BigDecimal unit) {}

  /** The amount with the minor units that follow it, where some do. */
  Amount closed(FoldedText text, Amount major, IntFunction<Optional<Amount>> amountAt) {
    if (!isWholeMoney(major)) {
      return major;
    }
    Optional<Part> next = Optional.of(new Part(major, factor(major)));
    Amount whole = major;
    while (next.isPresent()) {
      whole = next.get().amount();
      next = longer(text, next.get(), amountAt);
    }
    return whole;
  }

  /** The amount with the next smaller unit; empty where none follows. */
  private Optional<Part> longer(
      FoldedText text, Part part, IntFunction<Optional<Amount>> amountAt) {
    Amount so = part.amount();
    int at = CharClass.skipSpace(text, so.end());
    boolean sign = isSignWithCents(text, so, at);
    boolean apart = at > so.end() || sign;
    if (at >= text.length() || (!apart && !isUnspaced(text.charAt(at - 1)))) {
      return Optional.empty();
    }
    Optional<Part> half = addedPart(text, part, at);
    if (half.isPresent()) {
      return half;
    }
    int next = numbers.minorJoiner(text, at).map(end -> CharClass.skipSpace(text, end)).orElse(at);
    if (next >= text.length() || !CharClass.isWord(text.charAt(next))) {
      return Optional.empty();
    }
    return amountAt
        .apply(next)
        .filter(minor -> isMinor(text, part, minor) && (apart || minor.unit().isPresent()))
        .map(minor -> added(part, minor.number(), factor(minor), minor.end()))
        .or(() -> lastUnit(text, part, next))
        .or(() -> apart ? Optional.empty() : lastDigit(text, part, next));
  }

  /** 3€50: a sign behind the number, and two digits glued to it. */
  private static boolean isSignWithCents(FoldedText text, Amount amount, int at) {
    return at == amount.end()
        && at > amount.number().end()
        && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL
        && Digits.at(text, at)
        && Digits.at(text, at + 1)
        && !Digits.at(text, at + 2);
  }

  /** Dos dólares y medio. */
  private Optional<Part> addedPart(FoldedText text, Part part, int at) {
    Amount amount = part.amount();
    return numbers
        .addedPart(text, at)
        .filter(half -> isUnitOne(part) && amount.number().scale().compareTo(HUNDRED) <= 0)
        .map(half -> new Part(amount.plus(half.values().get(0), half.end()), BigDecimal.ZERO));
  }

  private static boolean isUnitOne(Part part) {
    return part.unit().compareTo(BigDecimal.ONE) == 0;
  }

  private static Part added(Part part, Numeral minor, BigDecimal unit, int end) {
    BigDecimal more = minor.value().orElseThrow().multiply(unit);
    Amount amount = part.amount();
    return new Part(amount.plus(more.divide(majorOf(amount)), end), unit);
  }

  /** 五角五分: a unit that has other senses where no greater one stands before it. */
  private Optional<Part> lastUnit(FoldedText text, Part part, int at) {
    return numbers
        .plain(text, at)
        .filter(number -> isSmall(number) && number.end() < text.length())
        .flatMap(
            number ->
                lastUnits
                    .longestAt(text, number.end())
                    .filter(unit -> unit.values().get(0).compareTo(part.unit()) < 0)
                    .map(unit -> added(part, number, unit.values().get(0), unit.end())));
  }

  /** 三块五, 两毛五: a tenth of the unit before it. */
  private Optional<Part> lastDigit(FoldedText text, Part part, int at) {
    return numbers
        .lastDigit(text, at)
        .map(
            digit ->
                added(
                    part,
                    Numeral.of(at, at + 1, digit, Numeral.Form.SINGLE),
                    part.unit().movePointLeft(1),
                    at + 1));
  }

  /** Scripts that put no space between an amount and the next one. */
  private static boolean isUnspaced(char c) {
    CharClass type = CharClass.of(c);
    return type == CharClass.HAN || type == CharClass.KATAKANA || type == CharClass.HANGUL;
  }

  private static BigDecimal factor(Amount amount) {
    return amount.unit().map(FoundUnit::factor).orElse(HUNDREDTH);
  }

  /** What one of the amount's number is worth: 1, or less where it is one of dimes. */
  private static BigDecimal majorOf(Amount amount) {
    return amount.unit().map(FoundUnit::factor).orElse(BigDecimal.ONE);
  }

  private static boolean isWholeMoney(Amount major) {
    return major.measured().isMoney()
        && isUnit(major.unit().orElseThrow().factor())
        && major.number().scale().compareTo(GREATEST_SCALE) <= 0
        && major.number().value().filter(Compounds::isInteger).isPresent();
  }

  private static boolean isUnit(BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) <= 0 && factor.compareTo(HUNDREDTH) > 0;
  }

  private static boolean isInteger(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isSmall(Numeral number) {
    return number.form() != Numeral.Form.BROKEN
        && number.value().filter(v -> v.signum() > 0 && v.compareTo(HUNDRED) < 0).isPresent()
        && number.value().filter(Compounds::isInteger).isPresent();
  }

  private static boolean isMinor(FoldedText text, Part part, Amount minor) {
    Amount major = part.amount();
    boolean afterName = major.unit().orElseThrow().start() > major.number().start();
    boolean cents =
        minor
            .unit()
            .filter(unit -> unit.unit().isMoney() && unit.factor().compareTo(part.unit()) < 0)
            .isPresent();
    boolean unnamed =
        afterName
            && minor.unit().isEmpty()
            && major.number().scale().compareTo(HUNDRED) <= 0
            && isUnitOne(part)
            && (isSignWithCents(text, major, minor.start()) || isTwoDigitsAlone(text, minor));
    return isSmall(minor.number()) && (cents || unnamed);
  }

  /** Hundredths without their name: two digits that nothing is counted with. */
  private static boolean isTwoDigitsAlone(FoldedText text, Amount minor) {
    int at = CharClass.skipSpace(text, minor.end());
    boolean alone = at >= text.length() || !CharClass.isWord(text.charAt(at));
    boolean two = minor.number().value().filter(v -> v.compareTo(BigDecimal.TEN) >= 0).isPresent();
    return alone && two;
  }
}
