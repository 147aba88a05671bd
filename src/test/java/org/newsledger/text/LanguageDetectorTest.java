package org.newsledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LanguageDetectorTest {

  @TestFactory
  Stream<DynamicTest> languagesAreToldAsTheSpecSays() {
    return Spec.rows("text/languages.yml").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("why"), () -> check(row)));
  }

  private static void check(Spec.Row row) {
    Optional<String> declared = Optional.of(row.find("declared")).filter(d -> !d.isEmpty());
    assertThat(
            LanguageDetector.detect(row.get("text"), declared).map(Language::code).orElse("none"))
        .isEqualTo(row.get("language"));
  }
}
