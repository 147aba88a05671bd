package org.newsledger.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.file.RawArticle;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.cli.ExitCodes;
import org.newsledger.cli.explanation.ExtractionHtml;
import org.newsledger.cli.explanation.ExtractionJson;
import org.newsledger.cli.explanation.ExtractionText;
import org.newsledger.job.input.CompanySources;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.text.Language;
import org.newsledger.text.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: shows what is read in an article. */
@Command(
    name = "explain",
    description = {
      "Shows what is read in an article: quantities, companies, claims and relations, with their spans and how each"
          + " was read. Nothing is loaded.",
      "",
      "Companies are those of the input folder, where there is one."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** How an explanation is written. */
  enum Format {
    text,
    json,
    html
  }

  @Mixin private final InputOption input = new InputOption();

  @Parameters(paramLabel = "FILE", description = "A file of articles, or '-' for standard input.")
  private String file = "-";

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      description =
          "How it is shown (default: ${DEFAULT-VALUE}); json gives one object an article.")
  private Format format = Format.text;

  @Option(
      names = "--lines",
      description =
          "Takes every line of the input as an article of its own and prints one JSON object a line.")
  private boolean lines;

  @Option(
      names = "--language",
      paramLabel = "xx",
      description =
          "The language of the text, instead of the one detected: de, en, es, fr, it, ja, ko, nl, pt, ru, zh.")
  private Optional<String> language = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Optional<Language> fixed = language.map(this::known);
    ArticleReader reader = ArticleReader.of(CompanySources.of(input.folderIfAny()).registry());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = lines ? everyLine(reader, fixed, out) : everyArticle(reader, fixed, out);
    out.flush();
    return code;
  }

  private Language known(String code) {
    try {
      return Language.get(code);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--language: " + e.getMessage());
    }
  }

  private int everyLine(ArticleReader reader, Optional<Language> fixed, PrintStream out)
      throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(ExtractionJson.of(reader.read(plain(line, fixed))));
    }
    return ExitCodes.OK;
  }

  private int everyArticle(ArticleReader reader, Optional<Language> fixed, PrintStream out)
      throws IOException {
    if (file.equals("-")) {
      String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      show(reader.read(plain(text, fixed)), out);
      return ExitCodes.OK;
    }
    int code = ExitCodes.OK;
    try (ArticleFiles articles = ArticleFiles.of(List.of(Path.of(file)))) {
      while (articles.hasNext()) {
        Outcome<Article> article = articles.next().then(raw -> parse(raw, fixed));
        if (article instanceof Outcome.Accepted<Article> accepted) {
          show(reader.read(accepted.item()), out);
        } else {
          System.err.println(((Outcome.Rejected<Article>) article).rejection().text());
          code = ExitCodes.FAILED;
        }
      }
    }
    return code;
  }

  private static Outcome<Article> parse(RawArticle raw, Optional<Language> fixed) {
    return fixed
        .map(chosen -> ArticleParser.parse(raw, chosen))
        .orElseGet(() -> ArticleParser.parse(raw));
  }

  /** A text as it stands: nothing is left out, English where its language is not plain. */
  private static Article plain(String text, Optional<Language> fixed) {
    return new Article(
        "",
        Place.of("-"),
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        fixed.or(() -> LanguageDetector.detect(text)).orElse(Language.EN),
        Optional.empty(),
        Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private void show(Extraction extraction, PrintStream out) {
    switch (format) {
      case text -> ExtractionText.print(extraction, out);
      case json -> out.println(ExtractionJson.of(extraction));
      case html -> out.print(ExtractionHtml.of(extraction));
    }
  }
}
