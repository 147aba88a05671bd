package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.text.FoldedText;

/** Reads the decimals of a number in words: point zero three, point seventy-one. */
final class WordDecimals implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_DIGITS = 18;

  private final NumberLexicon lexicon;

  private final Fractions fractions;

  WordDecimals(NumberLexicon lexicon, Fractions fractions) {
    this.lexicon = lexicon;
    this.fractions = fractions;
  }

  /** Decimals found, up to {@code end}; the value is below one. */
  record Decimals(int end, BigDecimal value) {}

  /** The decimals of the number that ends at {@code end}. */
  Optional<Decimals> after(FoldedText text, int end, IntFunction<Optional<Numeral>> wholeAt) {
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return Optional.empty();
    }
    return lexicon
        .find(text, end + 1, WordKind.POINT)
        .flatMap(
            point ->
                tenths(text, point.end())
                    .or(() -> digits(text, point.end()))
                    .or(() -> whole(text, point.end(), wholeAt)));
  }

  /** Russian names the place of the last digit: пять десятых. */
  private Optional<Decimals> tenths(FoldedText text, int from) {
    int at = gap(text, from) ? beyondJoiner(text, from + 1) : text.length();
    return at < text.length()
        ? fractions
            .at(text, at)
            .filter(part -> part.form() == Numeral.Form.FRACTION && part.isPart())
            .map(part -> new Decimals(part.end(), part.value()))
        : Optional.empty();
  }

  private int beyondJoiner(FoldedText text, int at) {
    int end = lexicon.find(text, at, WordKind.PART_JOINER).map(Hit::end).orElse(at);
    return end > at && gap(text, end) ? end + 1 : at;
  }

  /** Seventy-one: the digits of a number above nine. */
  private Optional<Decimals> whole(
      FoldedText text, int from, IntFunction<Optional<Numeral>> wholeAt) {
    return gap(text, from)
        ? wholeAt
            .apply(from + 1)
            .filter(number -> number.value().filter(WordDecimals::isWhole).isPresent())
            .map(
                number ->
                    new Decimals(
                        number.end(),
                        new BigDecimal("0." + number.value().orElseThrow().toPlainString())))
        : Optional.empty();
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0 && value.precision() <= MOST_DIGITS && value.signum() > 0;
  }

  private Optional<Decimals> digits(FoldedText text, int from) {
    StringBuilder digits = new StringBuilder();
    int end = from;
    boolean open = true;
    while (open && gap(text, end) && digits.length() < MOST_DIGITS) {
      Optional<Hit> word = lexicon.find(text, end + 1, WordKind.CARDINAL);
      if (word.isEmpty()) {
        break;
      }
      BigDecimal value = word.get().word().value();
      open = value.compareTo(BigDecimal.TEN) < 0;
      if (!open && digits.length() == 0) {
        return Optional.empty();
      }
      int next = word.get().end();
      Optional<Hit> unit = open ? Optional.empty() : unitOfTens(text, next, value);
      digits.append(value.add(unit.map(hit -> hit.word().value()).orElse(BigDecimal.ZERO)));
      end = unit.map(Hit::end).orElse(next);
    }
    return digits.length() == 0 || digits.indexOf(".") >= 0
        ? Optional.empty()
        : Optional.of(new Decimals(end, new BigDecimal("0." + digits)));
  }

  private Optional<Hit> unitOfTens(FoldedText text, int end, BigDecimal tens) {
    boolean may = tens.remainder(BigDecimal.TEN).signum() == 0 && gap(text, end);
    return may
        ? lexicon
            .find(text, end + 1, WordKind.CARDINAL)
            .filter(hit -> hit.word().value().compareTo(BigDecimal.TEN) < 0)
        : Optional.empty();
  }

  private static boolean gap(FoldedText text, int end) {
    return end + 1 < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }
}
