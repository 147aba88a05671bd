package org.newsledger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

/**
 * One row of {@code spec/quantity/xx.yml}, one test: a text and the quantities of the story in it.
 */
class QuantitySpecTest {

  @TestFactory
  Stream<DynamicTest> quantitiesAreReadAsTheRowsSay() {
    return Arrays.stream(Language.values()).flatMap(QuantitySpecTest::rows);
  }

  private static Stream<DynamicTest> rows(Language language) {
    QuantityReader reader = QuantityReader.of(language);
    return Spec.rows("quantity/" + language.code() + ".yml").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    language.code() + ": " + row.get("text"),
                    () ->
                        assertThat(read(reader, language, row.get("text")))
                            .isEqualTo(row.list("read"))));
  }

  private static List<String> read(QuantityReader reader, Language language, String text) {
    return reader.read(AnalyzedText.of(text, language), QuantityContext.EMPTY).stream()
        .filter(Quantity::isOfTheStory)
        .map(quantity -> told(quantity, text))
        .toList();
  }

  private static String told(Quantity quantity, String text) {
    String value =
        quantity.value().map(BigDecimal::toPlainString).orElse("?")
            + quantity.high().map(high -> ".." + high.toPlainString()).orElse("");
    String unit = quantity.unit().code().isEmpty() ? "bare" : quantity.unit().code();
    return value
        + " "
        + unit
        + quantity.noun().map(noun -> " of " + noun).orElse("")
        + " "
        + quantity.qualifier().code()
        + " «"
        + quantity.span().of(text)
        + "»";
  }
}
