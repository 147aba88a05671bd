package org.newsledger.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.Relation;
import org.newsledger.job.input.CompanySources;
import org.newsledger.source.Outcome;
import org.newsledger.text.Span;

/** Whatever happens to an article's text, it is read without a fault and all spans lie in it. */
class MutatedArticlesTest {

  private static final int TEXTS = 3_000;
  private static final int MOST_CHANGES = 40;

  private static final String[] PIECES = {
    "$",
    "€",
    "1",
    "9",
    "0",
    "bn",
    " Mrd. ",
    "亿",
    "조",
    "%",
    "\u0301",
    "\ud83d\ude00",
    "\ud83d",
    "(",
    ")",
    "\"",
    "»",
    "，",
    "、",
    " and ",
    " und ",
    "의 ",
    "は",
    "«",
    "\n",
    "\n\n",
    "..",
    "-",
    "—",
    "İ",
    "ß",
    "ﬁ",
    "½",
    "Ⅳ",
    "\u200b",
    "\u00a0"
  };

  private final Random random = new Random(7);

  @Test
  void everyTextIsRead() throws Exception {
    ArticleReader reader = ArticleReader.of(CompanySources.of(Path.of("input")).registry());
    List<Article> articles = articles();
    for (int i = 0; i < TEXTS; i++) {
      Article article = mutated(articles.get(random.nextInt(articles.size())));
      Extraction extraction = reader.read(article);
      assertThat(spans(extraction))
          .as(article.text())
          .allMatch(span -> span.start() >= 0 && span.start() < span.end())
          .allMatch(span -> span.end() <= article.text().length());
    }
  }

  private static List<Article> articles() throws Exception {
    List<Article> articles = new ArrayList<>();
    try (ArticleFiles files =
        ArticleFiles.of(List.of(Path.of("src/test/resources/gold/articles")))) {
      while (files.hasNext()) {
        if (files.next().then(ArticleParser::parse) instanceof Outcome.Accepted<Article> accepted) {
          articles.add(accepted.item());
        }
      }
    }
    return articles;
  }

  private static Stream<Span> spans(Extraction extraction) {
    return Stream.of(
            extraction.quantities().stream().map(reading -> reading.quantity().span()),
            extraction.mentions().stream().map(mention -> mention.span()),
            extraction.claims().stream().map(Claim::quote),
            extraction.relations().stream().map(Relation::quote))
        .flatMap(spans -> spans);
  }

  private Article mutated(Article article) {
    StringBuilder text = new StringBuilder(article.text());
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(60));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> text.delete(at, Math.min(end, at + 30));
        default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      }
    }
    return new Article(
        article.documentId(),
        article.place(),
        article.mediaType(),
        article.url(),
        article.publisher(),
        article.title(),
        article.language(),
        article.publishedOn(),
        text.append('.').toString());
  }
}
