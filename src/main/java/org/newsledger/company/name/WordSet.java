package org.newsledger.company.name;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;

/** A set of folded words that most words are known not to be in at one look. */
public final class WordSet implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BITS_PER_WORD = 32;

  private final HashSet<String> words;

  /** A bit for each word by its length and a few of its letters, some for several. */
  private final long[] present;

  private WordSet(Collection<String> words) {
    this.words = new HashSet<>(words);
    int bits = Integer.highestOneBit(Math.max(Long.SIZE, this.words.size() * BITS_PER_WORD));
    this.present = new long[bits / Long.SIZE];
    for (String word : this.words) {
      int shape = shape(word);
      present[index(shape)] |= 1L << shape;
    }
  }

  /** The set of these words. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /** Whether the word is one of them. */
  public boolean contains(String word) {
    int shape = shape(word);
    return (present[index(shape)] & 1L << shape) != 0 && words.contains(word);
  }

  /** What tells most words apart and needs no look at all their letters. */
  private static int shape(String word) {
    int length = word.length();
    if (length < 2) {
      return length == 0 ? 0 : word.charAt(0);
    }
    int ends = word.charAt(0) * 31 + word.charAt(length - 1);
    int middle = word.charAt(1) * 31 + word.charAt(length / 2);
    return (((ends * 961 + middle) * 31 + length) * 0x9E3779B9) >>> 8;
  }

  private int index(int shape) {
    return (shape >>> 6) & (present.length - 1);
  }
}
