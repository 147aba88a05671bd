package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.text.FoldedText;

/**
 * Common words of a script without spaces that end or begin in the middle of a short name where
 * they stand: 完美 and 美的, 高通 and 通胀.
 */
public final class CrossingWords implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longer names than this are hardly ever met by chance. */
  private static final int LONGEST_NAME = 2;

  private static final int LONGEST_WORD = 3;

  private final Set<String> words = new HashSet<>();

  private CrossingWords(List<String> words) {
    words.forEach(word -> this.words.add(FoldedText.fold(word)));
  }

  static CrossingWords of(List<String> words) {
    return new CrossingWords(words);
  }

  /** Whether one of the words lies across the start or the end of a short name. */
  public boolean cross(FoldedText text, int start, int end) {
    return !words.isEmpty()
        && end - start <= LONGEST_NAME
        && (isInside(text, start) || isInside(text, end));
  }

  /** Whether one of the words begins before and ends behind {@code at}. */
  private boolean isInside(FoldedText text, int at) {
    for (int from = Math.max(0, at - LONGEST_WORD + 1); from < at; from++) {
      int last = Math.min(text.length(), from + LONGEST_WORD);
      for (int to = at + 1; to <= last; to++) {
        if (words.contains(text.subSequence(from, to))) {
          return true;
        }
      }
    }
    return false;
  }
}
