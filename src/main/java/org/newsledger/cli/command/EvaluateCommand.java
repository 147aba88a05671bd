package org.newsledger.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.cli.ExitCodes;
import org.newsledger.cli.explanation.EvaluationText;
import org.newsledger.gold.Evaluation;
import org.newsledger.gold.GoldArticle;
import org.newsledger.gold.GoldFolder;
import org.newsledger.gold.ScoreTable;
import org.newsledger.job.input.CompanySources;
import org.newsledger.source.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: measures the reading of articles against what people say they state. */
@Command(
    name = "evaluate",
    description = {
      "Reads the articles of GOLD_DIR and compares what is read with their gold files: precision, recall and F1 by"
          + " language, metric and rule, of claims, relations and companies. Nothing is loaded.",
      "",
      "GOLD_DIR holds NAME.gold.json for each articles/NAME.txt, .md, .html or .json, and, where names of one"
          + " company differ, names.csv with a company a line and '|' between its names."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Mixin private final InputOption input = new InputOption();

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "1..*",
      description = "Folders of annotated articles.")
  private List<Path> folders = List.of();

  @Option(
      names = "--misses",
      description =
          "Lists every claim and relation that was missed or is not in the gold, and every field that differs.")
  private boolean misses;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      description =
          "Writes the measured precision of each rule to FILE, as the CSV that 'confidence' is taken from.")
  private Optional<Path> confidence = Optional.empty();

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "Writes all scores to FILE, as CSV.")
  private Optional<Path> scores = Optional.empty();

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = ArticleReader.of(CompanySources.of(input.folderIfAny()).registry());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<GoldFolder> gold = new ArrayList<>();
    for (Path folder : folders) {
      gold.add(GoldFolder.read(folder));
    }
    Evaluation evaluation = evaluate(gold, reader);
    EvaluationText.print(evaluation, misses, out);
    if (confidence.isPresent()) {
      Files.write(confidence.get(), evaluation.confidenceTable());
    }
    if (scores.isPresent()) {
      Files.write(scores.get(), ScoreTable.of(evaluation));
    }
    out.flush();
    return ExitCodes.OK;
  }

  private static Evaluation evaluate(List<GoldFolder> gold, ArticleReader reader)
      throws IOException {
    Evaluation evaluation = new Evaluation();
    for (GoldFolder folder : gold) {
      for (GoldArticle article : folder.articles()) {
        evaluation.add(article, folder.names(), reader.read(read(article)));
      }
    }
    return evaluation;
  }

  private static Article read(GoldArticle gold) throws IOException {
    try (ArticleFiles files = ArticleFiles.of(List.of(gold.file()))) {
      Outcome<Article> article = files.next().then(ArticleParser::parse);
      if (article instanceof Outcome.Rejected<Article> rejected) {
        throw new IOException(rejected.rejection().text());
      }
      return ((Outcome.Accepted<Article>) article).item();
    }
  }
}
