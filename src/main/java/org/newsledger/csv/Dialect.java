package org.newsledger.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param charset its encoding
 * @param delimiter the character between fields; the quote is always {@code "}
 * @param mostLines the lines that a quoted field may run over before its quote counts as unclosed
 */
record Dialect(Charset charset, char delimiter, int mostLines) {

  /** The lines that a quoted field may run over unless a source says otherwise. */
  public static final int MOST_LINES = 50;

  /** RFC 4180 in UTF-8. */
  public static final Dialect RFC_4180 = of(StandardCharsets.UTF_8, ',');

  /** A dialect with the usual cap on lines. */
  public static Dialect of(Charset charset, char delimiter) {
    return new Dialect(charset, delimiter, MOST_LINES);
  }
}
