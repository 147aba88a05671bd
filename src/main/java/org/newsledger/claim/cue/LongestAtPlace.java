package org.newsledger.claim.cue;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.PhraseTrie;

/** Keeps the longest phrases at each place of a sentence, and all that those of one length mean. */
final class LongestAtPlace<T> {

  private static final int NONE = -1;

  private final int limit;
  private final List<PhraseTrie.Match<T>> all = new ArrayList<>();
  private List<T> meanings = List.of();
  private int start = NONE;
  private int end = NONE;

  /** Phrases that end behind {@code limit} count for nothing, nor do those that they hide. */
  LongestAtPlace(int limit) {
    this.limit = limit;
  }

  /** Takes a phrase; places have to come in order. */
  void offer(int start, int end, T meaning) {
    if (start != this.start) {
      close();
      this.start = start;
      this.end = NONE;
    }
    if (end > this.end) {
      this.end = end;
      meanings = new ArrayList<>(2);
    }
    if (end == this.end && !meanings.contains(meaning)) {
      meanings.add(meaning);
    }
  }

  /** The phrases, once all have been offered. */
  List<PhraseTrie.Match<T>> all() {
    close();
    start = NONE;
    return all;
  }

  private void close() {
    if (start != NONE && end <= limit) {
      all.add(new PhraseTrie.Match<>(start, end, meanings));
    }
  }
}
