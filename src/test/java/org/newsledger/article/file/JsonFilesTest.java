package org.newsledger.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.article.Article;
import org.newsledger.source.Outcome;

class JsonFilesTest {

  private static final String BODY = "The company said it would invest in the new plant.";
  private static final String ARTICLE = "{\"title\": \"A\", \"text\": \"" + BODY + "\"}";

  @Test
  void anObjectIsOneArticle(@TempDir Path path) {
    assertThat(new ArticleFolder(path).write("a.json", ARTICLE).results())
        .containsExactly("a.json accepted");
  }

  @Test
  void theElementsOfAnArrayAreNumbered(@TempDir Path path) {
    assertThat(
            new ArticleFolder(path)
                .write("a.json", "\ufeff[" + ARTICLE + ",\n" + ARTICLE + "]")
                .results())
        .containsExactly("a.json:1 accepted", "a.json:2 accepted");
  }

  @Test
  void objectsInARowAreReadWithoutAnArray(@TempDir Path path) {
    assertThat(new ArticleFolder(path).write("a.json", ARTICLE + ARTICLE).results())
        .containsExactly("a.json:1 accepted", "a.json:2 accepted");
  }

  @Test
  void aBrokenLineHarmsNoOther(@TempDir Path path) {
    String lines = ARTICLE + "\n\n{\"title\": \"B\n" + ARTICLE + "\r\n{}\n" + ARTICLE + " x";
    assertThat(new ArticleFolder(path).write("a.jsonl", lines).results())
        .containsExactly(
            "a.jsonl:1 accepted",
            "a.jsonl:3 json_malformed",
            "a.jsonl:4 accepted",
            "a.jsonl:5 json_field_missing",
            "a.jsonl:6 json_malformed");
  }

  @Test
  void whatStandsBeforeACutIsRead(@TempDir Path path) {
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("a.json", "[" + ARTICLE + "," + ARTICLE.substring(0, 30))
            .write("b.json", "[" + ARTICLE + ",")
            .write("c.json", "[" + ARTICLE);
    assertThat(folder.results())
        .containsExactly(
            "a.json:1 accepted",
            "a.json:2 json_malformed",
            "b.json:1 accepted",
            "b.json json_malformed",
            "c.json:1 accepted",
            "c.json json_malformed");
  }

  @Test
  void anElementThatIsNoObjectHarmsNoOther(@TempDir Path path) {
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("a.json", "[" + ARTICLE + ", null, \"a \\\"b], c\" ,-1.5e3," + ARTICLE + "]")
            .write("b.json", "[" + ARTICLE + ", 1 2, " + ARTICLE + "]");
    assertThat(folder.results())
        .containsExactly(
            "a.json:1 accepted",
            "a.json:2 json_malformed",
            "a.json:3 json_malformed",
            "a.json:4 json_malformed",
            "a.json:5 accepted",
            "b.json:1 accepted",
            "b.json:2 json_malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"ok\", \"total\": 2, \"Articles\": [%s, %s]}",
        "{\"items\":\n[\n%s\n,\n%s\n]\n, \"next\": {\"text\": [\"}\", 1]}}\n",
        "{\"response\": {\"docs\": [%s, %s], \"meta\": {\"hits\": 2}}, \"copyright\": \"text: [\\\"{\"}",
        "{\"data\": [%s], \"results\": [%s]}",
        "{\"docs\": [%s]}\n{\"docs\": [%s]}\n",
        "{\"items\": [{\"id\": 1}], \"articles\": [%s, %s]}"
      })
  void theArticlesThatAnObjectWrapsAreReadAsAnArray(String wrapper, @TempDir Path path) {
    assertThat(
            new ArticleFolder(path).write("a.json", wrapper.formatted(ARTICLE, ARTICLE)).results())
        .containsExactly("a.json:1 accepted", "a.json:2 accepted");
  }

  @Test
  void fieldsOfAnArticleMayStandInAnObjectOfTheirOwn(@TempDir Path path) {
    String hits =
        "{\"took\": 3, \"hits\": {\"total\": 1, \"hits\": [{\"_id\": 7, \"_source\": %s}]}}";
    assertThat(new ArticleFolder(path).write("a.json", hits.formatted(ARTICLE)).results())
        .containsExactly("a.json:1 accepted");
  }

  @Test
  void aListWithinAnArticleIsNotTakenForArticles(@TempDir Path path) {
    String own = ARTICLE.substring(0, ARTICLE.length() - 1);
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("a.json", own + ", \"items\": [" + ARTICLE + "]}")
            .write("b.json", "{\"items\": [{\"title\": \"Other\"}], " + ARTICLE.substring(1))
            .write("c.json", "[" + own + ", \"items\": [" + ARTICLE + "]}]")
            .write("d.json", "{\"tags\": {\"items\": [" + ARTICLE + "]}, " + ARTICLE.substring(1));
    assertThat(folder.results())
        .containsExactly(
            "a.json accepted", "b.json accepted", "c.json:1 accepted", "d.json accepted");
  }

  @Test
  void wrappedArticlesAreReadOneByOneHoweverManyThereAre(@TempDir Path path) {
    String large = "{\"text\": \"" + "x".repeat(3000) + "\"}";
    ArticleFolder folder =
        new ArticleFolder(path)
            .write(
                "a.json",
                "{\"docs\": [" + (ARTICLE + ",").repeat(40) + large + "," + ARTICLE + "]}")
            .write("b.json", "{\"docs\": [" + ARTICLE + ", null, " + ARTICLE.substring(0, 30))
            .write("c.json", "{\"docs\": [" + ARTICLE + "]")
            .write("d.json", "{\"docs\": []}");
    assertThat(folder.results(new InputLimits(1000, 100, 1_000_000)))
        .hasSize(40 + 2 + 3 + 2 + 1)
        .endsWith(
            "a.json:41 file_too_large",
            "a.json:42 accepted",
            "b.json:1 accepted",
            "b.json:2 json_malformed",
            "b.json:3 json_malformed",
            "c.json:1 accepted",
            "c.json json_malformed",
            "d.json json_field_missing");
  }

  @Test
  void textsMayStandInWhatTheyAreRenderedTo(@TempDir Path path) {
    String article =
        "{\"title\": {\"rendered\": \"The plan\"}, \"content\": {\"rendered\": "
            + "\"<p>The company said it would invest 5 million dollars in a plant.</p>\"}}";
    assertThat(new ArticleFolder(path).write("a.json", article).results())
        .containsExactly("a.json accepted");
  }

  @Test
  void articlesBeforeTheEndOfATruncatedGzipFileAreRead(@TempDir Path path) {
    byte[] whole = ArticleFolder.gzip((ARTICLE + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(whole, whole.length - 4);
    assertThat(new ArticleFolder(path).write("a.jsonl.gz", cut).results())
        .containsExactly("a.jsonl.gz:1 accepted", "a.jsonl.gz gzip_damaged");
  }

  @Test
  void whatIsNoJsonIsRejectedOnce(@TempDir Path path) {
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("a.json", "hello world, hello again")
            .write("b.json", "[1, 2, 3]")
            .write("c.json", "[[1]]");
    assertThat(folder.results())
        .containsExactly(
            "a.json:1 json_malformed", "b.json:1 json_malformed", "c.json:1 json_malformed");
  }

  @Test
  void deepNestingIsRejectedWithoutHarm(@TempDir Path path) {
    String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    ArticleFolder folder =
        new ArticleFolder(path).write("a.json", deep).write("b.json", "[".repeat(100_000));
    assertThat(folder.results()).containsExactly("a.json json_too_deep", "b.json:1 json_malformed");
  }

  @Test
  void anArticleBeyondTheLimitHarmsNoOther(@TempDir Path path) {
    String large = "{\"text\": \"" + "x".repeat(3000) + "\"}";
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("a.json", "[" + large + "," + ARTICLE + "]")
            .write("b.jsonl", large + "\n" + ARTICLE);
    assertThat(folder.results(new InputLimits(1000, 100, 1_000_000)))
        .containsExactly(
            "a.json:1 file_too_large",
            "a.json:2 accepted",
            "b.jsonl:1 file_too_large",
            "b.jsonl:2 accepted");
  }

  @Test
  void bracketsAreFoundInOlderCharsetsToo(@TempDir Path path) {
    String article = "{\"title\": \"発表\", \"text\": \"新製品の一覧表を公表し、工場に1000億円を投資する予定を表\"}";
    ArticleFolder folder =
        new ArticleFolder(path)
            .write(
                "a.json",
                ("[" + article + "," + article + "]").getBytes(Charset.forName("Shift_JIS")))
            .write("b.json", ("[" + article + "]").getBytes(StandardCharsets.UTF_16LE));
    assertThat(folder.results())
        .containsExactly("a.json:1 accepted", "a.json:2 accepted", "b.json:1 accepted");
  }

  @Test
  void fieldsHaveTheirUsualNames(@TempDir Path path) {
    String json =
        """
        {"headline": "Plant &amp; plan", "maintext": "<p>The company said it would <b>invest</b>.</p><p>More is to come.</p>",
         "datePublished": "2025-11-12T23:30:00-05:00", "link": "https://a.example/1",
         "publisher": {"name": "The Paper"}, "language": "en-GB"}
        """;
    Article article =
        ((Outcome.Accepted<Article>)
                new ArticleFolder(path).write("a.json", json).articles().get(0))
            .item();
    assertThat(article.text())
        .isEqualTo("Plant & plan\nThe company said it would invest.\nMore is to come.");
    assertThat(article.publishedOn()).contains(LocalDate.of(2025, 11, 12));
    assertThat(article.url()).contains("https://a.example/1");
    assertThat(article.publisher()).contains("The Paper");
    assertThat(article.mediaType()).isEqualTo("application/json");
  }
}
