package org.newsledger.quantity.number;

import java.math.BigDecimal;
import org.newsledger.text.CharClass;

/** Looks at digits in a folded text. */
public final class Digits {

  private static final int MOST_OF_LONG = 18;

  private Digits() {}

  /** Whether a digit stands at {@code at}. */
  public static boolean at(CharSequence text, int at) {
    return at >= 0 && at < text.length() && CharClass.of(text.charAt(at)) == CharClass.DIGIT;
  }

  /**
   * The number that the digits in {@code [start, end)} make up, those from {@code point} on being
   * decimals; the signs between them are passed over.
   */
  static BigDecimal value(CharSequence text, int start, int end, int point) {
    if (end - start > MOST_OF_LONG) {
      return longValue(text, start, end, point);
    }
    long unscaled = 0;
    int decimals = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        unscaled = unscaled * 10 + digit;
        decimals += i >= point ? 1 : 0;
      }
    }
    return BigDecimal.valueOf(unscaled, decimals);
  }

  private static BigDecimal longValue(CharSequence text, int start, int end, int point) {
    StringBuilder digits = new StringBuilder(end - start + 1);
    for (int i = start; i < end; i++) {
      if (i == point) {
        digits.append('.');
      }
      if (at(text, i)) {
        digits.append(text.charAt(i));
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** Where the digits end that begin at {@code from}; {@code from} where none does. */
  public static int end(CharSequence text, int from) {
    int i = from;
    while (at(text, i)) {
      i++;
    }
    return i;
  }
}
