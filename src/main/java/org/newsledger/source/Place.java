package org.newsledger.source;

import java.io.Serializable;

/**
 * Where an item stands: a file, and a line or element of it.
 *
 * @param file path relative to the folder of articles or, for CSV files, to the input folder, with
 *     {@code /} between its parts
 * @param line the line on which a row or an element of a JSONL file begins, counted from 1; the
 *     element's number in a JSON array; 0 where the item is the whole file
 */
public record Place(String file, long line) implements Comparable<Place>, Serializable {

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, 0);
  }

  /** Orders by file, then by line. */
  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Long.compare(line, other.line);
  }

  /** {@code file:line}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
