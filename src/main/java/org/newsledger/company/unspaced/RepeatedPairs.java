package org.newsledger.company.unspaced;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.reading.Run;
import org.newsledger.text.CharClass;

/**
 * The pairs of Han or Hangul characters that a text has more than once: names of two characters
 * recur.
 */
final class RepeatedPairs {

  private final TextTokens tokens;
  private final Set<Long> repeated = new HashSet<>();
  private boolean counted;

  RepeatedPairs(TextTokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a run is such a pair. */
  boolean contains(Run run) {
    if (!counted) {
      count();
    }
    return run.words() == 2 && isPair(run.first()) && repeated.contains(key(run.first()));
  }

  private void count() {
    Set<Long> once = new HashSet<>();
    for (int at = 0; at + 1 < tokens.size(); at++) {
      if (isPair(at) && !once.add(key(at))) {
        repeated.add(key(at));
      }
    }
    counted = true;
  }

  private boolean isPair(int at) {
    CharClass kind = tokens.kind(at);
    return tokens.isGluedToNext(at)
        && (kind == CharClass.HAN || kind == CharClass.HANGUL)
        && tokens.kind(at + 1) == kind;
  }

  private long key(int at) {
    return TextTokens.chain(
        TextTokens.chain(TextTokens.NO_WORDS, tokens.hash(at)), tokens.hash(at + 1));
  }
}
