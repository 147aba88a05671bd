package org.newsledger.company.name;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.text.ResourceTable;

/** Words that end company names, from {@code company/name-words.csv}. */
public final class NameWords {

  private static final WordSet WORDS;
  private static final WordSet APART;

  static {
    Set<String> words = new HashSet<>();
    Set<String> apart = new HashSet<>();
    for (String[] row : ResourceTable.rows("company/name-words.csv")) {
      words.add(row[0]);
      if (row[1].equals("yes")) {
        apart.add(row[0]);
      }
    }
    WORDS = WordSet.of(words);
    APART = WordSet.of(apart);
  }

  private NameWords() {}

  /** Whether the folded word ends company names. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** Whether the folded word makes another company of a company's name in front of it. */
  public static boolean setApart(String word) {
    return APART.contains(word);
  }
}
