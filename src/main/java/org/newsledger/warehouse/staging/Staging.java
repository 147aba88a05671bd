package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.newsledger.claim.Extraction;
import org.newsledger.warehouse.LoadOptions;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;

/**
 * What documents state, read and not yet merged; it outlives an interruption.
 *
 * <p>The tables have no constraints, and each call is one transaction: an appender reports a broken
 * key late and without the row, so what does not fit is found by SQL afterwards.
 */
public final class Staging {

  private final WorkDatabase database;
  private final DocumentIds documents = new DocumentIds();

  /** What the file attached as {@code staging} holds, whose tables are made where missing. */
  public Staging(WorkDatabase database) {
    this.database = database;
    database.run(SqlScripts.get("staging/tables"));
    database
        .jdbc()
        .query(
            "SELECT document_id FROM staging.document",
            row -> {
              documents.add(row.getString(1));
            });
  }

  /** Whether a load of these options began and its run is not published yet. */
  public boolean isOf(LoadOptions options) {
    return database.count(
            "SELECT count(*) FROM staging.load ANTI JOIN published.dim_run USING (run_id)"
                + " WHERE as_of = getvariable('as_of') AND reprocess = "
                + options.reprocess())
        > 0;
  }

  /** The id of the run that is being staged. */
  public String runId() {
    return database.jdbc().queryForList("SELECT run_id FROM staging.load", String.class).get(0);
  }

  /** Begins a run: its number and its day make its id. */
  public void begin(int runNumber, LoadOptions options) {
    database
        .jdbc()
        .update(
            "INSERT INTO staging.load VALUES (?, ?, ?, ?, ?)",
            runNumber,
            String.format(Locale.ROOT, "%05d-%s", runNumber, options.asOf()),
            options.asOf(),
            options.reprocess(),
            LocalDateTime.now(ZoneOffset.UTC));
  }

  /** Whether a document of this content is staged. */
  public boolean holds(String documentId) {
    return documents.contains(documentId);
  }

  /** Stages what was read in articles, of two with the same content the first. */
  public void articles(List<Extraction> read) throws SQLException {
    database.inTransaction(
        () -> {
          try (ExtractionRows rows = new ExtractionRows(database.connection())) {
            for (Extraction extraction : read) {
              long number = documents.size();
              if (documents.add(extraction.article().documentId())) {
                rows.append(number, extraction);
              }
            }
          }
        });
  }
}
