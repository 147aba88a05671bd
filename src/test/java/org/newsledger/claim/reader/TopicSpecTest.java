package org.newsledger.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.article.Article;
import org.newsledger.claim.Claim;
import org.newsledger.company.CompanyRef;
import org.newsledger.job.input.CompanySources;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

/** One row of {@code spec/claim/topics.yml}, one test: a text and whom its figures are said of. */
class TopicSpecTest {

  @TestFactory
  Stream<DynamicTest> figuresAreOfWhomTheRowsSay() {
    ArticleReader reader = ArticleReader.of(CompanySources.of(Path.of("input")).registry());
    return Spec.rows("claim/topics.yml").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("language") + ": " + row.get("text"),
                    () -> assertThat(read(reader, row)).isEqualTo(row.list("claims"))));
  }

  private static List<String> read(ArticleReader reader, Spec.Row row) {
    Article article = SpecArticle.of(Language.get(row.get("language")), row.get("text"));
    return reader.read(article).claims().stream().map(TopicSpecTest::told).toList();
  }

  private static String told(Claim claim) {
    return String.join(
        " ",
        claim.subjects().stream().map(CompanyRef::name).collect(Collectors.joining(" + ")),
        claim.metric().code(),
        claim.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("?"),
        claim.unit().code());
  }
}
