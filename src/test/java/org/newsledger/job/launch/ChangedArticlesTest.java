package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;

/** A file of many articles that holds others, or other versions of them, on the next night. */
class ChangedArticlesTest {

  private static final String LONG =
      " The plant lies north of the town and makes valves for pumps, which the company sells to"
          + " waterworks in forty countries, and it has been there for more than thirty years.";

  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void loadOnce() throws IOException {
    input = SmallInput.in(folder);
    load(article("Contoso grows", 10), article("Fabrikam grows", 20));
  }

  @Test
  void anArticleOnAnotherLineThatChangedReplacesItself() throws IOException {
    load(
        article("Northwind grows", 5), article("Contoso grows", 11), article("Fabrikam grows", 20));
    assertThat(titles())
        .containsExactly("[Contoso grows, 11]", "[Fabrikam grows, 20]", "[Northwind grows, 5]");
  }

  @Test
  void otherArticlesOnTheSameLinesReplaceNone() throws IOException {
    load(article("Northwind grows", 5), article("Contoso shrinks", 9).replace(LONG, ""));
    assertThat(titles())
        .containsExactly(
            "[Contoso grows, 10]",
            "[Contoso shrinks, 9]",
            "[Fabrikam grows, 20]",
            "[Northwind grows, 5]");
  }

  @Test
  void aHeadlineThatIsMendedReplacesItsArticle() throws IOException {
    load(article("Contoso grows fast", 10), article("Fabrikam grows", 20));
    assertThat(titles()).containsExactly("[Contoso grows fast, 10]", "[Fabrikam grows, 20]");
  }

  private static String article(String title, int revenue) {
    String company = title.substring(0, title.indexOf(' '));
    return "{\"title\": \"%s\", \"date\": \"2025-11-12\", \"text\": \"%s said that revenue rose to %d million dollars.%s\"}\n"
        .formatted(title, company, revenue, company.equals("Contoso") ? LONG : "");
  }

  private List<String> titles() {
    return LoadedTables.query(
        folder.resolve("w"),
        "SELECT title, regexp_extract(text, '[0-9]+') FROM dim_document"
            + " WHERE source_file = 'feed.jsonl' ORDER BY title");
  }

  private void load(String... articles) throws IOException {
    Files.writeString(input.resolve("articles/feed.jsonl"), String.join("", articles));
    assertThat(SmallInput.load(input, folder.resolve("w"), 2, false).ending())
        .isEqualTo(Ending.PUBLISHED);
  }
}
