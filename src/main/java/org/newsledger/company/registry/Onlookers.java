package org.newsledger.company.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.company.Company;
import org.newsledger.company.name.NameBook;
import org.newsledger.text.ResourceTable;

/**
 * Knows who finances, lists, advises or reports on other companies, by sector or by name, from
 * {@code company/onlookers.csv}.
 */
public final class Onlookers {

  private static final Map<String, Set<String>> KINDS = new HashMap<>();
  private static final int LONGEST_END = 7;

  static {
    for (String[] row : ResourceTable.rows("company/onlookers.csv")) {
      KINDS.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[1]);
    }
  }

  private Onlookers() {}

  /**
   * Whether a company is one; its name, which {@code names} takes apart, tells where no source
   * gives its sector.
   */
  public static boolean contains(Company company, NameBook names) {
    if (!company.sector().isEmpty()) {
      return is("sector", company.sector());
    }
    List<String> words = names.name(company.name()).tokens();
    return !words.isEmpty() && (is("word", words.get(words.size() - 1)) || endsLikeOne(words));
  }

  private static boolean endsLikeOne(List<String> words) {
    String last = words.get(words.size() - 1);
    for (int length = 2; length <= Math.min(LONGEST_END, last.length()); length++) {
      if (is("end", last.substring(last.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String kind, String text) {
    return KINDS.getOrDefault(kind, Set.of()).contains(text);
  }
}
