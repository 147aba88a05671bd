package org.newsledger.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.article.Article;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.job.input.CompanySources;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

/** One row of {@code spec/relation/xx.yml}, one test: a sentence and the ties told in it. */
class RelationSpecTest {

  @TestFactory
  Stream<DynamicTest> relationsAreReadAsTheRowsSay() {
    ArticleReader reader = ArticleReader.of(CompanySources.of(Path.of("input")).registry());
    return Spec.tests(
        "relation",
        (language, row) ->
            assertThat(read(reader, language, row.get("text"))).isEqualTo(row.list("relations")));
  }

  private static List<String> read(ArticleReader reader, Language language, String text) {
    Article article = SpecArticle.of(language, text);
    return reader.read(article).relations().stream().map(RelationSpecTest::told).toList();
  }

  private static String told(Relation relation) {
    String from = relation.from().name();
    String to = relation.toName();
    boolean mutual =
        relation.type() == RelationType.PARTNERSHIP || relation.type() == RelationType.COMPETITION;
    boolean swap = mutual && from.compareTo(to) > 0;
    return relation.type().code() + " " + (swap ? to + " > " + from : from + " > " + to);
  }
}
