package org.newsledger.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measured precision of rules, by rule and language, by rule, and of wider and wider sorts. */
final class RuleTable {

  /** A row of fewer readings says less than the row it would take the place of. */
  private static final int FEWEST = 20;

  private static final String HEADER = "rule,language,right,read,bound";

  private final Tallies rows = new Tallies();

  private RuleTable() {}

  /** The rows of claims and relations, each tallied by rule and language. */
  static RuleTable of(Map<String, Tally> claims, Map<String, Tally> relations) {
    RuleTable table = new RuleTable();
    claims.forEach((key, tally) -> RuleKey.ofClaim(key).forEach(row -> table.rows.add(row, tally)));
    relations.forEach(
        (key, tally) -> RuleKey.ofRelation(key).forEach(row -> table.rows.add(row, tally)));
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
