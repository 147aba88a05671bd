package org.newsledger.company;

import java.util.Arrays;
import java.util.List;
import org.newsledger.text.CharClass;

/** Which single-word runs of a text are also written with a small letter in it. */
final class SmallWords {

  private final TextTokens tokens;
  private final long[] candidates;
  private final boolean[] small;

  private SmallWords(TextTokens tokens, long[] candidates) {
    this.tokens = tokens;
    this.candidates = candidates;
    this.small = new boolean[candidates.length];
  }

  static SmallWords of(Reading reading, List<Run> runs) {
    TextTokens tokens = reading.tokens();
    long[] candidates =
        runs.stream()
            .filter(run -> run.words() == 1)
            .mapToLong(run -> tokens.hash(run.first()))
            .sorted()
            .distinct()
            .toArray();
    SmallWords words = new SmallWords(tokens, candidates);
    for (int i = 0; candidates.length > 0 && i < tokens.size(); i++) {
      if (tokens.kind(i) == CharClass.LETTER && !reading.shapes().isCapital(i)) {
        words.note(tokens.hash(i));
      }
    }
    return words;
  }

  /** Whether the word is written with a small letter somewhere. */
  boolean contains(int word) {
    int at = Arrays.binarySearch(candidates, tokens.hash(word));
    return at >= 0 && small[at];
  }

  private void note(long hash) {
    int at = Arrays.binarySearch(candidates, hash);
    if (at >= 0) {
      small[at] = true;
    }
  }
}
