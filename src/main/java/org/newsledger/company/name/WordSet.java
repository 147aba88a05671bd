package org.newsledger.company.name;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;

/** A set of folded words that most words are known not to be in at one look. */
public final class WordSet implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BITS_PER_WORD = 32;

  private final HashSet<String> words;

  /** A bit for each word's hash, some for several. */
  private final long[] present;

  private WordSet(Collection<String> words) {
    this.words = new HashSet<>(words);
    int bits = Integer.highestOneBit(Math.max(Long.SIZE, this.words.size() * BITS_PER_WORD));
    this.present = new long[bits / Long.SIZE];
    for (String word : this.words) {
      present[index(word.hashCode())] |= 1L << word.hashCode();
    }
  }

  /** The set of these words. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /** Whether the word is one of them. */
  public boolean contains(String word) {
    int hash = word.hashCode();
    return (present[index(hash)] & 1L << hash) != 0 && words.contains(word);
  }

  private int index(int hash) {
    return (hash >>> 6 ^ hash >>> 15) & (present.length - 1);
  }
}
