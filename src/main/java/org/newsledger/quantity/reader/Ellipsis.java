package org.newsledger.quantity.reader;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Tells by the words beside a number whether it leaves something out: a great one its unit, or one
 * that numbers no noun its magnitude.
 */
final class Ellipsis implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_WORD = 20;

  private final HashSet<String> commonWords = new HashSet<>();
  private final HashSet<String> linkers = new HashSet<>();

  /** Knows a unit left out by the common word, the punctuation or the end that follows. */
  Ellipsis(List<String> commonWords, List<String> linkers) {
    commonWords.forEach(word -> this.commonWords.add(FoldedText.fold(word)));
    linkers.forEach(word -> this.linkers.add(FoldedText.fold(word)));
    this.commonWords.removeAll(this.linkers);
  }

  /** Whether no noun follows the number that ends at {@code end}. */
  boolean endsAt(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    if (at >= text.length() || !CharClass.isWord(text.charAt(at))) {
      return at >= text.length() || text.charAt(at) != '-';
    }
    int wordEnd = at;
    while (wordEnd < text.length()
        && wordEnd - at < LONGEST_WORD
        && CharClass.of(text.charAt(wordEnd)) == CharClass.LETTER) {
      wordEnd++;
    }
    return commonWords.contains(text.subSequence(at, wordEnd));
  }

  /** Whether the number that begins at {@code start} follows no noun or name that it may number. */
  boolean beginsAfresh(FoldedText text, int start) {
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return start == 0 || CharClass.of(text.charAt(start - 1)) != CharClass.LETTER;
    }
    int end = start - 1;
    int at = end;
    while (at > 0
        && end - at < LONGEST_WORD
        && CharClass.of(text.charAt(at - 1)) == CharClass.LETTER) {
      at--;
    }
    String word = text.subSequence(at, end);
    return at == end || commonWords.contains(word) || linkers.contains(word);
  }
}
