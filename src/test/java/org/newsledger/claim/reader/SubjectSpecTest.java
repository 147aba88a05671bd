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

/** One row of {@code spec/subject/xx.yml}, one test: a text and whom its claims are said of. */
class SubjectSpecTest {

  @TestFactory
  Stream<DynamicTest> claimsAreSaidOfWhomTheRowsSay() {
    ArticleReader reader = ArticleReader.of(CompanySources.of(Path.of("input")).registry());
    return Spec.tests(
        "subject",
        (language, row) ->
            assertThat(read(reader, language, row.get("text"))).isEqualTo(row.list("subjects")));
  }

  private static List<String> read(ArticleReader reader, Language language, String text) {
    Article article = SpecArticle.of(language, text);
    return reader.read(article).claims().stream().map(SubjectSpecTest::told).toList();
  }

  private static String told(Claim claim) {
    return claim.subjects().stream()
        .map(CompanyRef::name)
        .collect(Collectors.joining(" + ", claim.metric().code() + " ", ""));
  }
}
