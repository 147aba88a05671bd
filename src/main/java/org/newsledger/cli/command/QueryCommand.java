package org.newsledger.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.newsledger.cli.ExitCodes;
import org.newsledger.cli.answer.AnswerWriter;
import org.newsledger.cli.answer.CsvAnswer;
import org.newsledger.cli.answer.JsonAnswer;
import org.newsledger.cli.answer.TableAnswer;
import org.newsledger.cli.answer.WatchedAnswer;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.publishing.PublishedWarehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: runs SQL on the published file. */
@Command(
    name = "query",
    description = {
      "Runs SQL on the published file, which is opened read-only; no other file is read or written.",
      "",
      "Views to begin with: claims, relations, quantities, companies, unresolved_companies, conflicts, consensus,"
          + " rejections, runs."
    },
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

  /** How an answer is written. */
  enum Format {
    table,
    csv,
    json
  }

  @Mixin private final WarehouseOption warehouse = new WarehouseOption();

  @Parameters(
      paramLabel = "SQL",
      description =
          "A statement in DuckDB's SQL, or '-' for standard input; of several, the last one answers.")
  private String sql = "";

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "How the answer is written (default: ${DEFAULT-VALUE}); csv has a header line.")
  private Format format = Format.table;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (PublishedWarehouse published =
        PublishedWarehouse.open(WarehouseFolder.of(warehouse.folder()))) {
      AnswerWriter writer =
          switch (format) {
            case table -> new TableAnswer(out);
            case csv -> new CsvAnswer(out);
            case json -> new JsonAnswer(out);
          };
      AnswerWriter watched = new WatchedAnswer(writer, out);
      published.query(statement(), watched);
      watched.end();
    }
    out.flush();
    return ExitCodes.OK;
  }

  private String statement() throws IOException {
    return sql.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : sql;
  }
}
