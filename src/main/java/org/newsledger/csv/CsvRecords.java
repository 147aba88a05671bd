package org.newsledger.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into records at the line breaks that stand outside quotes.
 *
 * <p>A quote left open would swallow the rest of the file. So a field may run over a capped number
 * of lines; beyond it the record's first line is given alone, marked as not closed, and reading
 * goes on with the line after it. Blank lines are passed over.
 */
final class CsvRecords implements Closeable {

  private final BufferedReader reader;
  private final Dialect dialect;
  private final Deque<String> ahead = new ArrayDeque<>();
  private long line;

  CsvRecords(BufferedReader reader, Dialect dialect) {
    this.reader = reader;
    this.dialect = dialect;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException when the file cannot be read on
   */
  public Optional<CsvRecord> next() throws IOException {
    String first = nextLine();
    while (first != null && first.isBlank()) {
      first = nextLine();
    }
    if (first == null) {
      return Optional.empty();
    }
    long start = line;
    return Optional.of(
        endsOpen(first, false) ? several(first, start) : new CsvRecord(start, first, true));
  }

  private CsvRecord several(String first, long start) throws IOException {
    List<String> lines = new ArrayList<>(List.of(first));
    boolean open = true;
    while (open && lines.size() < dialect.mostLines()) {
      String more = nextLine();
      if (more == null) {
        break;
      }
      lines.add(more);
      open = endsOpen(more, true);
    }
    if (!open) {
      return new CsvRecord(start, String.join("\n", lines), true);
    }
    for (int i = lines.size() - 1; i > 0; i--) {
      ahead.addFirst(lines.get(i));
    }
    line = start;
    return new CsvRecord(start, first, false);
  }

  /** Whether a quote is open at the end of a line; a quote opens only where a field begins. */
  private boolean endsOpen(String text, boolean openBefore) {
    if (!openBefore && text.indexOf('"') < 0) {
      return false;
    }
    boolean open = openBefore;
    boolean fieldBegins = !openBefore;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open) {
        open = c != '"';
      } else if (c == '"') {
        boolean escaped = i > 0 && text.charAt(i - 1) == '"';
        open = fieldBegins || escaped;
      }
      fieldBegins = !open && c == dialect.delimiter();
    }
    return open;
  }

  /** The number of the line that was read last; 0 before the first. */
  long line() {
    return line;
  }

  private @Nullable String nextLine() throws IOException {
    String next = ahead.isEmpty() ? reader.readLine() : ahead.removeFirst();
    line++;
    return next;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
