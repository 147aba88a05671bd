package org.newsledger.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsledger.cli.ExitCodes;
import org.newsledger.job.Ending;
import org.newsledger.warehouse.Generation;
import org.newsledger.warehouse.LoadLock;
import org.newsledger.warehouse.WarehouseException;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.publishing.Generations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rollback}: puts an earlier generation back. */
@Command(
    name = "rollback",
    description = {
      "Puts an earlier generation back in place of the published one, which is kept.",
      "",
      "'newsledger runs' lists the generations there are."
    },
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {

  @Mixin private final WarehouseOption warehouse = new WarehouseOption();

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "The run whose generation is put back (default: the one before the published).")
  private Optional<String> run = Optional.empty();

  @Override
  public Integer call() {
    WarehouseFolder folder = WarehouseFolder.of(warehouse.folder());
    if (!folder.isWarehouse()) {
      throw new WarehouseException(
          "there is no warehouse in "
              + folder.root()
              + ": nothing was ever published there; name its folder with --warehouse");
    }
    try (LoadLock lock = folder.lock()) {
      if (!lock.isHeld()) {
        System.err.println("a load is working on " + warehouse.folder() + "; wait until it ends");
        return Ending.ALREADY_RUNNING.exitCode();
      }
      Generations generations = Generations.of(folder);
      Generation back = run.map(generations::rollback).orElseGet(generations::rollback);
      System.out.println("put back the generation of run " + back.runId());
      return ExitCodes.OK;
    }
  }
}
