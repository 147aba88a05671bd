package org.newsledger.warehouse.publishing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
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
      return new PublishedWarehouse(
          DriverManager.getConnection("jdbc:duckdb:" + folder.published(), readOnly));
    } catch (SQLException e) {
      throw unreadable(folder, e);
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
   * Runs one query and gives its rows to {@code sink}.
   *
   * @throws WarehouseException when DuckDB refuses the query or it writes; the message is DuckDB's
   *     own
   */
  public void query(String sql, RowSink sink) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnLabel(i));
      }
      sink.columns(List.copyOf(names));
      while (rows.next()) {
        sink.row(row(rows, names.size()));
      }
    } catch (SQLException e) {
      throw new WarehouseException(String.valueOf(e.getMessage()), e);
    }
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
      Object value = rows.getObject(i);
      values.add(
          value instanceof Array array
              ? Optional.of(Arrays.asList((Object[]) array.getArray()))
              : Optional.ofNullable(value));
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
