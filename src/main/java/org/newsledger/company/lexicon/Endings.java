package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.CharTrie;

/** Ends of words, read backwards from where a word ends, so that most are passed at one look. */
final class Endings implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CharTrie backwards;

  private Endings(CharTrie backwards) {
    this.backwards = backwards;
  }

  /** The endings, folded; none is empty. */
  static Endings of(Iterable<String> endings) {
    List<String> backwards = new ArrayList<>();
    endings.forEach(ending -> backwards.add(new StringBuilder(ending).reverse().toString()));
    return new Endings(CharTrie.of(backwards));
  }

  /** Whether a word has one of the endings with at least {@code rest} characters in front of it. */
  boolean fit(String word, int rest) {
    return fit(word, 0, word.length(), rest);
  }

  /** Whether {@code [start, end)} has one of the endings behind {@code rest} characters or more. */
  boolean fit(CharSequence text, int start, int end, int rest) {
    int least = start + rest;
    int node = end > least ? backwards.first(text.charAt(end - 1)) : CharTrie.NONE;
    for (int from = end - 1; node >= 0; from--) {
      if (backwards.isEnd(node)) {
        return true;
      }
      node = from > least ? backwards.next(node, text.charAt(from - 1)) : CharTrie.NONE;
    }
    return false;
  }

  /**
   * The length of the longest ending of a word that has at least {@code rest} characters in front
   * of it; 0 where none has.
   */
  int longest(String word, int rest) {
    int longest = 0;
    int node =
        word.length() > rest ? backwards.first(word.charAt(word.length() - 1)) : CharTrie.NONE;
    for (int from = word.length() - 1; node >= 0; from--) {
      longest = backwards.isEnd(node) ? word.length() - from : longest;
      node = from > rest ? backwards.next(node, word.charAt(from - 1)) : CharTrie.NONE;
    }
    return longest;
  }
}
