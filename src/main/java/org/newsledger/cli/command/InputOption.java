package org.newsledger.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the input folder. */
final class InputOption {

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "The input folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("input");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** The folder, which exists; wrong usage where it does not. */
  Path folder() {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          command.commandLine(),
          "--input: there is no folder "
              + folder
              + "; name one that holds articles/ or sources.yml");
    }
    return folder;
  }

  /** The folder, or an empty place where there is none: for commands that can do without. */
  Path folderIfAny() {
    return folder;
  }
}
