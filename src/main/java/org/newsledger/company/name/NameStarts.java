package org.newsledger.company.name;

import org.newsledger.company.CompanyName;
import org.newsledger.text.CharClass;

/**
 * The first two letters of some names: words that nowhere have the two in sequence name none of
 * them, whatever is stripped off their ends.
 */
public final class NameStarts {

  private static final int BITS = 4096;

  private final long[] starts = new long[BITS / Long.SIZE];

  /** Whether a name begins with a word of one letter, so that nothing can be told. */
  private boolean any;

  /** Takes a name in. */
  public void add(CompanyName name) {
    String first = name.tokens().isEmpty() ? "" : name.tokens().get(0);
    if (first.length() < 2) {
      any = true;
    } else {
      int bit = bit(first.charAt(0), first.charAt(1));
      starts[bit >> 6] |= 1L << bit;
    }
  }

  /** Whether folded words may hold one of the names. */
  public boolean mayBeIn(String words) {
    char before = 0;
    for (int i = 0; i < words.length() && !any; i++) {
      char c = words.charAt(i);
      if (CharClass.isWord(c)) {
        int bit = bit(before, c);
        if ((starts[bit >> 6] & 1L << bit) != 0) {
          return true;
        }
        before = c;
      }
    }
    return any;
  }

  private static int bit(char first, char second) {
    return (first * 61 + second) & (BITS - 1);
  }
}
