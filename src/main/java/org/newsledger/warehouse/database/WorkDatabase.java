package org.newsledger.warehouse.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.newsledger.warehouse.LoadOptions;
import org.newsledger.warehouse.WarehouseFolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection to an in-memory DuckDB, to which staging, the published generation and the next
 * one are attached.
 */
public final class WorkDatabase implements AutoCloseable {

  /** Clients of DuckDB 1.2 and later can open what is written. */
  private static final String STORAGE_VERSION = "v1.2.0";

  /**
   * A checkpoint writes the last row group of every table anew, so that one after each chunk of
   * articles would take longer than all else; until then the write-ahead log has the rows.
   */
  private static final String STAGED_AT_ONCE = "512MB";

  private final DuckDBConnection connection;
  private final JdbcTemplate jdbc;

  private WorkDatabase(DuckDBConnection connection) {
    this.connection = connection;
    this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
  }

  /** Opens a database that works as {@code options} say and spills into {@code folder}. */
  public static WorkDatabase open(WarehouseFolder folder, LoadOptions options) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    WorkDatabase database = new WorkDatabase(connection.unwrap(DuckDBConnection.class));
    database.run("SET memory_limit = '" + options.memoryMegabytes() + "MB'");
    database.run("SET checkpoint_threshold = '" + STAGED_AT_ONCE + "'");
    database.run("PRAGMA disable_checkpoint_on_shutdown");
    database.run("SET threads = " + options.threads());
    database.run("SET temp_directory = " + quoted(folder.spill().toString()));
    database.run("SET VARIABLE as_of = DATE '" + options.asOf() + "'");
    database.run("SET VARIABLE max_rate_age = " + options.maxRateAgeDays());
    database.run("SET VARIABLE reprocess = " + options.reprocess());
    database.run(SqlScripts.get("merge/macros"));
    return database;
  }

  /** The connection, for appenders. */
  public DuckDBConnection connection() {
    return connection;
  }

  /** The connection, for statements. */
  public JdbcTemplate jdbc() {
    return jdbc;
  }

  /** Runs one or more statements. */
  public void run(String sql) {
    jdbc.execute(sql);
  }

  /** Runs SQL files, one after the other. */
  public void runAll(List<String> scripts) {
    scripts.forEach(script -> run(SqlScripts.get(script)));
  }

  /** The one number that a query gives. */
  public long count(String sql) {
    Long count = jdbc.queryForObject(sql, Long.class);
    return count == null ? 0 : count;
  }

  /** Attaches a file whose changes outlive a crash; creates it where it is missing. */
  public void attach(Path file, String name) {
    run(attachment(file, name) + " (STORAGE_VERSION '" + STORAGE_VERSION + "')");
  }

  /**
   * Attaches a file that is worth nothing until its checkpoint, and so needs no write-ahead log;
   * creates it where it is missing.
   */
  public void attachUnlogged(Path file, String name) {
    run(
        attachment(file, name)
            + " (STORAGE_VERSION '"
            + STORAGE_VERSION
            + "', RECOVERY_MODE 'NO_WAL_WRITES')");
  }

  /** Attaches a file that stays as it is. */
  public void attachReadOnly(Path file, String name) {
    run(attachment(file, name) + " (READ_ONLY)");
  }

  private static String attachment(Path file, String name) {
    return "ATTACH " + quoted(file.toString()) + " AS " + name;
  }

  /** Does all of {@code changes} or, when it fails, nothing. */
  public void inTransaction(Changes changes) throws SQLException {
    run("BEGIN TRANSACTION");
    try {
      changes.make();
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
    run("COMMIT");
  }

  private void rollBack(Exception cause) {
    try {
      run("ROLLBACK");
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** What is done in a transaction. */
  @FunctionalInterface
  public interface Changes {
    void make() throws SQLException;
  }
}
