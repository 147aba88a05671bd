package org.newsledger.text;

import java.io.Serializable;
import java.util.Collection;

/** Phrases without stars, found from their end backwards: what stands right before a place. */
public final class PhraseEnds implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TrieEdges edges = new TrieEdges(1);

  /**
   * Finds {@code phrases}, which are folded already; those that begin inside a word are left out.
   */
  public PhraseEnds(Collection<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.indexOf('*', 1) >= 0) {
        throw new IllegalArgumentException("no star may end a word here, got '" + phrase + "'");
      }
      if (phrase.charAt(0) != '*') {
        add(phrase);
      }
    }
  }

  private void add(String phrase) {
    int node = 0;
    for (int i = phrase.length() - 1; i >= 0; i--) {
      node = edges.childOrNew(node, phrase.charAt(i));
    }
    edges.markEnd(node);
  }

  /**
   * Where the longest phrase begins that ends right before {@code end}, not before {@code from}.
   */
  public int startBefore(FoldedText text, int end, int from) {
    int start = end;
    int node = CharClass.endsWord(text, end) ? 0 : -1;
    for (int i = end - 1; node >= 0 && i >= from; i--) {
      node = edges.child(node, text.charAt(i));
      if (node >= 0 && edges.isEnd(node) && CharClass.beginsWord(text, i)) {
        start = i;
      }
    }
    return start;
  }
}
