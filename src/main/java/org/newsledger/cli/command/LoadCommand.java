package org.newsledger.cli.command;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsledger.cli.ExitCodes;
import org.newsledger.job.LoadResult;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.launch.NightlyLoad;
import org.newsledger.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code load}: reads the input and publishes a generation of the warehouse. */
@Command(
    name = "load",
    description = {
      "Reads the input folder and publishes a new generation of the warehouse.",
      "",
      "The input folder holds articles/ (text, Markdown, HTML, JSON, JSONL, each also as .gz), sources.yml, which"
          + " describes the CSV files, and the CSV files themselves. Documents that are loaded already are passed"
          + " over; a load that was interrupted is gone on with. Readers of the published file are never blocked."
    },
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  @Mixin private final InputOption input = new InputOption();
  @Mixin private final WarehouseOption warehouse = new WarehouseOption();

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      description =
          "A file or folder of articles to read instead of the input's; may be given again and again.")
  private List<Path> articles = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day the load is of, such as 2026-01-31; claims without a date are converted as of it (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read articles (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--dry-run", description = "Does everything but publish.")
  private boolean dryRun;

  @Option(
      names = "--reprocess",
      description =
          "Reads all stored documents again from their stored text, with the rules of this version.")
  private boolean reprocess;

  @Option(
      names = "--most-rejected",
      paramLabel = "PERCENT",
      description =
          "Holds the night back when more of the items read are refused (default: ${DEFAULT-VALUE}).")
  private double mostRejected = 25;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    LoadResult result = NightlyLoad.run(settings(), System.out, Terminal.isWatched());
    (result.ending().exitCode() == ExitCodes.OK ? System.out : System.err)
        .println(result.message());
    return result.ending().exitCode();
  }

  private LoadSettings settings() {
    for (Path path : articles) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw misused("--articles: there is no " + path + "; name a file or a folder of articles");
      }
    }
    Path folder = input.folder();
    if (articles.isEmpty() && !isInput(folder)) {
      throw misused(
          "--input: "
              + folder
              + " has neither articles/ nor sources.yml; name the input folder, or articles with --articles");
    }
    try {
      return new LoadSettings(
          folder,
          warehouse.folder(),
          articles,
          asOf.orElseGet(LocalDate::now),
          threads,
          dryRun,
          reprocess,
          mostRejected);
    } catch (IllegalArgumentException e) {
      throw misused(String.valueOf(e.getMessage()));
    }
  }

  /** A folder that is empty by mistake, such as one whose disk is missing, is none. */
  private static boolean isInput(Path folder) {
    return Files.isDirectory(folder.resolve("articles"))
        || Files.exists(folder.resolve(Sources.FILE));
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
