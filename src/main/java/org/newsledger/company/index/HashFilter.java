package org.newsledger.company.index;

import java.io.Serializable;

/**
 * Tells for certain of most hashes that they are not among some others, by a look at memory that is
 * small enough to stay in the cache.
 */
final class HashFilter implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BITS_PER_HASH = 8;

  /** Two bits of one word for each hash, some for several. */
  private final long[] words;

  /** An empty filter that is good for so many hashes. */
  HashFilter(int hashes) {
    words = new long[Integer.highestOneBit(Math.max(1, hashes * BITS_PER_HASH / Long.SIZE))];
  }

  /** Takes in a hash, all of whose bits are mixed. */
  void add(long mixed) {
    words[word(mixed)] |= bits(mixed);
  }

  /** Whether a hash may have been added; no for certain. */
  boolean mayHold(long mixed) {
    long bits = bits(mixed);
    return (words[word(mixed)] & bits) == bits;
  }

  private int word(long mixed) {
    return (int) (mixed >>> 16) & (words.length - 1);
  }

  private static long bits(long mixed) {
    return 1L << mixed | 1L << (mixed >>> 6);
  }
}
