package org.newsledger.quantity.number;

import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Finds where digits end that stand behind a magnitude: 3조2,559억, 1만149.9. */
final class HanDigits {

  private HanDigits() {}

  /** After the digits that begin at {@code from}, {@code from} where none do. */
  static int end(FoldedText text, int from) {
    int end = from;
    boolean point = false;
    while (isDigit(text, end)
        || (!point && isDigit(text, end + 1) && ",.".indexOf(text.charAt(end)) >= 0)) {
      point |= text.charAt(end) == '.';
      end++;
    }
    return end;
  }

  private static boolean isDigit(FoldedText text, int place) {
    return place < text.length() && CharClass.of(text.charAt(place)) == CharClass.DIGIT;
  }
}
