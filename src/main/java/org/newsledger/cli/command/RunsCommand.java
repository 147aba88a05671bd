package org.newsledger.cli.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.newsledger.cli.ExitCodes;
import org.newsledger.cli.answer.TableAnswer;
import org.newsledger.warehouse.Generation;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.publishing.Generations;
import org.newsledger.warehouse.publishing.PublishedWarehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runs}: the history of published runs, and the generations that are kept. */
@Command(
    name = "runs",
    description =
        "Shows the runs that led to the published file, the latest first, and the generations that are kept.",
    mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

  private static final String HISTORY =
      "SELECT run_id, as_of, finished_at, documents_loaded, documents_rejected, claims FROM runs ORDER BY run_id DESC";

  @Mixin private final WarehouseOption warehouse = new WarehouseOption();

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    WarehouseFolder folder = WarehouseFolder.of(warehouse.folder());
    try (PublishedWarehouse published = PublishedWarehouse.open(folder)) {
      TableAnswer table = new TableAnswer(out);
      published.query(HISTORY, table);
      table.end();
    }
    out.println();
    out.println("generations kept, for rollback:");
    for (Generation generation : Generations.of(folder).list()) {
      out.printf("  %s  %,d bytes%n", generation.runId(), generation.bytes());
    }
    out.flush();
    return ExitCodes.OK;
  }
}
