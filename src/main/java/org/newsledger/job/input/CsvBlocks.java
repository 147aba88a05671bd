package org.newsledger.job.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsledger.csv.CsvRow;
import org.newsledger.source.Outcome;
import org.newsledger.source.SourceDefinition;

/**
 * Turns a block of records into what their rows tell: the work that is shared out among threads.
 */
public final class CsvBlocks {

  /** Blocks that are read ahead for each thread: the writer takes as long for one as a reader. */
  public static final int AHEAD = 8;

  private CsvBlocks() {}

  /** The outcomes of each row of a block, by the reader of its source's rows. */
  public static <T> Function<CsvSourceFiles.Block, List<Outcome<T>>> reading(
      Function<SourceDefinition, Function<CsvRow, List<Outcome<T>>>> readers) {
    return block -> {
      List<Outcome<T>> outcomes = new ArrayList<>(block.records().size());
      block.refused().ifPresent(refused -> outcomes.add(Outcome.rejected(refused)));
      block
          .parser()
          .ifPresent(
              parser ->
                  read(parser.parse(block.records()), readers.apply(block.source()), outcomes));
      return outcomes;
    };
  }

  private static <T> void read(
      List<Outcome<CsvRow>> rows,
      Function<CsvRow, List<Outcome<T>>> reader,
      List<Outcome<T>> outcomes) {
    for (Outcome<CsvRow> row : rows) {
      if (row instanceof Outcome.Accepted<CsvRow> accepted) {
        outcomes.addAll(reader.apply(accepted.item()));
      } else {
        outcomes.add(Outcome.rejected(((Outcome.Rejected<CsvRow>) row).rejection()));
      }
    }
  }
}
