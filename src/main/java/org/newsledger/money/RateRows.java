package org.newsledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.csv.CsvRow;
import org.newsledger.csv.LocaleFormats;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;

/**
 * Reads exchange rates from the rows of a source, in the wide layout (a column a currency, as the
 * European Central Bank has it) or the long one (a row a rate).
 */
public final class RateRows {

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final String NOT_AVAILABLE = "N/A";

  private final SourceDefinition source;
  private final LocaleFormats formats;

  /** A reader of the rows of one source. */
  public RateRows(SourceDefinition source) {
    this.source = source;
    this.formats = new LocaleFormats(source.locale());
  }

  /**
   * The rates of a row, and what had to be refused of it; an empty or {@code N/A} cell is neither.
   */
  public List<Outcome<ExchangeRate>> read(CsvRow row) {
    String cell = row.find("date").orElse("");
    Optional<LocalDate> date = formats.date(cell);
    if (date.isEmpty()) {
      String message =
          "'" + cell + "' is no date that exists; write it as in " + formats.dateExamples();
      return List.of(refuse(row, RejectionCode.DATE_INVALID, "date", cell, message));
    }
    return source.layout() == SourceDefinition.Layout.WIDE
        ? wide(row, date.get())
        : List.of(rate(row, date.get(), row.find("quote").orElse(""), row.find("rate").orElse("")));
  }

  private List<Outcome<ExchangeRate>> wide(CsvRow row, LocalDate date) {
    String dateColumn = source.headerOf("date").orElse("");
    List<Outcome<ExchangeRate>> rates = new ArrayList<>();
    for (int i = 0; i < row.header().size(); i++) {
      String quote = row.header().names().get(i);
      String cell = row.cells().get(i).strip();
      boolean empty = cell.isEmpty() || cell.equals(NOT_AVAILABLE);
      if (!empty && !quote.equalsIgnoreCase(dateColumn)) {
        rates.add(rate(row, date, quote, cell));
      }
    }
    return rates;
  }

  private Outcome<ExchangeRate> rate(CsvRow row, LocalDate date, String quote, String cell) {
    String base = row.find("base").or(source::base).orElse("");
    for (String code : List.of(base, quote)) {
      if (!CODES.contains(code)) {
        String message = "'" + code + "' is no ISO 4217 code; write codes such as EUR, USD, JPY";
        return refuse(
            row,
            RejectionCode.CURRENCY_UNKNOWN,
            code.equals(base) ? "base" : "quote",
            code,
            message);
      }
    }
    Optional<BigDecimal> rate = formats.number(cell);
    if (rate.isEmpty()) {
      String message = "'" + cell + "' is no number; write it as in " + formats.numberExample();
      return refuse(row, RejectionCode.NUMBER_INVALID, quote, cell, message);
    }
    if (rate.get().signum() <= 0) {
      String message =
          "the rate of "
              + quote
              + " is "
              + cell
              + "; a rate is above zero, leave the cell empty where there is none";
      return refuse(row, RejectionCode.RATE_NOT_POSITIVE, quote, cell, message);
    }
    return Outcome.accepted(
        new ExchangeRate(date, base, quote, rate.get(), source.name(), row.place()));
  }

  private static Outcome<ExchangeRate> refuse(
      CsvRow row, RejectionCode code, String field, String seen, String message) {
    return Outcome.rejected(new Rejection(code, row.place(), field, seen, message));
  }
}
