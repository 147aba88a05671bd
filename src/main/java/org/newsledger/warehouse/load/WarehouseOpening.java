package org.newsledger.warehouse.load;

import java.sql.SQLException;
import java.util.Optional;
import org.newsledger.warehouse.LoadOptions;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;
import org.newsledger.warehouse.publishing.Generations;
import org.newsledger.warehouse.publishing.PublishedWarehouse;
import org.newsledger.warehouse.staging.Staging;
import org.newsledger.warehouse.staging.StoredDocuments;
import org.springframework.dao.DataAccessException;

/** Attaches the published generation and the staged rows to a work database. */
final class WarehouseOpening {

  private final WarehouseFolder folder;
  private final LoadOptions options;
  private final WorkDatabase database;

  WarehouseOpening(WarehouseFolder folder, LoadOptions options, WorkDatabase database) {
    this.folder = folder;
    this.options = options;
    this.database = database;
  }

  /** The documents of the published generation, which is attached for the load. */
  StoredDocuments published() {
    try {
      attachPublished();
      return new StoredDocuments(database);
    } catch (DataAccessException e) {
      throw PublishedWarehouse.unreadable(folder.published(), e);
    }
  }

  /** Attaches the published generation; an empty one where none is published yet. */
  private void attachPublished() {
    if (folder.hasPublished()) {
      database.attachReadOnly(folder.published(), "published");
    } else {
      database.run("ATTACH ':memory:' AS published; USE published");
      database.runAll(SqlScripts.TABLES);
      database.run("USE memory");
    }
  }

  /** The run that published the generation. */
  Optional<String> publishedRun() {
    try {
      return database
          .jdbc()
          .queryForList(
              "SELECT run_id FROM published.dim_run ORDER BY run_number DESC LIMIT 1", String.class)
          .stream()
          .findFirst();
    } catch (DataAccessException e) {
      throw PublishedWarehouse.unreadable(folder.published(), e);
    }
  }

  /** The rows that an interrupted load of the same kind staged, or else an empty staging. */
  Staging attachStaging() throws SQLException {
    if (folder.hasWork()) {
      Optional<Staging> interrupted = interrupted();
      if (interrupted.isPresent()) {
        return interrupted.get();
      }
      database.run("DETACH DATABASE IF EXISTS staging");
      folder.discardWork();
    }
    database.attach(folder.staging(), "staging");
    Staging staging = new Staging(database);
    staging.begin(nextRun(), options);
    return staging;
  }

  /** A file that a full disk or a crash left unreadable is worth nothing: its load begins anew. */
  private Optional<Staging> interrupted() {
    try {
      database.attach(folder.staging(), "staging");
      return Optional.of(new Staging(database)).filter(staging -> staging.isOf(options));
    } catch (DataAccessException e) {
      return Optional.empty();
    }
  }

  private int nextRun() {
    long last = database.count("SELECT coalesce(max(run_number), 0) FROM published.dim_run");
    return 1 + Math.max((int) last, Generations.of(folder).lastRunNumber());
  }
}
