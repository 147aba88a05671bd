package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;

/** A set of characters that is asked at every place of a text: one bit for each. */
public final class CharSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private long[] bits = new long[2];

  /** The set of the characters of a text. */
  public static CharSet of(String characters) {
    CharSet set = new CharSet();
    characters.chars().forEach(c -> set.add((char) c));
    return set;
  }

  /** Adds a character. */
  public void add(char c) {
    if (c >> 6 >= bits.length) {
      bits = Arrays.copyOf(bits, (c >> 6) + 1);
    }
    bits[c >> 6] |= 1L << c;
  }

  /** Whether {@code c} was added. */
  public boolean has(char c) {
    int word = c >> 6;
    return word < bits.length && (bits[word] & 1L << c) != 0;
  }
}
