package org.newsledger.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Phrases without stars, found from their end backwards: what stands right before a place. */
public final class PhraseEnds implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeSet<String> backwards = new TreeSet<>();

  /** Laid out when it is first asked for; threads that lay it out at once lay out the same. */
  private transient @Nullable CharTrie trie;

  /**
   * Finds {@code phrases}, which are folded already; those that begin inside a word are left out.
   */
  public PhraseEnds(Collection<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.indexOf('*', 1) >= 0) {
        throw new IllegalArgumentException("no star may end a word here, got '" + phrase + "'");
      }
      if (phrase.charAt(0) != '*') {
        backwards.add(new StringBuilder(phrase).reverse().toString());
      }
    }
  }

  private CharTrie trie() {
    CharTrie known = trie;
    if (known == null) {
      known = CharTrie.of(backwards);
      trie = known;
    }
    return known;
  }

  /**
   * Where the longest phrase begins that ends right before {@code end}, not before {@code from}.
   */
  public int startBefore(FoldedText text, int end, int from) {
    CharTrie known = trie();
    int start = end;
    boolean ends = end > from && CharClass.endsWord(text, end);
    int node = ends ? known.first(text.charAt(end - 1)) : CharTrie.NONE;
    for (int i = end - 1; node >= 0; i--) {
      if (known.isEnd(node) && CharClass.beginsWord(text, i)) {
        start = i;
      }
      node = i > from ? known.next(node, text.charAt(i - 1)) : CharTrie.NONE;
    }
    return start;
  }
}
