package org.newsledger.warehouse.publishing;

import java.nio.file.Path;
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

  /** Whether the driver gives an answer row by row, however large. */
  private static final String STREAMING = "jdbc_stream_results";

  /** What DuckDB says of a file that is cut off or changed. */
  private static final List<String> DAMAGE =
      List.of("Corrupt database file", "Could not read enough bytes");

  private final Path file;
  private final Connection connection;
  private final Optional<String> lastRun;

  private PublishedWarehouse(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.lastRun = readLastRun();
    // Read-only protects the published file alone: COPY writes, and read_csv reads, any other.
    set("enable_external_access", false);
    set(STREAMING, true);
  }

  /**
   * Opens the published file of {@code folder}.
   *
   * @throws WarehouseException when there is none or it is no generation of a warehouse; the
   *     message says what to do
   */
  public static PublishedWarehouse open(WarehouseFolder folder) {
    if (!folder.hasPublished()) {
      throw new WarehouseException(
          "there is no published file " + folder.published() + "; run load first");
    }
    return open(folder.published());
  }

  /** Opens a generation, published or kept. */
  static PublishedWarehouse open(Path file) {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
      try {
        return new PublishedWarehouse(file, connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  private void set(String option, boolean value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET " + option + " = " + value);
    }
  }

  /** Says that a generation cannot be read, why, and what to do. */
  public static WarehouseException unreadable(Path file, Exception cause) {
    String seen = WarehouseException.deepest(cause).lines().findFirst().orElse("");
    String remedy = "put back a generation with rollback, or move the file away and load again";
    if (seen.contains("Conflicting lock")) {
      remedy = "close the program that has it open for writing: readers open it read-only";
    } else if (seen.contains("Permission denied")) {
      remedy = "this user may not read it: change its permissions";
    }
    return new WarehouseException(
        file + " cannot be read as a generation of a warehouse: " + seen + "; " + remedy, cause);
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
      throw refused(reason(sql, e));
    }
  }

  /** Why a query failed: of a streamed answer the driver hides it, so that it is asked anew. */
  private SQLException reason(String sql, SQLException seen) {
    if (!String.valueOf(seen.getMessage()).contains("Invalid result set")) {
      return seen;
    }
    try (Statement again = connection.createStatement()) {
      set(STREAMING, false);
      again.execute(sql);
      set(STREAMING, true);
      return seen;
    } catch (SQLException e) {
      return e;
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

  private WarehouseException refused(SQLException cause) {
    String message = String.valueOf(cause.getMessage()).strip();
    if (DAMAGE.stream().anyMatch(message::contains)) {
      return unreadable(file, cause);
    }
    String remedy =
        message.contains("disabled by configuration")
            ? "; a query sees the published file alone: write its answer with --format csv > FILE, and open both"
                + " files in a DuckDB client to join them"
            : "";
    return new WarehouseException(message + remedy, cause);
  }

  /** The id of the run that made the generation. */
  public Optional<String> lastRun() {
    return lastRun;
  }

  private Optional<String> readLastRun() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT run_id FROM dim_run ORDER BY run_number DESC LIMIT 1")) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
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
