package org.newsledger.quantity.excluded;

import java.util.Optional;
import org.newsledger.quantity.number.Digits;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Finds ages that stand behind a person with no word for years: Smith, 45, said; Ana Ruiz (45). */
final class Ages {

  private static final int LEAST = 18;
  private static final int LONGEST_PARTICLE = 3;

  private Ages() {}

  /** The age whose digits begin at {@code at}. */
  static Optional<IdentifierReader.Found> at(FoldedText text, int at) {
    int end = Digits.end(text, at);
    if (end - at != 2 || at < 2 || end >= text.length()) {
      return Optional.empty();
    }
    boolean old = Integer.parseInt(text.subSequence(at, end)) >= LEAST;
    char before = text.charAt(at - 1);
    char behind = text.charAt(end);
    boolean apposition =
        before == ' '
            && text.charAt(at - 2) == ','
            && behind == ','
            && !Digits.at(text, end + 1)
            && at > 2
            && Character.isLetter(text.charAt(at - 3));
    boolean bracket = before == '(' && behind == ')' && isBehindPerson(text, at - 1);
    return old && (apposition || bracket)
        ? Optional.of(new IdentifierReader.Found(end, "age"))
        : Optional.empty();
  }

  /**
   * Behind two words with capitals, a short one between them; or behind a name in Han or Hangul.
   */
  private static boolean isBehindPerson(FoldedText text, int bracket) {
    int end = text.charAt(bracket - 1) == ' ' ? bracket - 1 : bracket;
    CharClass type = end > 0 ? CharClass.of(text.charAt(end - 1)) : CharClass.OTHER;
    if (type == CharClass.HAN || type == CharClass.HANGUL || type == CharClass.KATAKANA) {
      return true;
    }
    int start = wordStart(text, end);
    int firstEnd = start - 1;
    int first = firstEnd > 0 ? wordStart(text, firstEnd) : start;
    while (firstEnd > first
        && firstEnd - first <= LONGEST_PARTICLE
        && !isCapital(text, first)
        && first > 1) {
      firstEnd = first - 1;
      first = wordStart(text, firstEnd);
    }
    return start < end && isCapital(text, start) && first < firstEnd && isCapital(text, first);
  }

  private static int wordStart(FoldedText text, int end) {
    int start = end;
    while (start > 0
        && (CharClass.of(text.charAt(start - 1)) == CharClass.LETTER
            || text.charAt(start - 1) == '-')) {
      start--;
    }
    return start;
  }

  private static boolean isCapital(FoldedText text, int at) {
    return Character.isUpperCase(text.originalCharAt(at));
  }
}
