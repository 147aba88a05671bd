package org.newsledger.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

class PublishedDateTest {

  @TestFactory
  Stream<DynamicTest> datesInTextsAreReadAsTheSpecSays() {
    return Spec.rows("article/dates.yml").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("language") + ": " + row.get("why"),
                    () -> assertThat(published(row)).isEqualTo(row.get("published"))));
  }

  @Test
  void metadataHasDatesInManyForms() {
    assertThat(
            Stream.of(
                "2025-11-12",
                "2025-11-12T23:59:00-05:00",
                "2025-11-12 09:10:00",
                "20251112",
                "1762905600",
                "1762905600000",
                "Wed, 12 Nov 2025 10:00:00 GMT",
                "November 12, 2025",
                "12.11.2025"))
        .allSatisfy(
            text -> assertThat(MetadataDate.parse(text)).contains(LocalDate.of(2025, 11, 12)));
  }

  @Test
  void whatIsNoDateIsNone() {
    assertThat(Stream.of("", "soon", "2025-02-31", "0", "99999999", "2025"))
        .allSatisfy(text -> assertThat(MetadataDate.parse(text)).isEmpty());
  }

  private static String published(Spec.Row row) {
    return PublishedDate.find("", row.get("text"), Language.get(row.get("language")))
        .map(LocalDate::toString)
        .orElse("none");
  }
}
