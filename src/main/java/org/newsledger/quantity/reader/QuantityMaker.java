package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.quantity.unit.CurrencyChoice;
import org.newsledger.quantity.unit.FoundUnit;
import org.newsledger.quantity.unit.UnitLexicon;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;
import org.newsledger.text.Span;

/** Makes quantities of amounts: qualifier, sign, currency, and whether they are of the story. */
final class QuantityMaker {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private static final int YEAR_DIGITS = 4;

  private final QuantityReader reader;
  private final FoldedText text;
  private final CurrencyChoice choice;

  QuantityMaker(QuantityReader reader, FoldedText text, QuantityContext context) {
    this.reader = reader;
    this.text = text;
    this.choice = new CurrencyChoice(reader.language(), text, context);
  }

  /** Something with digits that is no quantity. */
  Quantity excluded(int start, int end, String exclusion) {
    Span span = text.toOriginal(start, end);
    return new Quantity(
        span,
        span,
        Optional.empty(),
        Optional.empty(),
        Unit.BARE,
        Qualifier.EXACT,
        Optional.empty(),
        Optional.of(exclusion),
        exclusion,
        List.of());
  }

  /** A word that is a quantity as a whole. */
  Quantity spelled(PhraseTrie.Match<UnitLexicon.Spelled> match, int floor) {
    UnitLexicon.Spelled word = match.values().get(0);
    Optional<QualifierReader.Found> before = reader.qualifiers().before(text, match.start(), floor);
    Optional<QualifierReader.Found> after = reader.qualifiers().after(text, match.end());
    int start = before.map(QualifierReader.Found::start).orElse(match.start());
    int end = after.map(QualifierReader.Found::end).orElse(match.end());
    return new Quantity(
        text.toOriginal(start, end),
        text.toOriginal(match.start(), match.end()),
        Optional.of(word.value()),
        Optional.empty(),
        word.unit(),
        before.or(() -> after).map(QualifierReader.Found::qualifier).orElse(Qualifier.EXACT),
        Optional.empty(),
        Optional.empty(),
        "word '" + text.subSequence(match.start(), match.end()) + "'",
        List.of());
  }

  /** In total -1,100 of them shops: before what is counted stands a dash. */
  private static boolean isCount(Optional<FoundUnit> unit) {
    return unit.filter(found -> found.unit().kind() == Unit.Kind.COUNT).isPresent();
  }

  /** The quantity of an amount, or of a range where {@code high} is its upper end. */
  Quantity quantity(Amount first, Optional<Amount> high, int floor) {
    Amount second = high.orElse(first);
    Optional<FoundUnit> unit = first.unit().or(second::unit);
    boolean signed = high.isEmpty() && isNegative(first) && !isCount(unit);
    int coreStart = signed ? first.start() - 1 : first.start();
    int coreEnd = Math.max(first.end(), second.end());
    boolean negative =
        signed || (high.isEmpty() && reader.qualifiers().isNegativeBehind(text, coreEnd));
    Optional<Integer> opening =
        high.isPresent() ? reader.ranges().opening(text, first.start()) : Optional.empty();
    Optional<QualifierReader.Found> before =
        reader
            .qualifiers()
            .before(text, opening.orElse(coreStart), floor)
            .filter(found -> !reader.qualifiers().isTarget(text, found, floor));
    Optional<QualifierReader.Found> after = reader.qualifiers().after(text, coreEnd);
    int start = before.map(QualifierReader.Found::start).orElse(opening.orElse(coreStart));
    int end = after.map(QualifierReader.Found::end).orElse(coreEnd);
    BigDecimal factor = unit.map(FoundUnit::factor).orElse(BigDecimal.ONE);
    Optional<BigDecimal> value =
        high.isPresent()
            ? Optional.of(lower(first, second).multiply(factor))
            : single(first, before).map(v -> (negative ? v.negate() : v).multiply(factor));
    Unit measured = choice.unit(unit, first);
    Optional<BigDecimal> shortYear =
        high.isPresent() ? Optional.empty() : reader.shortYears().year(text, first.number());
    return new Quantity(
        text.toOriginal(start, end),
        text.toOriginal(coreStart, coreEnd),
        hasNoValue(first, unit) ? Optional.empty() : shortYear.or(() -> value).map(Quantity::plain),
        high.flatMap(h -> h.number().value()).map(v -> Quantity.plain(v.multiply(factor))),
        shortYear.isPresent() || isYear(first, unit) ? Unit.YEAR : measured,
        qualifier(first, high.isPresent(), before, after),
        unit.map(FoundUnit::noun).filter(noun -> !noun.isEmpty()),
        shortYear.isPresent() ? Optional.empty() : exclusion(first, unit),
        reading(first, unit, measured),
        choice.alternatives(unit, measured));
  }

  /** The number of an amount; over a million: behind a bound a bare magnitude is one of it. */
  private Optional<BigDecimal> single(Amount amount, Optional<QualifierReader.Found> bound) {
    return amount
        .number()
        .value()
        .or(() -> bound.flatMap(b -> reader.numbers().oneBehindBound(text, amount.number())));
  }

  /** The lower end of a range; a magnitude that stands at the upper end alone counts for both. */
  static BigDecimal lower(Amount first, Amount second) {
    BigDecimal value = first.number().value().orElseThrow();
    boolean shared =
        first.number().scale().compareTo(BigDecimal.ONE) == 0
            && second.number().scale().compareTo(BigDecimal.ONE) > 0
            && value
                    .multiply(second.number().scale())
                    .compareTo(second.number().value().orElseThrow())
                < 0;
    return shared ? value.multiply(second.number().scale()) : value;
  }

  private static boolean broken(Amount amount) {
    return amount.number().form() == Numeral.Form.BROKEN;
  }

  /**
   * A minus sign, or the triangle of Japanese accounts, that joins the amount to nothing before.
   */
  private boolean isNegative(Amount amount) {
    int sign = amount.start() - 1;
    if (amount.unit().isEmpty() && isBehindSignAlone(amount)) {
      return true;
    }
    if (sign < 0 || "-▲△".indexOf(text.charAt(sign)) < 0) {
      return false;
    }
    boolean apart =
        sign == 0
            || " (\n".indexOf(text.charAt(sign - 1)) >= 0
            || (CharClass.of(text.charAt(sign - 1)) == CharClass.HAN && amount.unit().isPresent());
    return apart || text.charAt(sign) != '-';
  }

  /** A line that holds nothing but a sign and a number is no item of a list. */
  private boolean isBehindSignAlone(Amount amount) {
    int sign = amount.start() - 2;
    return sign >= 0
        && text.charAt(sign) == '-'
        && text.charAt(sign + 1) == ' '
        && (sign == 0 || text.charAt(sign - 1) == '\n')
        && (amount.end() >= text.length() || text.charAt(amount.end()) == '\n');
  }

  /** Letters that go on right behind digits: 180ml, 12th. */
  private boolean isGlued(Amount amount) {
    int end = amount.number().end();
    return amount.number().form() == Numeral.Form.DIGITS
        && end < text.length()
        && CharClass.of(text.charAt(end)) == CharClass.LETTER
        && CharClass.of(text.charAt(end - 1)) == CharClass.DIGIT;
  }

  private static Qualifier qualifier(
      Amount first,
      boolean range,
      Optional<QualifierReader.Found> before,
      Optional<QualifierReader.Found> after) {
    if (range) {
      return Qualifier.RANGE;
    }
    Qualifier told = first.number().value().isEmpty() ? Qualifier.ABOUT : first.number().told();
    return before.or(() -> after).map(QualifierReader.Found::qualifier).orElse(told);
  }

  /** What is written together with letters that are no unit kept has no value of its own. */
  private boolean hasNoValue(Amount first, Optional<FoundUnit> unit) {
    boolean kept = unit.filter(u -> u.exclusion().isEmpty()).isPresent();
    return broken(first) || (!kept && isGlued(first));
  }

  private Optional<String> exclusion(Amount first, Optional<FoundUnit> unit) {
    if (isYear(first, unit)) {
      return Optional.empty();
    }
    Optional<String> byUnit = unit.map(FoundUnit::exclusion).filter(e -> !e.isEmpty());
    if (byUnit.isPresent()) {
      return byUnit;
    }
    if (broken(first)) {
      return Optional.of("identifier");
    }
    if (reader.ordinals().counts(text, first)) {
      return Optional.of("ordinal");
    }
    if (unit.isEmpty() && isGlued(first)) {
      return Optional.of("product_number");
    }
    boolean large = first.number().scale().compareTo(BigDecimal.ONE) > 0;
    boolean digits = first.number().form() == Numeral.Form.DIGITS;
    return unit.isEmpty() && digits && !large && followsName(first.start())
        ? Optional.of("product_number")
        : Optional.empty();
  }

  /**
   * A bare number right behind a capitalised word belongs to a name: Airbus 350; behind one with a
   * capital inside, or behind a hyphen, at the start of a sentence too: iPhone 17, A350-900.
   */
  private boolean followsName(int start) {
    boolean hyphen = start >= 2 && text.charAt(start - 1) == '-';
    if (start < 2 || (text.charAt(start - 1) != ' ' && !hyphen)) {
      return false;
    }
    int word = start - 2;
    boolean capital = false;
    boolean inner = false;
    boolean letter = false;
    while (word >= 0 && isNamePart(text.charAt(word), hyphen)) {
      inner |= capital;
      capital |= Character.isUpperCase(text.originalCharAt(word));
      letter |= CharClass.of(text.charAt(word)) == CharClass.LETTER;
      word--;
    }
    boolean sentenceStart =
        word < 1 || text.charAt(word) == '\n' || ".!?".indexOf(text.charAt(word - 1)) >= 0;
    return letter && capital && (inner || hyphen || !sentenceStart);
  }

  private static boolean isNamePart(char c, boolean hyphen) {
    CharClass type = CharClass.of(c);
    return type == CharClass.LETTER || (hyphen && type == CharClass.DIGIT);
  }

  private boolean isYear(Amount amount, Optional<FoundUnit> unit) {
    Numeral number = amount.number();
    boolean sign =
        unit.filter(u -> reader.unitLexicon().years().longestAt(text, u.start()).isPresent())
            .isPresent();
    boolean inHan =
        sign
            && number.end() - number.start() == YEAR_DIGITS
            && number.form() != Numeral.Form.DIGITS
            && CharClass.of(text.charAt(number.start())) == CharClass.HAN;
    return (unit.isEmpty() || sign) && (isYear(number) || (inHan && isInYears(number)));
  }

  /** Four digits that may be a year. */
  boolean isYear(Numeral number) {
    return number.end() - number.start() == YEAR_DIGITS
        && number.form() == Numeral.Form.DIGITS
        && CharClass.of(text.charAt(number.start() + YEAR_DIGITS - 1)) == CharClass.DIGIT
        && isInYears(number);
  }

  private static boolean isInYears(Numeral number) {
    return number
        .value()
        .filter(v -> v.compareTo(FIRST_YEAR) >= 0 && v.compareTo(LAST_YEAR) <= 0)
        .isPresent();
  }

  private String reading(Amount first, Optional<FoundUnit> unit, Unit measured) {
    String number = text.subSequence(first.number().start(), first.number().end());
    String name = unit.map(u -> " '" + text.subSequence(u.start(), u.end()) + "'").orElse("");
    return "number '" + number + "'" + name + choice.clue(unit, measured);
  }
}
