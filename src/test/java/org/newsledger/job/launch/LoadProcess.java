package org.newsledger.job.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.Newsledger;

/** Runs newsledger as a process of its own. */
final class LoadProcess {

  private LoadProcess() {}

  /** A load of {@code input}, as of the small input's day; what it prints is left unread. */
  static Process load(Path input, Path warehouse) throws IOException {
    return new ProcessBuilder(loadCommand(input, warehouse))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static List<String> loadCommand(Path input, Path warehouse) {
    return command(
        "load",
        "--input",
        input.toString(),
        "--warehouse",
        warehouse.toString(),
        "--as-of",
        SmallInput.AS_OF.toString(),
        "--most-rejected",
        "60");
  }

  /** The command line of newsledger with {@code arguments}. */
  static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Newsledger.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
