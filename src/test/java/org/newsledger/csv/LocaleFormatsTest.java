package org.newsledger.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleFormatsTest {

  @ParameterizedTest(name = "{0} writes {2} as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | 1,234.5 | 1234.5",
        "en-US | 1234.5 | 1234.5",
        "en-US | -12 | -12",
        "en-US | \u22121,000 | -1000",
        "en-IN | 12,34,567.5 | 1234567.5",
        "de-DE | 1.234,5 | 1234.5",
        "de-DE | 1.234.567 | 1234567",
        "fr-FR | 1 234,5 | 1234.5",
        "fr-FR | 1\u202F234\u202F567 | 1234567",
        "de-CH | 1'234.5 | 1234.5",
        "de-CH | 1\u2019234.5 | 1234.5"
      })
  void aNumberIsReadAsItsLocaleWritesIt(String tag, String cell, String value) {
    assertThat(new LocaleFormats(Locale.forLanguageTag(tag)).number(cell))
        .hasToString("Optional[" + value + "]");
  }

  @ParameterizedTest(name = "{0} has no number {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | 1.234,5",
        "en-US | 1,23",
        "en-US | 12,34,567",
        "de-DE | 1,234.5",
        "de-DE | 1.23",
        "en-US | 12a",
        "en-US | 5.",
        "en-US | ,123",
        "en-US | n/a"
      })
  void whatTheLocaleDoesNotWriteIsNoNumber(String tag, String cell) {
    assertThat(new LocaleFormats(Locale.forLanguageTag(tag)).number(cell)).isEmpty();
  }

  @ParameterizedTest(name = "{0} writes {2} as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | 12/31/2025 | 2025-12-31",
        "en-GB | 31/12/2025 | 2025-12-31",
        "de-DE | 31.12.2025 | 2025-12-31",
        "fr-FR | 2025-12-31 | 2025-12-31",
        "ja-JP | 2025/3/1 | 2025-03-01",
        "de-DE | 1. 2. 2025 | 2025-02-01"
      })
  void aDateIsReadInItsLocalesOrder(String tag, String cell, String date) {
    assertThat(new LocaleFormats(Locale.forLanguageTag(tag)).date(cell))
        .hasToString("Optional[" + date + "]");
  }

  @ParameterizedTest(name = "{1} is no date")
  @CsvSource(
      delimiter = '|',
      value = {
        "de-DE | 31.02.2025",
        "en-US | 31/12/2025",
        "en-US | 2025-02-31",
        "en-US | 25-1-1",
        "en-US | 2025-01-02-",
        "en-US | -2025-01-02",
        "en-US | 2025-01-02T00:00",
        "en-US | soon"
      })
  void aDayThatDoesNotExistIsNoDate(String tag, String cell) {
    assertThat(new LocaleFormats(Locale.forLanguageTag(tag)).date(cell)).isEmpty();
  }
}
