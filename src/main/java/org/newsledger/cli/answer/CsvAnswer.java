package org.newsledger.cli.answer;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer as RFC 4180 has it: a header line, quotes where they are needed, nothing for NULL. */
public final class CsvAnswer implements AnswerWriter {

  private final PrintStream out;

  /** An answer written to {@code out}. */
  public CsvAnswer(PrintStream out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) {
    line(names);
  }

  @Override
  public void row(List<Optional<Object>> values) {
    line(values.stream().map(value -> value.map(Object::toString).orElse("")).toList());
  }

  private void line(List<String> cells) {
    out.print(cells.stream().map(CsvAnswer::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  @Override
  public void end() {
    out.flush();
  }
}
