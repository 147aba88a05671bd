package org.newsledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.file.RawArticle;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.csv.CsvFile;
import org.newsledger.csv.CsvRecord;
import org.newsledger.csv.CsvRow;
import org.newsledger.money.RateRows;
import org.newsledger.source.InputFiles;
import org.newsledger.source.Outcome;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;
import org.newsledger.source.Sources;
import org.newsledger.text.Language;

/** The input folder that the project ships: what is right in it is read, what is wrong is named. */
class InputFolderTest {

  private static final Path INPUT = Path.of("input");

  @Test
  void everyArticleIsReadWithItsTitleAndDate() {
    assertThat(articles())
        .hasSizeGreaterThanOrEqualTo(26)
        .allSatisfy(
            article -> {
              assertThat(article.title()).as("title of %s", article.place()).isPresent();
              assertThat(article.publishedOn()).as("date of %s", article.place()).isPresent();
            });
  }

  @Test
  void theArticlesAreInAllElevenLanguages() {
    Set<Language> languages =
        articles().stream()
            .map(Article::language)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    assertThat(languages).containsExactlyInAnyOrder(Language.values());
  }

  @Test
  void theNavigationAndTheSidebarOfAPageAreNoPartOfItsText() {
    assertThat(articles())
        .filteredOn(article -> article.place().file().endsWith("anthropic-data-centers.html"))
        .singleElement()
        .satisfies(
            article ->
                assertThat(article.text())
                    .contains("2,400 construction jobs")
                    .doesNotContain("842 partners", "Subscribe", "9,000 jobs", "$38 billion"));
  }

  @Test
  void rowsWithTooFewOrTooManyFieldsAreRefusedWithTheirLine() throws IOException {
    List<String> refused = new ArrayList<>();
    for (SourceDefinition source : Sources.of(INPUT)) {
      for (Outcome<CsvRow> row : rows(source)) {
        rejected(row).ifPresent(refused::add);
      }
    }
    assertThat(refused)
        .containsExactlyInAnyOrder(
            "csv_field_count facts/results.csv:20",
            "csv_field_count facts/results.csv:88",
            "csv_field_count facts/capex-plaene.csv:19",
            "csv_field_count facts/capex-plaene.csv:36",
            "csv_field_count facts/levees-de-fonds.csv:26",
            "csv_field_count facts/levees-de-fonds.csv:34");
  }

  @Test
  void aRateOfZeroAndADayThatDoesNotExistAreRefused() throws IOException {
    List<String> refused = new ArrayList<>();
    for (SourceDefinition source : Sources.of(INPUT)) {
      if (source.kind() == SourceKind.RATES) {
        RateRows rates = new RateRows(source);
        for (Outcome<CsvRow> row : rows(source)) {
          if (row instanceof Outcome.Accepted<CsvRow> accepted) {
            rates.read(accepted.item()).forEach(rate -> rejected(rate).ifPresent(refused::add));
          }
        }
      }
    }
    assertThat(refused)
        .containsExactly(
            "date_invalid rates/further-rates.csv:362",
            "rate_not_positive rates/further-rates.csv:628");
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    try (ArticleFiles files = ArticleFiles.of(List.of(INPUT.resolve("articles")))) {
      files.forEachRemaining(
          raw -> {
            assertThat(raw).isInstanceOf(Outcome.Accepted.class);
            Outcome<Article> article =
                ArticleParser.parse(((Outcome.Accepted<RawArticle>) raw).item());
            assertThat(article).isInstanceOf(Outcome.Accepted.class);
            articles.add(((Outcome.Accepted<Article>) article).item());
          });
    }
    return articles;
  }

  private static List<Outcome<CsvRow>> rows(SourceDefinition source) throws IOException {
    List<Outcome<CsvRow>> rows = new ArrayList<>();
    for (Path path : InputFiles.matching(INPUT, source.files())) {
      Outcome<CsvFile> opened = CsvFile.open(INPUT, path, source);
      assertThat(opened).isInstanceOf(Outcome.Accepted.class);
      try (CsvFile file = ((Outcome.Accepted<CsvFile>) opened).item()) {
        Optional<CsvRecord> csv = file.next();
        while (csv.isPresent()) {
          rows.addAll(file.parser().parse(List.of(csv.get())));
          csv = file.next();
        }
      }
    }
    return rows;
  }

  private static Optional<String> rejected(Outcome<?> outcome) {
    return outcome instanceof Outcome.Rejected<?> refused
        ? Optional.of(refused.rejection().code().code() + " " + refused.rejection().place())
        : Optional.empty();
  }
}
