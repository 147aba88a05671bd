package org.newsledger.company.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.company.registry.CompanyField;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.CompanyRow;
import org.newsledger.company.registry.Corrections;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

/**
 * One row of {@code spec/mention/xx.yml}, one test: a text and the companies that it names or
 * stands on, read with the registry {@code spec/mention/companies.yml}.
 */
class MentionSpecTest {

  private static final MentionFinder FINDER = MentionFinder.of(registry());

  @TestFactory
  Stream<DynamicTest> companiesAreReadAsTheRowsSay() {
    return Spec.tests(
        "mention",
        (language, row) -> assertThat(read(language, row.get("text"))).isEqualTo(row.list("read")));
  }

  private static List<String> read(Language language, String text) {
    return FINDER.find(AnalyzedText.of(text, language)).stream()
        .filter(mention -> mention.company().isPresent())
        .map(mention -> told(mention, text))
        .toList();
  }

  private static String told(Mention mention, String text) {
    String name = mention.company().map(CompanyRef::name).orElseThrow();
    String span = mention.span().of(text);
    return span.equals(name) ? name : span + " = " + name;
  }

  private static CompanyRegistry registry() {
    List<CompanyRow> rows = new ArrayList<>();
    for (Spec.Row row : Spec.rows("mention/companies.yml")) {
      Map<CompanyField, List<String>> values = new EnumMap<>(CompanyField.class);
      row.values().forEach((key, value) -> values.put(field(key), List.of(value)));
      row.lists().forEach((key, list) -> values.put(field(key), list));
      Place place = Place.of("companies.yml");
      if (CompanyRow.of("spec", place, values) instanceof Outcome.Accepted<CompanyRow> accepted) {
        rows.add(accepted.item());
      }
    }
    return CompanyRegistry.of(rows, Corrections.none());
  }

  private static CompanyField field(String code) {
    return CompanyField.find(code).orElseThrow();
  }
}
