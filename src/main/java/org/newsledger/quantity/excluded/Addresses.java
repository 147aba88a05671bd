package org.newsledger.quantity.excluded;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.number.Digits;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/** Finds the numbers of houses: 10 Downing Street, 12, rue de la Paix, Hauptstraße 15. */
final class Addresses implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_DIGITS = 4;
  private static final int MOST_WORDS = 3;
  private static final int LEAST_BEFORE_SUFFIX = 3;

  private final Set<String> first;
  private final Set<String> last;
  private final Set<String> suffixes;

  /** The words for streets of a language's section {@code quantity}. */
  Addresses(Lexicon quantity) {
    Lexicon streets = quantity.section("streets");
    first = streets.folded("first");
    last = streets.folded("last");
    suffixes = streets.folded("suffixes");
  }

  /** The number of a house whose digits begin at {@code at}. */
  Optional<IdentifierReader.Found> at(FoldedText text, int at) {
    int end = Digits.end(text, at);
    boolean number = end - at <= MOST_DIGITS && text.charAt(at) != '0';
    return number && (opensStreet(text, end) || closesStreet(text, at, end))
        ? Optional.of(new IdentifierReader.Found(end, "address"))
        : Optional.empty();
  }

  /** 12, rue de la Paix; 10 Downing Street. */
  private boolean opensStreet(FoldedText text, int end) {
    int at = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
    for (int words = 0; words < MOST_WORDS; words++) {
      int start = CharClass.skipSpace(text, at);
      int next = wordEnd(text, start);
      if (start == at || next == start) {
        return false;
      }
      String word = text.subSequence(start, next);
      if (words == 0 ? first.contains(word) : last.contains(word) && isCapital(text, start)) {
        return true;
      }
      if (!isCapital(text, start)) {
        return false;
      }
      at = next;
    }
    return false;
  }

  /** Via Roma, 12; Hauptstraße 15. */
  private boolean closesStreet(FoldedText text, int at, int end) {
    boolean comma = at > 2 && text.charAt(at - 2) == ',';
    int wordEnd = comma ? at - 2 : at - 1;
    if (at < 2 || text.charAt(at - 1) != ' ' || (!comma && isFollowed(text, end))) {
      return false;
    }
    int start = wordStart(text, wordEnd);
    if (!comma && isSuffixed(text.subSequence(start, wordEnd))) {
      return isCapital(text, start);
    }
    for (int words = 1; words < MOST_WORDS && start > 1 && text.charAt(start - 1) == ' '; words++) {
      if (!isCapital(text, start)) {
        return false;
      }
      int before = wordStart(text, start - 1);
      if (first.contains(text.subSequence(before, start - 1))) {
        return true;
      }
      start = before;
    }
    return false;
  }

  /** A word or a sign of what is counted or measured. */
  private static boolean isFollowed(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length() && (CharClass.isWord(text.charAt(at)) || text.charAt(at) == '%');
  }

  private boolean isSuffixed(String word) {
    return suffixes.stream()
        .anyMatch(
            suffix ->
                word.length() >= suffix.length() + LEAST_BEFORE_SUFFIX && word.endsWith(suffix));
  }

  private static boolean isCapital(FoldedText text, int at) {
    return at < text.length() && Character.isUpperCase(text.originalCharAt(at));
  }

  private static int wordEnd(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
      end++;
    }
    return end;
  }

  private static int wordStart(FoldedText text, int end) {
    int start = end;
    while (start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.LETTER) {
      start--;
    }
    return start;
  }
}
