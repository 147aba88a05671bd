package org.newsledger.company.reading;

import java.util.List;
import org.newsledger.company.index.TextTokens;
import org.newsledger.text.CharClass;

/** Which single-word runs of a text are also written with a small letter in it. */
public final class SmallWords {

  private static final int FEWEST_SLOTS = 64;

  private final TextTokens tokens;

  /** Hashes of the runs by open addressing; 0 is a free slot. */
  private final long[] candidates;

  private final boolean[] small;

  private SmallWords(TextTokens tokens, int size) {
    int slots = Math.max(FEWEST_SLOTS, Integer.highestOneBit(Math.max(1, size)) * 8);
    this.tokens = tokens;
    this.candidates = new long[slots];
    this.small = new boolean[slots];
  }

  /** Which of the runs of one word stand in small letters elsewhere in the text. */
  public static SmallWords of(Reading reading, List<Run> runs) {
    TextTokens tokens = reading.tokens();
    SmallWords words = new SmallWords(tokens, runs.size());
    for (Run run : runs) {
      if (run.words() == 1) {
        long hash = tokens.hash(run.first());
        words.candidates[words.slot(hash)] = hash;
      }
    }
    for (int i = 0; i < tokens.size() && !runs.isEmpty(); i++) {
      int slot = words.slot(tokens.hash(i));
      boolean candidate = words.candidates[slot] != 0;
      if (candidate && tokens.kind(i) == CharClass.LETTER && !reading.shapes().isCapital(i)) {
        words.small[slot] = true;
      }
    }
    return words;
  }

  /** Whether the word is written with a small letter somewhere. */
  public boolean contains(int word) {
    return small[slot(tokens.hash(word))];
  }

  /** The slot of a hash, or the free one where it would stand. */
  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & (candidates.length - 1);
    while (candidates[slot] != 0 && candidates[slot] != hash) {
      slot = (slot + 1) & (candidates.length - 1);
    }
    return slot;
  }
}
