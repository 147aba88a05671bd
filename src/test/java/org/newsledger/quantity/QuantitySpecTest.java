package org.newsledger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;
import org.newsledger.text.Spec;

/**
 * One row of {@code spec/quantity/xx.yml}, one test: a text and the quantities of the story in it.
 */
class QuantitySpecTest {

  @TestFactory
  Stream<DynamicTest> quantitiesAreReadAsTheRowsSay() {
    Map<Language, QuantityReader> readers = new EnumMap<>(Language.class);
    return Spec.tests(
        "quantity",
        (language, row) ->
            assertThat(
                    read(
                        readers.computeIfAbsent(language, QuantityReader::of),
                        language,
                        row.get("text")))
                .isEqualTo(row.list("read")));
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
