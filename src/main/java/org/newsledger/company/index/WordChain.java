package org.newsledger.company.index;

import org.newsledger.text.FoldedText;

/** The words of a name as {@link SurfaceTable} has them: a key for each beginning and the whole. */
final class WordChain {

  private final long[] keys;

  private WordChain(long[] keys) {
    this.keys = keys;
  }

  static WordChain of(String text) {
    TextTokens tokens = TextTokens.of(FoldedText.of(text));
    long[] keys = new long[tokens.size()];
    long key = TextTokens.NO_WORDS;
    for (int i = 0; i < keys.length; i++) {
      key = TextTokens.chain(key, tokens.hash(i));
      keys[i] = key;
    }
    return new WordChain(keys);
  }

  /** Whether the text has no words. */
  boolean isEmpty() {
    return keys.length == 0;
  }

  /** The key of the first word. */
  long first() {
    return keys[0];
  }

  /** The key of all words. */
  long key() {
    return keys[keys.length - 1];
  }

  /** Notes in {@code table} that a longer sequence follows each beginning. */
  void begin(SurfaceTable table) {
    for (int i = 0; i + 1 < keys.length; i++) {
      table.begin(keys[i]);
    }
  }
}
