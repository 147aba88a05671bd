package org.newsledger.company.name;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.text.FoldedText;
import org.newsledger.text.ResourceTable;

/** Given names, from {@code company/given-names.csv}. */
public final class GivenNames {

  private static final WordSet NAMES;

  static {
    Set<String> names = new HashSet<>();
    for (String[] row : ResourceTable.rows("company/given-names.csv")) {
      names.add(FoldedText.fold(row[0]));
    }
    NAMES = WordSet.of(names);
  }

  private GivenNames() {}

  /** Whether the folded word is a given name; Russian ones also in other cases. */
  public static boolean contains(String word) {
    if (NAMES.contains(word)) {
      return true;
    }
    if (word.length() < 4 || !RussianStem.isCyrillic(word.charAt(0))) {
      return false;
    }
    String stem = word.substring(0, RussianStem.end(word, 0, word.length()));
    return NAMES.contains(stem)
        || NAMES.contains(stem + "и")
        || NAMES.contains(stem + "а")
        || NAMES.contains(stem + "я");
  }
}
