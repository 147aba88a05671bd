package org.newsledger.company.name;

import java.util.HashMap;
import java.util.Map;
import org.newsledger.text.ResourceTable;

/** Spells words of other alphabets in Latin letters, from {@code company/latin-letters.csv}. */
final class Latin {

  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    for (String[] row : ResourceTable.rows("company/latin-letters.csv")) {
      LETTERS.put(row[0].charAt(0), row[1]);
    }
  }

  private Latin() {}

  /** The folded word in Latin letters, as far as they are known. */
  static String of(String word) {
    int at = 0;
    while (at < word.length() && !LETTERS.containsKey(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    StringBuilder latin = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    return latin.isEmpty() ? word : latin.toString();
  }
}
