package org.newsledger.cli.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsledger.cli.ExitCodes;
import org.newsledger.job.Ending;
import org.newsledger.source.InvalidSourcesException;
import org.newsledger.source.Sources;
import org.newsledger.warehouse.WarehouseException;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.publishing.Generations;
import org.newsledger.warehouse.publishing.PublishedWarehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: checks the folders and says what to do. */
@Command(
    name = "doctor",
    description =
        "Checks the input folder and the warehouse folder, changes nothing, and says what to do.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  @Mixin private final InputOption input = new InputOption();
  @Mixin private final WarehouseOption warehouse = new WarehouseOption();

  private final List<String> complaints = new ArrayList<>();

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    WarehouseFolder folder = WarehouseFolder.of(warehouse.folder());
    input(out, input.folderIfAny());
    published(out, folder);
    work(out, folder);
    out.printf("generations kept: %d%n", Generations.of(folder).list().size());
    complaints.forEach(complaint -> out.println("to do: " + complaint));
    out.println(
        switch (complaints.size()) {
          case 0 -> "all is well";
          case 1 -> "1 thing to do";
          default -> complaints.size() + " things to do";
        });
    out.flush();
    return complaints.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
  }

  private void input(PrintStream out, Path folder) {
    if (!Files.isDirectory(folder)) {
      complaints.add("there is no input folder " + folder + "; name it with --input");
      return;
    }
    try {
      out.printf("input %s: %d CSV sources%n", folder, Sources.of(folder).size());
    } catch (InvalidSourcesException e) {
      complaints.add(e.getMessage());
    }
  }

  private void published(PrintStream out, WarehouseFolder folder) {
    try (PublishedWarehouse published = PublishedWarehouse.open(folder)) {
      out.printf(
          "published %s: run %s, %,d bytes%n",
          folder.published(),
          published.lastRun().orElse("(none)"),
          folder.published().toFile().length());
    } catch (WarehouseException e) {
      complaints.add(e.getMessage());
    }
  }

  private void work(PrintStream out, WarehouseFolder folder) {
    try {
      if (folder.isBeingLoaded()) {
        out.println(
            "a load is running (exit code of a second one: "
                + Ending.ALREADY_RUNNING.exitCode()
                + ")");
      } else if (folder.hasWork()) {
        complaints.add("a load was interrupted; run load, it goes on where it stopped");
      }
    } catch (WarehouseException e) {
      complaints.add(e.getMessage());
    }
  }
}
