package org.newsledger.quantity;

import org.newsledger.text.CharClass;

/** Looks at digits in a folded text. */
final class Digits {

  private Digits() {}

  /** Whether a digit stands at {@code at}. */
  static boolean at(CharSequence text, int at) {
    return at >= 0 && at < text.length() && CharClass.of(text.charAt(at)) == CharClass.DIGIT;
  }

  /** Where the digits end that begin at {@code from}; {@code from} where none does. */
  static int end(CharSequence text, int from) {
    int i = from;
    while (at(text, i)) {
      i++;
    }
    return i;
  }
}
