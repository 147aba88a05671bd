package org.newsledger.cli.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.newsledger.cli.ExitCodes;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole: {@code load} where no command is named. */
@Command(
    name = "newsledger",
    description = {
      "Reads a folder of news articles and CSV files and publishes a DuckDB file of company facts: who invested,"
          + " bought, earned, raised, hired, owns how much of whom, with the words it was read from.",
      "",
      "Without a command it loads the folder 'input' into the folder 'warehouse'."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    subcommands = {
      LoadCommand.class,
      ExplainCommand.class,
      ResolveCommand.class,
      EvaluateCommand.class,
      QueryCommand.class,
      RunsCommand.class,
      RollbackCommand.class,
      DoctorCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:published, or nothing new",
      "1:failed; run the command again once the cause is mended",
      "2:a gate held the night back; yesterday's file stays",
      "3:another load is running",
      "64:wrong usage"
    },
    footer = {
      "",
      "Examples:",
      "  newsledger load --input input --warehouse warehouse",
      "  newsledger query \"SELECT * FROM claims WHERE metric = 'investment'\"",
      "  newsledger explain input/articles/article.txt",
      "",
      "'newsledger COMMAND --help' tells more about one command."
    })
public final class RootCommand {

  private RootCommand() {}

  /** Runs what {@code args} say and gives the exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new RootCommand());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.getSubcommands().values().forEach(RootCommand::wrongUsage);
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().versionProvider(new VersionOfJar()));
    wrongUsage(line);
    line.setExecutionExceptionHandler(RootCommand::failed);
    line.setParameterExceptionHandler(RootCommand::misused);
    int code = line.execute(withCommand(args));
    if (code == ExitCodes.OK && out.checkError()) {
      line.getErr()
          .println("newsledger: the output is not whole: its disk is full, or nobody takes it");
      return ExitCodes.FAILED;
    }
    return code;
  }

  /** The mistake, and where the whole help is: it would push the mistake off the screen. */
  private static int misused(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("newsledger: " + e.getMessage());
    if (line.getSubcommands().isEmpty()) {
      CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
    } else {
      line.getErr().println("commands: " + String.join(", ", line.getSubcommands().keySet()));
    }
    line.getErr().printf("try '%s --help'%n", line.getCommandSpec().qualifiedName());
    return ExitCodes.USAGE;
  }

  private static void wrongUsage(CommandLine line) {
    line.getCommandSpec().exitCodeOnInvalidInput(ExitCodes.USAGE);
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    line.getErr().println("newsledger: " + message);
    return ExitCodes.FAILED;
  }

  /** Options without a command are options of {@code load}. */
  private static String[] withCommand(String[] args) {
    boolean named = args.length > 0 && !args[0].startsWith("-");
    boolean asksForHelp =
        args.length > 0 && Arrays.asList("-h", "--help", "-V", "--version").contains(args[0]);
    if (named || asksForHelp) {
      return args;
    }
    String[] all = new String[args.length + 1];
    all[0] = "load";
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }
}
