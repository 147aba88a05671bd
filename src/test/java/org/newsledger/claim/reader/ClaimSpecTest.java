package org.newsledger.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.article.Article;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Period;
import org.newsledger.company.registry.CompanyField;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.CompanyRow;
import org.newsledger.company.registry.Corrections;
import org.newsledger.source.Place;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

/** One row of {@code spec/claim/xx.yml}, one test: a text and what it claims of its company. */
class ClaimSpecTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 12);

  /** One company, in the scripts of the rows. */
  private static final List<String> NAMES =
      List.of("Nordhafen", "Нордхафен", "ノルトハーフェン", "노르트하펜", "诺德港");

  @TestFactory
  Stream<DynamicTest> claimsAreReadAsTheRowsSay() {
    ArticleReader reader = ArticleReader.of(registry());
    return Spec.tests(
        "claim",
        (language, row) ->
            assertThat(read(reader, language, row.get("text")))
                .containsExactlyInAnyOrderElementsOf(row.list("claims")));
  }

  private static CompanyRegistry registry() {
    CompanyRow row =
        new CompanyRow(
            "spec",
            Place.of("spec"),
            Map.of(
                CompanyField.NAME, NAMES.subList(0, 1),
                CompanyField.LEGAL_NAME, List.of("Nordhafen AG"),
                CompanyField.COUNTRY, List.of("DE"),
                CompanyField.SECTOR, List.of("manufacturer"),
                CompanyField.SEAT, List.of("Kiel"),
                CompanyField.ALIASES, NAMES));
    return CompanyRegistry.of(List.of(row), Corrections.none());
  }

  private static List<String> read(ArticleReader reader, Language language, String text) {
    Article article = SpecArticle.of(language, text, Optional.of(PUBLISHED));
    return reader.read(article).claims().stream().map(ClaimSpecTest::told).toList();
  }

  private static String told(Claim claim) {
    return String.join(
        " ",
        claim.metric().code(),
        claim.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("?"),
        claim.unit().code(),
        claim.modality().code(),
        claim.period().map(Period::code).orElse("-"),
        claim.qualifier().code());
  }
}
