package org.newsledger.warehouse.publishing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.newsledger.warehouse.RowSink;
import org.newsledger.warehouse.WarehouseException;
import org.newsledger.warehouse.WarehouseFolder;

/**
 * The published generation, opened for reading; a load that publishes the next one is not held up.
 */
public final class PublishedWarehouse implements AutoCloseable {

  private final Connection connection;

  private PublishedWarehouse(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens the published file of {@code folder}.
   *
   * @throws WarehouseException when there is none or it is no DuckDB file; the message says what to
   *     do
   */
  public static PublishedWarehouse open(WarehouseFolder folder) {
    if (!folder.hasPublished()) {
      throw new WarehouseException(
          "there is no published file " + folder.published() + "; run load first");
    }
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    readOnly.setProperty("jdbc_stream_results", "true");
    try {
      PublishedWarehouse published =
          new PublishedWarehouse(
              DriverManager.getConnection("jdbc:duckdb:" + folder.published(), readOnly));
      published.closeToOtherFiles();
      return published;
    } catch (SQLException e) {
      throw unreadable(folder, e);
    }
  }

  /** Read-only protects the published file alone: COPY writes, and read_csv reads, any other. */
  private void closeToOtherFiles() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET enable_external_access = false");
    }
  }

  /** Says that the published file cannot be read, why, and what to do. */
  public static WarehouseException unreadable(WarehouseFolder folder, Exception cause) {
    String message = String.valueOf(cause.getMessage()).strip();
    return new WarehouseException(
        folder.published()
            + " cannot be read as a DuckDB file: "
            + message
            + "; put back a generation with rollback, or move the file away and load again",
        cause);
  }

  /**
   * Runs a query and gives its rows to {@code sink}; of several statements, the last one's.
   *
   * @throws WarehouseException when DuckDB refuses the query, or it writes or has no rows; the
   *     message is DuckDB's own, with what to do where another file is asked for
   */
  public void query(String sql, RowSink sink) {
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        throw new WarehouseException(
            "the last statement gives no rows; end with one that does, such as SELECT");
      }
      rows(statement, sink);
    } catch (SQLException e) {
      throw refused(String.valueOf(e.getMessage()), e);
    }
  }

  private static void rows(Statement statement, RowSink sink) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnLabel(i));
      }
      sink.columns(List.copyOf(names));
      while (rows.next()) {
        sink.row(row(rows, names.size()));
      }
    }
  }

  private static WarehouseException refused(String message, SQLException cause) {
    String remedy =
        message.contains("disabled by configuration")
            ? "; a query sees the published file alone: write its answer with --format csv > FILE, and open both"
                + " files in a DuckDB client to join them"
            : "";
    return new WarehouseException(message.strip() + remedy, cause);
  }

  /** The id of the run that published the file. */
  public Optional<String> lastRun() {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT run_id FROM dim_run ORDER BY run_number DESC LIMIT 1")) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new WarehouseException("the published file has no history of runs: " + e, e);
    }
  }

  private static List<Optional<Object>> row(ResultSet rows, int columns) throws SQLException {
    List<Optional<Object>> values = new ArrayList<>(columns);
    for (int i = 1; i <= columns; i++) {
      values.add(Optional.ofNullable(AnswerValues.plain(rows.getObject(i))));
    }
    return values;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseException("the published file cannot be closed: " + e, e);
    }
  }
}
