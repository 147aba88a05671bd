package org.newsledger.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFormat;
import org.newsledger.article.file.RawArticle;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

class TextArticleTest {

  @TestFactory
  Stream<DynamicTest> textsAreReadAsTheSpecSays() {
    return Spec.rows("article/texts.yml").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("why"), () -> check(row)));
  }

  private static void check(Spec.Row row) {
    Article article = accepted(ArticleFormat.valueOf(row.get("format")), row.get("file"));
    assertThat(article.title().orElse("")).isEqualTo(row.get("title"));
    assertThat(article.text().lines()).containsExactlyElementsOf(row.list("lines"));
  }

  @Test
  void theDateOfFrontMatterGoesBeforeThatOfTheText() {
    String file =
        "---\ndate: 2025-11-13\n---\n# Plan\n\nLondon, 12 November 2025 - The firm said so.";
    assertThat(accepted(ArticleFormat.MARKDOWN, file).publishedOn())
        .contains(LocalDate.of(2025, 11, 13));
  }

  @Test
  void aTextInAnotherLanguageIsRejectedWithTheListOfThoseRead() {
    RawArticle raw =
        RawArticle.ofText(
            Place.of("a.txt"), "Företaget meddelade att det ska investera och att det är bra.");
    assertThat(ArticleParser.parse(raw))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            rejected -> {
              assertThat(rejected.rejection().code()).isEqualTo(RejectionCode.LANGUAGE_UNKNOWN);
              assertThat(rejected.rejection().message()).contains(Language.codes());
            });
  }

  @Test
  void aChosenLanguageHoldsWhateverTheText() {
    RawArticle raw = RawArticle.ofText(Place.of("-"), "Umsatz 5 Mio.");
    assertThat(ArticleParser.parse(raw, Language.DE)).isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void noBytesMakeAParserFail() {
    Random random = new Random(20251112);
    String pieces = "<p></div>{\"text\":\"[](*_#-—é企業ー한 \n\t1.2 12 Nov 2025 \\u00e9 --- a: b\u0000";
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, random.nextInt(60))
          .forEach(
              n -> {
                int from = random.nextInt(pieces.length());
                text.append(pieces, from, Math.min(pieces.length(), from + random.nextInt(9)));
              });
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 0 && i % 3 == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      for (ArticleFormat format : ArticleFormat.values()) {
        assertThat(ArticleParser.parse(new RawArticle(Place.of("a"), format, bytes))).isNotNull();
      }
    }
  }

  private static Article accepted(ArticleFormat format, String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Outcome<Article> outcome =
        ArticleParser.parse(new RawArticle(Place.of("a"), format, bytes), Language.EN);
    return ((Outcome.Accepted<Article>) outcome).item();
  }
}
