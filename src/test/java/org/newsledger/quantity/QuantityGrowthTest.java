package org.newsledger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.text.AnalyzedText;
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
      long least = Math.max(work(reader, shorter), 2_000_000);
      assertThat(work(reader, longer) / (double) least)
          .as("%s in %s", part, language)
          .isLessThan(MOST_GROWTH);
    }
  }

  /** The least processor time of some readings, in nanoseconds. */
  private static long work(QuantityReader reader, AnalyzedText text) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reader.read(text, QuantityContext.EMPTY);
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
