package org.newsledger.claim.confidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsledger.article.Article;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.claim.subject.RoleTraining;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.gold.Evaluation;
import org.newsledger.gold.GoldArticle;
import org.newsledger.gold.GoldFolder;
import org.newsledger.job.input.CompanySources;
import org.newsledger.quantity.Quantity;

/**
 * Trains {@code claim/certainty.csv} from gold folders and reports how well it tells right claims
 * from wrong ones in articles that were not learnt from: {@code INPUT_DIR OUT_FILE GOLD_DIR…};
 * {@code -} for the file writes none.
 */
final class CertaintyTraining {

  private static final int FOLDS = 5;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private CertaintyTraining() {}

  public static void main(String[] args) throws IOException {
    CompanyRegistry registry = CompanySources.of(Path.of(args[0])).registry();
    List<List<CertaintyTrainer.Example>> articles = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      GoldFolder folder = GoldFolder.read(Path.of(args[i]));
      for (GoldArticle gold : folder.articles()) {
        articles.add(examples(registry, folder, gold));
      }
    }
    if (!args[1].equals("-")) {
      List<CertaintyTrainer.Example> all = articles.stream().flatMap(List::stream).toList();
      Files.writeString(Path.of(args[1]), CertaintyTrainer.learn(all).toCsv());
    }
    report(articles);
  }

  /** The claims read in an article. */
  private static List<CertaintyTrainer.Example> examples(
      CompanyRegistry registry, GoldFolder folder, GoldArticle gold) throws IOException {
    Map<Quantity, Grounds> grounds = new HashMap<>();
    Certainty noting =
        new Certainty(Map.of()) {
          @Override
          public double of(Grounds of) {
            grounds.put(of.figure().quantity(), of);
            return super.of(of);
          }
        };
    Article article = RoleTraining.article(gold.file());
    Extraction extraction = ArticleReader.of(registry, noting).read(article);
    List<Boolean> right = Evaluation.areRight(gold, folder.names(), extraction);
    List<CertaintyTrainer.Example> examples = new ArrayList<>();
    for (QuantityReading reading : extraction.quantities()) {
      Grounds of = grounds.get(reading.quantity());
      if (of != null && reading.claim().isPresent()) {
        examples.add(new CertaintyTrainer.Example(of, right.get(reading.claim().getAsInt())));
      }
    }
    return examples;
  }

  private static void report(List<List<CertaintyTrainer.Example>> articles) {
    Map<Grade, Integer> right = new EnumMap<>(Grade.class);
    Map<Grade, Integer> read = new EnumMap<>(Grade.class);
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Certainty model =
          CertaintyTrainer.learn(
              IntStream.range(0, articles.size())
                  .filter(i -> i % FOLDS != left)
                  .mapToObj(articles::get)
                  .flatMap(List::stream)
                  .toList());
      IntStream.range(0, articles.size())
          .filter(i -> i % FOLDS == left)
          .mapToObj(articles::get)
          .flatMap(List::stream)
          .forEach(
              example -> {
                Grade grade = Grade.of(model.of(example.grounds()));
                read.merge(grade, 1, Integer::sum);
                right.merge(grade, example.right() ? 1 : 0, Integer::sum);
              });
    }
    OUT.println("left out by article in five folds:");
    read.forEach(
        (grade, all) ->
            OUT.printf(
                Locale.ROOT,
                "%s: %d of %d right, %.3f%n",
                grade.code(),
                right.getOrDefault(grade, 0),
                all,
                right.getOrDefault(grade, 0) / (double) all));
  }
}
