package org.newsledger.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.job.input.CompanySources;
import org.newsledger.source.Outcome;

/**
 * Holds the scores of the project's gold: whoever changes a rule or a lexicon commits what it did
 * to them, with {@code evaluate src/test/resources/gold --scores
 * src/test/resources/gold/scores.csv}.
 */
class GoldScoresTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");

  @Test
  void theScoresAreThoseOfTheCommittedTable() throws IOException {
    ArticleReader reader = ArticleReader.of(CompanySources.of(Path.of("input")).registry());
    GoldFolder folder = GoldFolder.read(GOLD);
    Evaluation evaluation = new Evaluation();
    for (GoldArticle article : folder.articles()) {
      try (ArticleFiles files = ArticleFiles.of(List.of(article.file()))) {
        files
            .next()
            .then(ArticleParser::parse)
            .then(
                parsed -> {
                  evaluation.add(article, folder.names(), reader.read(parsed));
                  return Outcome.accepted(parsed);
                });
      }
    }
    assertThat(evaluation.articles()).isEqualTo(folder.articles().size());
    assertThat(ScoreTable.of(evaluation))
        .containsExactlyElementsOf(Files.readAllLines(GOLD.resolve("scores.csv")));
  }
}
