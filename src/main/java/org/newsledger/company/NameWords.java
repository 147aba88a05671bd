package org.newsledger.company;

import java.util.HashSet;
import java.util.Set;

/** Words that end company names, from {@code company/name-words.csv}. */
final class NameWords {

  private static final WordSet WORDS;

  static {
    Set<String> words = new HashSet<>();
    for (String[] row : ResourceTable.rows("company/name-words.csv")) {
      words.add(row[0]);
    }
    WORDS = WordSet.of(words);
  }

  private NameWords() {}

  /** Whether the folded word ends company names. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
