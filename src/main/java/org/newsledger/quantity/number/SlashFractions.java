package org.newsledger.quantity.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Reads fractions in digits: 3/4, 2 1/4, ½, 1⅔. */
final class SlashFractions {

  private static final int MOST_DIGITS = 3;

  private SlashFractions() {}

  /** A fraction found, up to {@code end}. */
  record Part(int end, BigDecimal value) {}

  /** The number in digits with the fraction of digits that it opens or that follows it. */
  static Numeral after(CharSequence text, Numeral numeral) {
    int end = numeral.end();
    Optional<Part> vulgar = end < text.length() ? vulgar(text, end) : Optional.empty();
    if (vulgar.isPresent()) {
      return numeral.plus(vulgar.get().value(), vulgar.get().end());
    }
    Optional<Part> own = slashed(text, numeral.start());
    if (own.isPresent()) {
      return Numeral.of(numeral.start(), own.get().end(), own.get().value(), Numeral.Form.FRACTION);
    }
    boolean space = end + 1 < text.length() && text.charAt(end) == ' ';
    Optional<Part> added =
        space ? slashed(text, end + 1).or(() -> vulgar(text, end + 1)) : Optional.empty();
    return added.map(part -> numeral.plus(part.value(), part.end())).orElse(numeral);
  }

  /** One of the signs that are a fraction. */
  static Optional<Part> vulgar(CharSequence text, int at) {
    if (Character.getType(text.charAt(at)) != Character.OTHER_NUMBER) {
      return Optional.empty();
    }
    String parts = Normalizer.normalize(text.subSequence(at, at + 1), Normalizer.Form.NFKC);
    int slash = parts.indexOf('⁄');
    if (slash <= 0 || slash == parts.length() - 1) {
      return Optional.empty();
    }
    BigDecimal above = new BigDecimal(parts.substring(0, slash));
    BigDecimal below = new BigDecimal(parts.substring(slash + 1));
    return Optional.of(new Part(at + 1, Fractions.quotient(above, below)));
  }

  /** A proper fraction alone; 24/7 and 2024/25 are none. */
  private static Optional<Part> slashed(CharSequence text, int at) {
    int slash = Digits.end(text, at);
    if (slash == at || slash - at > MOST_DIGITS || slash >= text.length()) {
      return Optional.empty();
    }
    int below = text.charAt(slash) == '/' ? slash + 1 : -1;
    int end = below < 0 ? -1 : Digits.end(text, below);
    if (end <= below || end - below > MOST_DIGITS || continues(text, end)) {
      return Optional.empty();
    }
    int numerator = number(text, at, slash);
    int denominator = number(text, below, end);
    return numerator > 0 && numerator < denominator && text.charAt(below) != '0'
        ? Optional.of(
            new Part(
                end,
                Fractions.quotient(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))))
        : Optional.empty();
  }

  private static boolean continues(CharSequence text, int end) {
    return end + 1 < text.length()
        && "/.,-:".indexOf(text.charAt(end)) >= 0
        && Digits.at(text, end + 1);
  }

  private static int number(CharSequence text, int start, int end) {
    return Integer.parseInt(text.subSequence(start, end).toString());
  }
}
