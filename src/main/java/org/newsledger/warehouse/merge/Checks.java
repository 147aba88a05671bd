package org.newsledger.warehouse.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.warehouse.CheckFailure;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;

/**
 * Checks of a generation before it is published.
 *
 * <p>A check is a file of {@code sql/checks}: its first line says what has to hold, its query gives
 * an {@code example} for each row that breaks it.
 */
public final class Checks {

  /** All checks, by the names of their files. */
  private static final List<String> CHECKS =
      List.of(
          "claim_quotes_equal_their_span",
          "row_quotes_equal_their_span",
          "relation_quotes_equal_their_span",
          "quantity_quotes_equal_their_span",
          "keys_are_unique",
          "documents_add_up",
          "no_orphan_keys",
          "units_fit_metrics",
          "amounts_follow_rates",
          "claims_have_companies",
          "dates_are_listed");

  private static final String FIRST_EXAMPLES =
      "SELECT example, count(*) OVER () AS failures FROM (QUERY) ORDER BY example LIMIT 3";

  private final WorkDatabase database;

  /** Checks of the generation attached to {@code database}. */
  public Checks(WorkDatabase database) {
    this.database = database;
  }

  /** Runs all checks; those that do not hold are told. */
  public List<CheckFailure> run() {
    List<CheckFailure> failures = new ArrayList<>();
    for (String check : CHECKS) {
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
