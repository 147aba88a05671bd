package org.newsledger.claim.subject;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.company.mention.MentionFinder;
import org.newsledger.gold.GoldArticle;
import org.newsledger.gold.GoldFolder;
import org.newsledger.job.input.CompanySources;
import org.newsledger.source.Outcome;

/**
 * Trains {@code claim/roles.csv} from gold folders and reports how often the roles are right on
 * articles that were not learnt from: {@code INPUT_DIR OUT_FILE GOLD_DIR…}; {@code -} for the file
 * writes none, and {@code --show} at the end lists what is wrong.
 */
public final class RoleTraining {

  private static final int FOLDS = 5;
  private static final double PULL = 2;
  private static final double FRAMED_PULL = 8;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private RoleTraining() {}

  public static void main(String[] args) throws IOException {
    MentionFinder mentions = MentionFinder.of(CompanySources.of(Path.of(args[0])).registry());
    List<RoleArticle> articles = new ArrayList<>();
    boolean show = args[args.length - 1].equals("--show");
    for (int i = 2; i < args.length - (show ? 1 : 0); i++) {
      GoldFolder folder = GoldFolder.read(Path.of(args[i]));
      for (GoldArticle gold : folder.articles()) {
        articles.add(new RoleArticle(folder, gold, article(gold.file()), mentions));
      }
    }
    report("committed weights", articles, RoleWeights.committed());
    RoleWeights all = trainer().learn(articles);
    report("learnt from all", articles, all);
    RoleScore byArticle = new RoleScore(show);
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      cross(articles, a -> articles.indexOf(a) % FOLDS == left, byArticle);
    }
    byArticle.print("cross-validated by article", OUT);
    RoleScore byLanguage = new RoleScore(false);
    articles.stream()
        .map(a -> a.text.language())
        .distinct()
        .forEach(language -> cross(articles, a -> a.text.language() == language, byLanguage));
    byLanguage.print("cross-validated by language", OUT);
    if (!args[1].equals("-")) {
      Files.writeString(Path.of(args[1]), all.toCsv());
    }
  }

  public static Article article(Path file) throws IOException {
    try (ArticleFiles articles = ArticleFiles.of(List.of(file))) {
      Outcome<Article> read = articles.next().then(ArticleParser::parse);
      if (read instanceof Outcome.Accepted<Article> accepted) {
        return accepted.item();
      }
      throw new IOException("refused: " + file);
    }
  }

  private static RoleTrainer trainer() {
    return new RoleTrainer(RoleWeights.read("training/roles-start.csv"), PULL, FRAMED_PULL);
  }

  private static void cross(
      List<RoleArticle> articles, Predicate<RoleArticle> held, RoleScore score) {
    RoleWeights weights = trainer().learn(articles.stream().filter(held.negate()).toList());
    articles.stream().filter(held).forEach(a -> score.add(a, weights));
  }

  private static void report(String what, List<RoleArticle> articles, RoleWeights weights) {
    RoleScore score = new RoleScore(false);
    articles.forEach(a -> score.add(a, weights));
    score.print(what, OUT);
  }
}
