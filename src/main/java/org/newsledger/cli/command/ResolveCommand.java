package org.newsledger.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsledger.cli.ExitCodes;
import org.newsledger.cli.JsonLine;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.NameResolver;
import org.newsledger.company.registry.Resolution;
import org.newsledger.job.input.CompanySources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code resolve}: the company that each name means. */
@Command(
    name = "resolve",
    description = {
      "Tells which company each name means, by the registry of the input folder: one JSON object a line.",
      "",
      "A name in no registry is discovered as a load would discover it, so that a second spelling of it finds the"
          + " first. 'match' says how it was found: exact, alias, ticker, similar or new.",
      "",
      "'listed' is the company itself or the nearest owner that is listed, 'tickers' are its shares."
    },
    mixinStandardHelpOptions = true)
final class ResolveCommand implements Callable<Integer> {

  @Mixin private final InputOption input = new InputOption();

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "Names, or '-' for a name a line on standard input.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    CompanyRegistry registry = CompanySources.of(input.folder()).registry();
    NameResolver resolver = new NameResolver(registry);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (names.equals(List.of("-"))) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (Optional<String> name = line(in); name.isPresent(); name = line(in)) {
        out.println(json(resolver.resolve(name.get()), registry));
      }
    } else {
      names.forEach(name -> out.println(json(resolver.resolve(name), registry)));
    }
    out.flush();
    return ExitCodes.OK;
  }

  /** Text up to a line feed: a name may hold other characters that end lines elsewhere. */
  private static Optional<String> line(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return Optional.of(line.toString());
  }

  private static String json(Resolution resolution, CompanyRegistry registry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("input", resolution.input());
    node.put("clean", resolution.clean());
    node.put("company_id", resolution.company().companyId());
    node.put("name", resolution.name());
    node.put("match", resolution.match().code());
    node.put("score", resolution.score());
    registry
        .findId(resolution.company().companyId())
        .flatMap(registry::listed)
        .ifPresent(
            listed -> {
              node.put("listed", listed.name());
              listed.tickers().forEach(node.putArray("tickers")::add);
            });
    return JsonLine.of(node);
  }
}
