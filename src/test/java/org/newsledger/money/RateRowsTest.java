package org.newsledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsledger.csv.CsvHeader;
import org.newsledger.csv.CsvRow;
import org.newsledger.source.Column;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;

class RateRowsTest {

  private static final Map<String, Column> LONG =
      Map.of(
          "date",
          Column.of("day"),
          "base",
          Column.of("base"),
          "quote",
          Column.of("quote"),
          "rate",
          Column.of("rate"));
  private static final Map<String, Column> WIDE = Map.of("date", Column.of("Date"));

  @Test
  void aWideRowGivesARateForEachCellThatHasOne() {
    List<Outcome<ExchangeRate>> rates = wide("2023-02-21", "1.0664", "143.76", "N/A", "");

    assertThat(rates)
        .extracting(RateRowsTest::text)
        .containsExactly("2023-02-21 EUR/USD 1.0664", "2023-02-21 EUR/JPY 143.76");
  }

  @Test
  void aLongRowGivesOneRate() {
    assertThat(longRow("2024-03-02", "EUR", "AED", "3.97"))
        .extracting(RateRowsTest::text)
        .containsExactly("2024-03-02 EUR/AED 3.97");
  }

  @Test
  void aRateOfZeroADateThatDoesNotExistAndAnUnknownCurrencyAreRefused() {
    assertThat(code(longRow("2024-03-02", "EUR", "AED", "0")))
        .isEqualTo(RejectionCode.RATE_NOT_POSITIVE);
    assertThat(code(longRow("2024-03-02", "EUR", "AED", "-1")))
        .isEqualTo(RejectionCode.RATE_NOT_POSITIVE);
    assertThat(code(longRow("2024-02-31", "EUR", "AED", "3")))
        .isEqualTo(RejectionCode.DATE_INVALID);
    assertThat(code(longRow("2024-03-02", "EUR", "EURO", "3")))
        .isEqualTo(RejectionCode.CURRENCY_UNKNOWN);
    assertThat(code(longRow("2024-03-02", "EUR", "AED", "x")))
        .isEqualTo(RejectionCode.NUMBER_INVALID);
  }

  @Test
  void aBadCellOfAWideRowLeavesTheOthersStanding() {
    List<Outcome<ExchangeRate>> rates = wide("2023-02-21", "zero", "143.76", "N/A", "");
    assertThat(rates).hasSize(2);
    assertThat(rates.get(0)).isInstanceOf(Outcome.Rejected.class);
    assertThat(text(rates.get(1))).endsWith("EUR/JPY 143.76");
  }

  private static List<Outcome<ExchangeRate>> wide(String... cells) {
    CsvHeader header = new CsvHeader(List.of("Date", "USD", "JPY", "CYP", ""));
    return read(SourceDefinition.Layout.WIDE, header, WIDE, cells);
  }

  private static List<Outcome<ExchangeRate>> longRow(String... cells) {
    return read(
        SourceDefinition.Layout.LONG,
        new CsvHeader(List.of("day", "base", "quote", "rate")),
        LONG,
        cells);
  }

  private static List<Outcome<ExchangeRate>> read(
      SourceDefinition.Layout layout,
      CsvHeader header,
      Map<String, Column> columns,
      String... cells) {
    SourceDefinition source =
        new SourceDefinition(
            "ecb",
            SourceKind.RATES,
            "*.csv",
            StandardCharsets.UTF_8,
            ',',
            Locale.US,
            layout,
            Optional.of("EUR"),
            Optional.empty(),
            Optional.empty(),
            columns);
    return new RateRows(source)
        .read(new CsvRow(new Place("r.csv", 2), "", header, List.of(cells), source));
  }

  private static String text(Outcome<ExchangeRate> outcome) {
    ExchangeRate rate = ((Outcome.Accepted<ExchangeRate>) outcome).item();
    return rate.date() + " " + rate.base() + "/" + rate.quote() + " " + rate.rate();
  }

  private static RejectionCode code(List<Outcome<ExchangeRate>> outcomes) {
    return ((Outcome.Rejected<ExchangeRate>) outcomes.get(0)).rejection().code();
  }
}
