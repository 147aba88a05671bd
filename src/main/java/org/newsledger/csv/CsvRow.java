package org.newsledger.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.source.Column;
import org.newsledger.source.Place;
import org.newsledger.source.SourceDefinition;

/**
 * One row of a source, its cells reached by the fields that they fill.
 *
 * @param place the file and the line on which the row begins
 * @param text the row as it stands in the file
 * @param header the columns of the file
 * @param cells the cells in the file's order, as many as columns
 * @param definition the source that the row belongs to, which says how its fields are filled
 */
public record CsvRow(
    Place place, String text, CsvHeader header, List<String> cells, SourceDefinition definition) {

  /** The name of the source. */
  public String source() {
    return definition.name();
  }

  /**
   * The value of a field, white space around it removed; empty where the cell is or no column is.
   */
  public Optional<String> find(String field) {
    Column column = definition.columns().get(field);
    String value = column == null ? "" : value(column).strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The values of a field that may hold several; none where the cell is empty. */
  public List<String> list(String field) {
    Column column = definition.columns().get(field);
    String value = column == null ? "" : value(column).strip();
    if (column == null || value.isEmpty()) {
      return List.of();
    }
    return column.separator().isEmpty() ? List.of(value) : parts(value, column.separator());
  }

  private static List<String> parts(String value, String separator) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from <= value.length(); ) {
      int to = value.indexOf(separator, from);
      String part = value.substring(from, to < 0 ? value.length() : to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to < 0 ? value.length() + 1 : to + separator.length();
    }
    return List.copyOf(parts);
  }

  private String value(Column column) {
    if (column.constant().isPresent()) {
      return column.constant().get();
    }
    int index = header.indexOf(column.header().orElse(""));
    return index < 0 ? "" : cells.get(index);
  }
}
