package org.newsledger.company.name;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.newsledger.text.ResourceTable;

/**
 * Legal forms that the press also writes in small letters, from {@code company/small-forms.csv}.
 */
public final class SmallForms {

  /** The country in whose languages alone a form counts; blank for everywhere. */
  private static final Map<String, String> HOMES = new HashMap<>();

  static {
    for (String[] row : ResourceTable.rows("company/small-forms.csv")) {
      HOMES.put(row[0], row[1]);
    }
  }

  private SmallForms() {}

  /** Whether the folded word is one in a text that is at home in some countries. */
  public static boolean contains(String word, Predicate<String> isHome) {
    String home = HOMES.get(word);
    return home != null && (home.isEmpty() || isHome.test(home));
  }
}
