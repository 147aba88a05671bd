package org.newsledger.warehouse;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.newsledger.claim.Extraction;

/**
 * What documents state, read and not yet merged; it outlives an interruption.
 *
 * <p>The tables have no constraints, and each call is one transaction: an appender reports a broken
 * key late and without the row, so what does not fit is found by SQL afterwards.
 */
final class Staging {

  private final WorkDatabase database;
  private final DocumentIds documents = new DocumentIds();

  Staging(WorkDatabase database) {
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
  boolean isOf(LoadOptions options) {
    return database.count(
            "SELECT count(*) FROM staging.load ANTI JOIN published.dim_run USING (run_id)"
                + " WHERE as_of = getvariable('as_of') AND reprocess = "
                + options.reprocess())
        > 0;
  }

  String runId() {
    return database.jdbc().queryForList("SELECT run_id FROM staging.load", String.class).get(0);
  }

  void begin(int runNumber, LoadOptions options) {
    database
        .jdbc()
        .update(
            "INSERT INTO staging.load VALUES (?, ?, ?, ?, ?)",
            runNumber,
            String.format("%05d-%s", runNumber, options.asOf()),
            options.asOf(),
            options.reprocess(),
            LocalDateTime.now(ZoneOffset.UTC));
  }

  boolean holds(String documentId) {
    return documents.contains(documentId);
  }

  /** Stages what was read in articles, of two with the same content the first. */
  void articles(List<Extraction> read) throws SQLException {
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
