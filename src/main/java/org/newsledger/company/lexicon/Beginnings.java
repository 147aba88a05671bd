package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.Set;
import org.newsledger.text.CharTrie;
import org.newsledger.text.FoldedText;

/** Words that may begin at a place of a text, whatever stands behind them. */
final class Beginnings implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CharTrie words;

  private Beginnings(CharTrie words) {
    this.words = words;
  }

  /** The words, folded; none is empty. */
  static Beginnings of(Set<String> words) {
    return new Beginnings(CharTrie.of(words));
  }

  /** The length of the longest word that begins at {@code start}; 0 where none does. */
  int longest(FoldedText text, int start) {
    int longest = 0;
    int node = start < text.length() ? words.first(text.charAt(start)) : CharTrie.NONE;
    for (int end = start + 1; node >= 0; end++) {
      longest = words.isEnd(node) ? end - start : longest;
      node = end < text.length() ? words.next(node, text.charAt(end)) : CharTrie.NONE;
    }
    return longest;
  }
}
