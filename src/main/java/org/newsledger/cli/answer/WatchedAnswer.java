package org.newsledger.cli.answer;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** An answer that ends when nobody takes it any more, as behind {@code | head}. */
public final class WatchedAnswer implements AnswerWriter {

  /** A look at the stream empties its buffer, so it is taken once for so many rows. */
  private static final int ROWS = 1000;

  private final AnswerWriter answer;
  private final PrintStream out;
  private long rows;

  /** Watches {@code out}, which {@code answer} writes to. */
  public WatchedAnswer(AnswerWriter answer, PrintStream out) {
    this.answer = answer;
    this.out = out;
  }

  @Override
  public void columns(List<String> names) {
    answer.columns(names);
  }

  @Override
  public void row(List<Optional<Object>> values) {
    answer.row(values);
    if (++rows % ROWS == 0 && out.checkError()) {
      String ended = "the answer ends after %d rows: nobody takes more".formatted(rows);
      throw new UncheckedIOException(ended, new IOException(ended));
    }
  }

  @Override
  public void end() {
    answer.end();
  }
}
