package org.newsledger.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks of a generation before it is published.
 *
 * <p>A check is a file of {@code sql/checks}: its first line says what has to hold, its query gives
 * an {@code example} for each row that breaks it.
 */
final class Checks {

  private static final String FIRST_EXAMPLES =
      "SELECT example, count(*) OVER () AS failures FROM (QUERY) ORDER BY example LIMIT 3";

  private final WorkDatabase database;

  Checks(WorkDatabase database) {
    this.database = database;
  }

  List<CheckFailure> run() {
    List<CheckFailure> failures = new ArrayList<>();
    for (String check : SqlScripts.CHECKS) {
      run(check).ifPresent(failures::add);
    }
    return failures;
  }

  private Optional<CheckFailure> run(String check) {
    String script = SqlScripts.get("checks/" + check);
    String query = script.substring(script.indexOf('\n'), script.lastIndexOf(';'));
    List<Long> counts = new ArrayList<>();
    List<String> examples =
        database
            .jdbc()
            .query(
                FIRST_EXAMPLES.replace("QUERY", query),
                (row, number) -> {
                  counts.add(row.getLong("failures"));
                  return row.getString("example");
                });
    String rule = script.substring(0, script.indexOf('\n')).replaceFirst("^-- ", "");
    return examples.isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckFailure(check, rule, counts.get(0), examples));
  }
}
