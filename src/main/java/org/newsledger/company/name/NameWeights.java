package org.newsledger.company.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsledger.text.ResourceTable;

/**
 * How much a word of a name tells of which company is meant, from {@code company/word-counts.csv}
 * and {@code company/short-words.csv}.
 */
public final class NameWeights {

  /** Names in the table's sample. */
  private static final double SAMPLE = 45_911;

  /** How often a word that is not in the table is taken to occur. */
  private static final int RARE = 3;

  private static final double EMPTY = 0.08;
  private static final double INITIAL = 0.3;

  private static final Map<String, Integer> COUNTS = new HashMap<>();
  private static final Map<String, String> WHOLE = new HashMap<>();
  private static final Set<String> EMPTY_WORDS = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows("company/word-counts.csv")) {
      COUNTS.put(row[0], Integer.valueOf(row[1]));
    }
    for (String[] row : ResourceTable.rows("company/short-words.csv")) {
      if (row[2].equals("empty")) {
        EMPTY_WORDS.add(row[1]);
      } else {
        WHOLE.put(row[0], row[1]);
      }
    }
  }

  private NameWeights() {}

  /** The word that a short or plural one stands for; itself where it stands for no other. */
  static String whole(String word) {
    return WHOLE.getOrDefault(word, word);
  }

  /** Whether many companies bear the word, in any spelling. */
  public static boolean isCommon(String word) {
    return COUNTS.containsKey(word) || WHOLE.containsKey(word) || EMPTY_WORDS.contains(word);
  }

  /** Whether the word says next to nothing: group, holding, international. */
  public static boolean isEmpty(String word) {
    return EMPTY_WORDS.contains(word);
  }

  /** From 0, tells nothing, to 1, tells all. */
  static double of(String word, String whole) {
    if (isEmpty(whole)) {
      return EMPTY;
    }
    if (word.length() == 1) {
      return INITIAL;
    }
    int count = Math.max(COUNTS.getOrDefault(word, RARE), COUNTS.getOrDefault(whole, RARE));
    return Math.log(SAMPLE / (count + 1)) / Math.log(SAMPLE);
  }
}
