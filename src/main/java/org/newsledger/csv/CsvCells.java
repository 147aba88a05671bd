package org.newsledger.csv;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts records into cells.
 *
 * <p>It is for one thread: opencsv's parser keeps state while it parses.
 */
final class CsvCells {

  private final char delimiter;
  private final RFC4180Parser parser;

  CsvCells(Dialect dialect) {
    this.delimiter = dialect.delimiter();
    this.parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
  }

  /** The cells of one record. */
  List<String> of(String text) {
    if (text.indexOf('"') < 0) {
      return unquoted(text);
    }
    try {
      return List.of(parser.parseLine(text));
    } catch (IOException e) {
      throw new IllegalStateException("parsing a string does no input", e);
    }
  }

  /** Most rows have no quote, and cutting them needs no parser. */
  private List<String> unquoted(String text) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
      cells.add(text.substring(from, to));
      from = to + 1;
    }
    cells.add(text.substring(from));
    return Collections.unmodifiableList(cells);
  }
}
