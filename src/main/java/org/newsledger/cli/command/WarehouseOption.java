package org.newsledger.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the warehouse folder. */
final class WarehouseOption {

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "The warehouse folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("warehouse");

  /** The folder, whether it exists or not. */
  Path folder() {
    return folder;
  }
}
