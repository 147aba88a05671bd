package org.newsledger.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.Corrections;
import org.newsledger.source.RejectionCode;

/** What becomes of the articles of a batch, in their order. */
class ReadArticleTest {

  private static final ArticleReader READER =
      ArticleReader.of(CompanyRegistry.of(List.of(), Corrections.none()));

  @Test
  void anArticleThatIsKnownIsNotReadAgain() throws IOException {
    List<ReadArticle> read =
        ReadArticle.ofAll(
            batch("toyota-kessan.txt", "lvmh-resultats.txt"),
            () -> READER,
            (unparsed, article) -> article.place().file().endsWith("toyota-kessan.txt"));
    assertThat(read.get(0).known()).isPresent();
    assertThat(read.get(0).extraction()).isEmpty();
    assertThat(read.get(1).extraction()).isPresent();
  }

  @Test
  void aFaultOfTheReaderCostsOneArticleAndSaysSo() throws IOException {
    List<ReadArticle> read =
        ReadArticle.ofAll(
            batch("lvmh-resultats.txt"),
            () -> {
              throw new IndexOutOfBoundsException("7");
            },
            (unparsed, article) -> false);
    assertThat(read.get(0).extraction()).isEmpty();
    assertThat(read.get(0).rejection())
        .hasValueSatisfying(
            rejection -> {
              assertThat(rejection.code()).isEqualTo(RejectionCode.ARTICLE_NOT_READ);
              assertThat(rejection.message()).contains("IndexOutOfBoundsException", "7", "report");
            });
  }

  private static List<UnparsedArticle> batch(String... files) throws IOException {
    List<Path> paths = List.of(files).stream().map(Path.of("input/articles")::resolve).toList();
    try (ArticleFiles articles = ArticleFiles.of(paths)) {
      return Stream.generate(articles::next)
          .limit(files.length)
          .map(raw -> new UnparsedArticle(() -> raw.then(ArticleParser::parse), 1, false))
          .toList();
    }
  }
}
