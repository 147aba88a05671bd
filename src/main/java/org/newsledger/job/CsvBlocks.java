package org.newsledger.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.newsledger.csv.CsvRow;
import org.newsledger.source.Outcome;
import org.newsledger.source.SourceDefinition;

/**
 * Turns a block of records into what their rows tell: the work that is shared out among threads.
 */
final class CsvBlocks {

  private CsvBlocks() {}

  /** The outcomes of each row of a block, by what {@code read} makes of a source's row. */
  static <T> Function<CsvSourceFiles.Block, List<Outcome<T>>> reading(
      BiFunction<SourceDefinition, CsvRow, List<Outcome<T>>> read) {
    return block -> {
      List<Outcome<T>> outcomes = new ArrayList<>(block.records().size());
      block.refused().ifPresent(refused -> outcomes.add(Outcome.rejected(refused)));
      block
          .parser()
          .ifPresent(
              parser ->
                  block
                      .records()
                      .forEach(
                          csv -> {
                            Outcome<CsvRow> row = parser.parse(csv);
                            if (row instanceof Outcome.Accepted<CsvRow> accepted) {
                              outcomes.addAll(read.apply(block.source(), accepted.item()));
                            } else {
                              outcomes.add(
                                  Outcome.rejected(((Outcome.Rejected<CsvRow>) row).rejection()));
                            }
                          }));
      return outcomes;
    };
  }
}
