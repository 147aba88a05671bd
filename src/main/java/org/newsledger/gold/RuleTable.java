package org.newsledger.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measured precision of rules, by rule and language, by rule, and of all together. */
final class RuleTable {

  /** A row of fewer readings says less than the row it would take the place of. */
  private static final int FEWEST = 5;

  private static final String HEADER = "rule,language,right,read,bound";

  private final Tallies rows = new Tallies();

  private RuleTable() {}

  static RuleTable of(Map<String, Tally> byRuleAndLanguage) {
    RuleTable table = new RuleTable();
    byRuleAndLanguage.forEach(
        (key, tally) -> {
          table.rows.add(RuleKey.of(RuleKey.ANY, RuleKey.ANY), tally);
          table.rows.add(RuleKey.anyLanguage(key), tally);
          table.rows.add(key, tally);
        });
    return table;
  }

  /** A header and the rows {@code rule,language,right,read,bound}, in order. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    rows.all()
        .forEach(
            (key, tally) -> {
              if (tally.read() >= FEWEST) {
                lines.add(line(key, tally));
              }
            });
    return lines;
  }

  private static String line(String key, Tally tally) {
    return String.format(
        Locale.ROOT, "%s,%d,%d,%.3f", key, tally.right(), tally.read(), tally.lowerBound());
  }
}
