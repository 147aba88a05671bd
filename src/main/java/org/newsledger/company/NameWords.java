package org.newsledger.company;

import java.util.HashSet;
import java.util.Set;

/** Words that end company names, from {@code company/name-words.csv}. */
final class NameWords {

  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows("company/name-words.csv")) {
      WORDS.add(row[0]);
    }
  }

  private NameWords() {}

  /** Whether the folded word ends company names. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
