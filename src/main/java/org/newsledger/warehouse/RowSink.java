package org.newsledger.warehouse;

import java.util.List;
import java.util.Optional;

/** Takes the rows of a query one by one. */
public interface RowSink {

  /** The names of the columns; called once, before the rows. */
  void columns(List<String> names);

  /**
   * The next row.
   *
   * @param values a value a column, empty where it is NULL: a {@link String}, {@link Number},
   *     {@link Boolean}, date or time of {@code java.time}, {@link List} of such, {@link
   *     java.util.Map} of texts to such, or else the text that DuckDB gives
   */
  void row(List<Optional<Object>> values);
}
