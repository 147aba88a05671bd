package org.newsledger.company;

import java.util.List;
import org.newsledger.text.ResourceTable;

/** One character for the two in which a name is written in traditional and simplified Chinese. */
final class HanVariants {

  private static final char FIRST = 0x3400;
  private static final char LAST = 0x9fff;
  private static final char[] SIMPLIFIED = new char[LAST - FIRST + 1];

  static {
    for (char c = FIRST; c <= LAST; c++) {
      SIMPLIFIED[c - FIRST] = c;
    }
    List<String[]> rows = ResourceTable.rows("company/han-variants.csv");
    rows.forEach(row -> SIMPLIFIED[row[0].charAt(0) - FIRST] = row[1].charAt(0));
  }

  private HanVariants() {}

  /** The simplified character; the character itself where it has none. */
  static char simplified(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }
}
