package org.newsledger.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFormat;
import org.newsledger.article.file.RawArticle;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.Language;

class HtmlArticleTest {

  private static final String SENTENCE = "The company said it would invest in the new plant. ";

  @Test
  void onlyTheMainContentOfAPageIsRead() throws IOException {
    Article article = accepted(resource("regional.html"));
    assertThat(article.text().replace('\u00a0', ' ')).isEqualTo(resource("regional.txt").strip());
  }

  @Test
  void metadataComesFromJsonLdFirst() throws IOException {
    Article article = accepted(resource("regional.html"));
    assertThat(article.publishedOn()).contains(LocalDate.of(2025, 3, 4));
    assertThat(article.publisher()).contains("Valley Media");
    assertThat(article.url()).contains("https://valleypost.example/news/mill");
    assertThat(article.language()).isEqualTo(Language.EN);
  }

  @Test
  void aPageWithoutMetadataIsDatedByItsByline() {
    Article article =
        accepted(
            "<h1>Plan</h1><p>London, 12 November 2025, 7:30</p><p>%s</p>"
                .formatted(SENTENCE.repeat(5)));
    assertThat(article.publishedOn()).contains(LocalDate.of(2025, 11, 12));
    assertThat(article.title()).contains("Plan");
    assertThat(article.text()).doesNotContain("2025");
  }

  @Test
  void theDensestPartIsTheArticleWhereNoElementSaysSo() {
    String page =
        "<table><tr><td><p>%s</p><p>%s</p></td><td class=x><p><a href=a>Other story</a></p></td></tr></table>"
            .formatted(SENTENCE.repeat(4), "It opens in May.");
    assertThat(accepted(page).text()).isEqualTo(SENTENCE.repeat(4).strip() + "\nIt opens in May.");
  }

  @Test
  void aWrapperThatIsCalledAfterFurnitureKeepsItsArticle() {
    String page =
        "<div class='post premium tag-mills'><h1>Plan</h1><p>%s</p></div><div class='comments'><p>%s</p></div>"
            .formatted(SENTENCE.repeat(5), "So they say! ".repeat(40));
    assertThat(accepted(page).text()).isEqualTo("Plan\n" + SENTENCE.repeat(5).strip());
  }

  @Test
  void twoLineBreaksEndAParagraph() {
    String page =
        "<article><p>%s<br><br>It opens in May</p></article>".formatted(SENTENCE.repeat(5));
    assertThat(accepted(page).text().lines()).hasSize(2);
  }

  @Test
  void anExternalEntityIsNotFetched() {
    String page =
        "<!DOCTYPE html [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><article><p>%s&xxe;</p></article>"
            .formatted(SENTENCE.repeat(5));
    assertThat(accepted(page).text()).isEqualTo(SENTENCE.repeat(5) + "&xxe;");
  }

  @Test
  void definitionsOfADocumentTypeAreNoText() {
    String page =
        """
        <?xml version="1.0"?> <!-- it's > no [ page -->
        <!DOCTYPE html PUBLIC "-//W3C//DTD [XHTML]" "a.dtd" [
          <!-- it's ]> here -->
          <!ENTITY co "a ] > b"> <!ATTLIST p x CDATA #IMPLIED>
        ] >
        <html><head><title>The plan</title></head><body><p>%s</p></body></html>
        """
            .formatted(SENTENCE.repeat(5));
    assertThat(accepted(page).text()).isEqualTo("The plan\n" + SENTENCE.repeat(5).strip());
  }

  @Test
  void aBracketThatStaysOpenLosesNothing() {
    String page = "<!DOCTYPE html [<article><p>%s</p></article>".formatted(SENTENCE.repeat(5));
    assertThat(accepted(page).text()).contains(SENTENCE.strip());
  }

  @Test
  void elementsNestedADeepWayDownAreRead() {
    String page = "<div>".repeat(100_000) + SENTENCE;
    assertThat(accepted(page).text()).isEqualTo(SENTENCE.strip());
  }

  @Test
  void aPageOfMenusIsRejected() {
    String page = "<nav><a href=a>Home</a></nav><footer>Imprint</footer>";
    assertThat(((Outcome.Rejected<Article>) parse(page)).rejection().code())
        .isEqualTo(RejectionCode.HTML_NO_ARTICLE);
  }

  private static Article accepted(String page) {
    return ((Outcome.Accepted<Article>) parse(page)).item();
  }

  private static Outcome<Article> parse(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return ArticleParser.parse(new RawArticle(Place.of("a.html"), ArticleFormat.HTML, bytes));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        HtmlArticleTest.class.getClassLoader().getResourceAsStream("spec/article/pages/" + name)) {
      if (in == null) {
        throw new IOException("no such resource: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
