package org.newsledger.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes the next generation of the published one and the staged rows. */
final class Merge {

  private final WarehouseFolder folder;
  private final WorkDatabase database;
  private final Staging staging;

  Merge(WarehouseFolder folder, WorkDatabase database, Staging staging) {
    this.folder = folder;
    this.database = database;
    this.staging = staging;
  }

  MergeResult run(long documentsIn) throws SQLException, IOException {
    database.runAll(SqlScripts.PLAN);
    MergeResult result = result();
    if (!result.isNothingNew()) {
      copyPublished();
      database.inTransaction(() -> apply(documentsIn, result));
    }
    return result;
  }

  private MergeResult result() throws SQLException {
    return database
        .jdbc()
        .query(SqlScripts.get("merge/result"), (row, number) -> result(row))
        .get(0);
  }

  private MergeResult result(ResultSet row) throws SQLException {
    long claims = row.getLong("claims");
    long relations = row.getLong("relations");
    long quantities = row.getLong("quantities");
    long companies = row.getLong("companies");
    long rates = row.getLong("rates");
    long removed = row.getLong("removed");
    return new MergeResult(
        staging.runId(),
        row.getLong("documents_loaded"),
        row.getLong("documents_skipped"),
        row.getLong("documents_rejected"),
        row.getLong("documents_replaced"),
        claims,
        relations,
        quantities,
        companies,
        rates,
        row.getLong("rejections"),
        removed,
        claims + companies + rates + removed + row.getLong("other_changes"));
  }

  /** The plan is made: the published file is let go, so that its copy can be attached. */
  private void copyPublished() throws IOException {
    database.run("DETACH published");
    folder.discardNext();
    if (folder.hasPublished()) {
      Files.copy(folder.published(), folder.next());
    }
    database.attach(folder.next(), "ledger");
    database.run("USE ledger");
  }

  private void apply(long documentsIn, MergeResult result) {
    database.runAll(SqlScripts.TABLES);
    new RunHistory(database).begin(documentsIn, result);
    database.runAll(SqlScripts.APPLY);
    database.runAll(SqlScripts.VIEWS);
  }
}
