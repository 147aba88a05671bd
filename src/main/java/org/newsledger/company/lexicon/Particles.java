package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.Collection;
import org.newsledger.text.CharClass;
import org.newsledger.text.CharTrie;
import org.newsledger.text.FoldedText;

/** The small words that Korean writes right behind a noun, one or two of them in a row. */
final class Particles implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CharTrie particles;

  /** The length of the two longest together, which no run of them exceeds. */
  private final int longestRun;

  Particles(Collection<String> words) {
    this.particles = CharTrie.of(words);
    this.longestRun = 2 * words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether the run of Hangul at {@code at} consists of them. */
  boolean areAt(FoldedText text, int at) {
    int node = particles.first(text.charAt(at));
    if (node < 0) {
      return false;
    }
    int end = runEnd(text, at);
    for (int next = at + 1; node >= 0 && end - at <= longestRun; next++) {
      if (particles.isEnd(node) && (next == end || isOne(text, next, end))) {
        return true;
      }
      node = next < end ? particles.next(node, text.charAt(next)) : CharTrie.NONE;
    }
    return false;
  }

  /** Where the run of Hangul ends, or any place where it is too long. */
  private int runEnd(FoldedText text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= longestRun
        && CharClass.of(text.charAt(end)) == CharClass.HANGUL) {
      end++;
    }
    return end;
  }

  private boolean isOne(FoldedText text, int from, int end) {
    int node = from < end ? particles.first(text.charAt(from)) : CharTrie.NONE;
    for (int next = from + 1; node >= 0 && next < end; next++) {
      node = particles.next(node, text.charAt(next));
    }
    return node >= 0 && particles.isEnd(node);
  }
}
