package org.newsledger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Growth;
import org.newsledger.text.Language;

/**
 * Work grows as the text does: the work on a text is compared with that on one eight times as long.
 */
class QuantityGrowthTest {

  private static final int SHORT = 20_000;
  private static final int TIMES = 8;

  /** Work in the square of the length would be 64 times as much. */
  private static final double MOST_GROWTH = 32;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        ",",
        ".",
        "1,",
        "1.",
        "1 ",
        "1,000,",
        "billion ",
        "one and ",
        "a half ",
        "minus ",
        "$",
        "5 dollars and ",
        "1/2 ",
        "1-",
        "point five ",
        "million",
        "十",
        "億",
        "1e",
        "3 out of "
      })
  void oneLineOfTheSameIsReadInLinearTime(String part) {
    for (Language language : new Language[] {Language.EN, Language.DE, Language.ZH}) {
      QuantityReader reader = QuantityReader.of(language);
      AnalyzedText shorter = AnalyzedText.of(part.repeat(SHORT / part.length()), language);
      AnalyzedText longer = AnalyzedText.of(part.repeat(SHORT * TIMES / part.length()), language);
      double growth =
          Growth.of(
              () -> reader.read(shorter, QuantityContext.EMPTY),
              () -> reader.read(longer, QuantityContext.EMPTY),
              2_000_000);
      assertThat(growth).as("%s in %s", part, language).isLessThan(MOST_GROWTH);
    }
  }
}
