package org.newsledger.company.anaphora;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsledger.text.ResourceTable;

/** Which sectors a sort of company fits, from {@code company/sorts.csv}. */
final class Sorts {

  private static final Map<String, Set<String>> SECTORS = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows("company/sorts.csv")) {
      Set<String> sectors = Set.of(row[1].split("\\|", -1));
      SECTORS.put(row[0], sectors);
      KNOWN.addAll(sectors);
    }
  }

  private Sorts() {}

  /** Whether a company of the sort may be of the sector. */
  static boolean fits(String sort, String sector) {
    return SECTORS.getOrDefault(sort, Set.of()).contains(sector);
  }

  /** Whether a company of the sort is of another sector: both are known, and do not go together. */
  static boolean clashes(String sort, String sector) {
    return KNOWN.contains(sector) && SECTORS.containsKey(sort) && !fits(sort, sector);
  }
}
