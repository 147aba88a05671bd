package org.newsledger.warehouse.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.newsledger.warehouse.MergeResult;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;
import org.newsledger.warehouse.staging.Staging;

/** Makes the next generation of the published one and the staged rows. */
public final class Merge {

  /** So that what is sorted at once fits in memory, texts and quotes included. */
  private static final long DOCUMENTS_AT_ONCE = 4_096;

  /** Eight row groups of a table, so that none is begun anew for the rest of a slice. */
  private static final long ROWS_AT_ONCE = 8 * 122_880;

  private final WarehouseFolder folder;
  private final WorkDatabase database;
  private final Staging staging;

  /** A merge of what is staged into the published generation of {@code folder}. */
  public Merge(WarehouseFolder folder, WorkDatabase database, Staging staging) {
    this.folder = folder;
    this.database = database;
    this.staging = staging;
  }

  /**
   * Merges; the next generation is attached as {@code ledger} unless nothing is new.
   *
   * @param wholeInput whether all articles of the input were read: what was refused before and was
   *     not seen is gone
   */
  public MergeResult run(long documentsIn, boolean wholeInput) throws SQLException, IOException {
    database.run("SET VARIABLE whole_input = " + wholeInput);
    database.runAll(MergeScripts.PLAN);
    MergeResult planned = planned(database.count(SqlScripts.get("merge/changes")));
    if (planned.isNothingNew()) {
      return planned;
    }
    copyPublished();
    RunHistory history = new RunHistory(database);
    database.inTransaction(() -> apply(history));
    MergeResult result = withFacts(planned);
    database.inTransaction(() -> history.record(documentsIn, result));
    return result;
  }

  private MergeResult planned(long changes) {
    return database
        .jdbc()
        .query(SqlScripts.get("merge/result"), (row, number) -> planned(row, changes))
        .get(0);
  }

  private MergeResult planned(ResultSet row, long changes) throws SQLException {
    return new MergeResult(
        staging.runId(),
        row.getLong("documents_loaded"),
        row.getLong("documents_skipped"),
        row.getLong("documents_rejected"),
        row.getLong("documents_replaced"),
        0,
        0,
        0,
        row.getLong("companies"),
        row.getLong("rates"),
        row.getLong("rejections"),
        row.getLong("removed"),
        changes);
  }

  private MergeResult withFacts(MergeResult planned) {
    return database
        .jdbc()
        .query(
            SqlScripts.get("merge/added_facts"),
            (row, number) ->
                planned.withFacts(
                    row.getLong("claims"), row.getLong("relations"), row.getLong("quantities")))
        .get(0);
  }

  /** The plan is made: the published file is let go, so that its copy can be attached. */
  private void copyPublished() throws IOException {
    database.run("DETACH published");
    folder.discardNext();
    if (folder.hasPublished()) {
      Files.copy(folder.published(), folder.next());
    }
    database.attachUnlogged(folder.next(), "ledger");
    database.run("USE ledger");
  }

  private void apply(RunHistory history) {
    database.runAll(SqlScripts.TABLES);
    history.begin();
    database.runAll(MergeScripts.BEFORE_FACTS);
    inSlices(
        "SELECT coalesce(max(document_number) + 1, 0) FROM staging.document",
        DOCUMENTS_AT_ONCE,
        MergeScripts.DOCUMENTS);
    inSlices(
        "SELECT coalesce(max(rowid) + 1, 0) FROM tonight.stated_claim",
        ROWS_AT_ONCE,
        MergeScripts.STATED_CLAIMS);
    database.runAll(MergeScripts.AFTER_FACTS);
    database.runAll(MergeScripts.VIEWS);
  }

  private void inSlices(String endQuery, long size, List<String> scripts) {
    long end = database.count(endQuery);
    for (long from = 0; from < end; from += size) {
      database.run("SET VARIABLE slice_from = " + from);
      database.run("SET VARIABLE slice_to = " + (from + size));
      database.runAll(scripts);
    }
  }
}
