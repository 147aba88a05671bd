package org.newsledger.claim.period;

import java.util.Optional;
import org.newsledger.claim.Period;
import org.newsledger.text.FoldedText;

/** Reads the short labels of reports: {@code 3T24}, {@code 3Q24}, {@code 1S24}. */
final class ShortLabels {

  private static final int LENGTH = 4;
  private static final int CENTURY = 2000;

  private ShortLabels() {}

  /** The period of the label that begins at a digit, where one does. */
  static Optional<Period> at(FoldedText text, int at) {
    int end = at + LENGTH;
    if (end > text.length() || isWord(text, at - 1) || isWord(text, end)) {
      return Optional.empty();
    }
    int number = text.charAt(at) - '0';
    int tens = text.charAt(at + 2) - '0';
    int ones = text.charAt(at + LENGTH - 1) - '0';
    if (number < 1 || number > 9 || tens < 0 || tens > 9 || ones < 0 || ones > 9) {
      return Optional.empty();
    }
    int year = CENTURY + 10 * tens + ones;
    return switch (text.charAt(at + 1)) {
      case 't', 'q' -> number <= 4 ? Optional.of(new Period(year, number)) : Optional.empty();
      case 's', 'h' -> number <= 2 ? Optional.of(Period.of(year)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isWord(FoldedText text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
