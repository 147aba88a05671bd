package org.newsledger.source;

import java.util.Optional;

/**
 * How a field of a source is filled.
 *
 * @param header the column's name in the file; empty for a constant
 * @param separator what stands between several values of one cell; empty where a cell holds one
 *     value
 * @param constant the value of every row; empty where a column gives it
 */
public record Column(Optional<String> header, String separator, Optional<String> constant) {

  /** A field filled from a column with one value a cell. */
  public static Column of(String header) {
    return new Column(Optional.of(header), "", Optional.empty());
  }

  /** A field that has the same value in every row. */
  public static Column constant(String value) {
    return new Column(Optional.empty(), "", Optional.of(value));
  }
}
