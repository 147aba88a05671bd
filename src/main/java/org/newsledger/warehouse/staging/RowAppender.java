package org.newsledger.warehouse.staging;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends rows to one table of what is staged, value by value in the order of its columns. */
final class RowAppender implements AutoCloseable {

  private final DuckDBAppender rows;

  private RowAppender(DuckDBAppender rows) {
    this.rows = rows;
  }

  /** Appends to a table of what documents state. */
  static RowAppender toStaging(DuckDBConnection connection, String table) throws SQLException {
    return new RowAppender(connection.createAppender("staging", "main", table));
  }

  /** Appends to a table of what this load alone reads. */
  static RowAppender toTonight(DuckDBConnection connection, String table) throws SQLException {
    return new RowAppender(connection.createAppender("tonight", "main", table));
  }

  RowAppender begin() throws SQLException {
    rows.beginRow();
    return this;
  }

  void end() throws SQLException {
    rows.endRow();
  }

  RowAppender text(String value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender text(Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      return text(value.get());
    }
    return none();
  }

  /** A text, or NULL where it is blank. */
  RowAppender unlessBlank(String value) throws SQLException {
    return value.isBlank() ? none() : text(value);
  }

  RowAppender integer(int value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender integers(int[] values) throws SQLException {
    rows.append(values);
    return this;
  }

  RowAppender flag(boolean value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender whole(long value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender number(double value) throws SQLException {
    rows.append(value);
    return this;
  }

  RowAppender number(Optional<BigDecimal> value) throws SQLException {
    if (value.isPresent()) {
      return number(value.get().doubleValue());
    }
    return none();
  }

  RowAppender date(Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      rows.append(value.get());
      return this;
    }
    return none();
  }

  RowAppender none() throws SQLException {
    rows.appendNull();
    return this;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
