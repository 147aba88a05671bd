package org.newsledger.cli.answer;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer as a table for people: columns as wide as what they hold, long cells cut. */
public final class TableAnswer implements AnswerWriter {

  /** Widths are taken from the rows up to here; what comes later is cut to them. */
  private static final int MEASURED = 200;

  private static final int WIDEST = 60;

  private final PrintStream out;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<Integer> widths = List.of();
  private long rows = -1;

  /** An answer written to {@code out}. */
  public TableAnswer(PrintStream out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) {
    add(names);
  }

  @Override
  public void row(List<Optional<Object>> values) {
    add(values.stream().map(value -> value.map(TableAnswer::text).orElse("")).toList());
  }

  private static String text(Object value) {
    String text = value instanceof Double number ? plain(number) : value.toString();
    return text.replace('\n', ' ');
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e18
        ? String.format("%,d", (long) number)
        : String.format("%,.2f", number);
  }

  private void add(List<String> cells) {
    rows++;
    if (!widths.isEmpty()) {
      print(cells);
      return;
    }
    waiting.add(cells);
    if (waiting.size() > MEASURED) {
      flush();
    }
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Integer> widest = new ArrayList<>();
    for (int column = 0; column < waiting.get(0).size(); column++) {
      int index = column;
      int width = waiting.stream().mapToInt(cells -> cells.get(index).length()).max().orElse(1);
      widest.add(Math.min(WIDEST, Math.max(1, width)));
    }
    widths = widest;
    print(waiting.get(0));
    print(widths.stream().map("-"::repeat).toList());
    waiting.subList(1, waiting.size()).forEach(this::print);
    waiting.clear();
  }

  private void print(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String cut =
          cell.length() > widths.get(i) ? cell.substring(0, widths.get(i) - 1) + "…" : cell;
      line.append(cut).append(" ".repeat(widths.get(i) - cut.length() + 2));
    }
    out.println(line.toString().stripTrailing());
  }

  @Override
  public void end() {
    flush();
    out.println(rows == 1 ? "1 row" : rows + " rows");
    out.flush();
  }
}
