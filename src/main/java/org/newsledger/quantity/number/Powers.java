package org.newsledger.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.newsledger.text.CharClass;

/** Reads what makes a power of a number in digits: 1e10, 1.3x10^6, 2.5^-1. */
final class Powers {

  private static final int GREATEST = 300;
  private static final BigDecimal TEN = BigDecimal.TEN;

  private Powers() {}

  /** The number with its exponent, where one follows. */
  static Numeral after(CharSequence text, Numeral base) {
    int end = base.end();
    if (end + 1 >= text.length() || base.value().isEmpty()) {
      return base;
    }
    return switch (text.charAt(end)) {
      case 'e' -> isWordEnd(text, exponentEnd(text, end + 1)) ? ofTen(text, base, end + 1) : base;
      case '^' -> of(text, base, end + 1);
      case 'x', '×', '*', '·' -> tenFollows(text, end + 1) ? ofTen(text, base, end + 4) : base;
      default -> base;
    };
  }

  private static boolean tenFollows(CharSequence text, int at) {
    return at + 3 < text.length() && text.subSequence(at, at + 3).toString().equals("10^");
  }

  private static boolean isWordEnd(CharSequence text, int end) {
    return end >= text.length() || CharClass.of(text.charAt(end)) != CharClass.LETTER;
  }

  private static Numeral ofTen(CharSequence text, Numeral base, int at) {
    int end = exponentEnd(text, at);
    int exponent = exponent(text, at, end);
    return Math.abs(exponent) > GREATEST
        ? base
        : with(base, base.value().orElseThrow().multiply(power(exponent)), end);
  }

  private static BigDecimal power(int exponent) {
    return exponent < 0 ? BigDecimal.ONE.movePointLeft(-exponent) : TEN.pow(exponent);
  }

  private static Numeral of(CharSequence text, Numeral base, int at) {
    int end = exponentEnd(text, at);
    int exponent = exponent(text, at, end);
    BigDecimal value = base.value().orElseThrow();
    boolean fits = Math.abs(exponent) <= GREATEST && (value.signum() != 0 || exponent > 0);
    return fits ? with(base, value.pow(exponent, MathContext.DECIMAL64), end) : base;
  }

  private static Numeral with(Numeral base, BigDecimal value, int end) {
    return Numeral.of(base.start(), end, value, Numeral.Form.DIGITS);
  }

  private static int exponentEnd(CharSequence text, int at) {
    int digits = at;
    while (digits < text.length() && digits < at + 2 && "+-".indexOf(text.charAt(digits)) >= 0) {
      digits++;
    }
    return Digits.end(text, digits);
  }

  /** The exponent, or more than any that is read where there are no digits or too many. */
  private static int exponent(CharSequence text, int at, int end) {
    String digits = text.subSequence(at, end).toString();
    boolean negative = digits.startsWith("-") && !digits.startsWith("--");
    String plain = digits.replace("+", "").replace("-", "");
    if (plain.isEmpty() || plain.length() > 3) {
      return GREATEST + 1;
    }
    int value = Integer.parseInt(plain);
    return negative ? -value : value;
  }
}
