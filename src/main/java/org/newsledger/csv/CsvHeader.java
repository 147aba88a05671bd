package org.newsledger.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a file's columns, white space around them removed. */
public final class CsvHeader {

  private final List<String> names;

  /** Every row asks for its columns, nearly always by the names that the file has. */
  private final Map<String, Integer> indexes = new HashMap<>();

  /** A header of these names, in the file's order. */
  public CsvHeader(List<String> names) {
    this.names = names.stream().map(String::strip).toList();
    this.names.forEach(name -> indexes.put(name, indexIgnoringCase(name)));
  }

  /** The names in the file's order. */
  public List<String> names() {
    return names;
  }

  /** Index of a column, or -1 when there is none of that name; case does not count. */
  public int indexOf(String name) {
    Integer index = indexes.get(name);
    return index == null ? indexIgnoringCase(name) : index;
  }

  private int indexIgnoringCase(String name) {
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
