package org.newsledger.csv;

import java.util.List;

/**
 * The names of a file's columns.
 *
 * @param names in the file's order, white space around them removed
 */
public record CsvHeader(List<String> names) {

  public CsvHeader {
    names = names.stream().map(String::strip).toList();
  }

  /** Index of a column, or -1 when there is none of that name; case does not count. */
  public int indexOf(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Number of columns. */
  public int size() {
    return names.size();
  }

  @Override
  public String toString() {
    return String.join(", ", names);
  }
}
