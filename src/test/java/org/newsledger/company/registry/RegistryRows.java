package org.newsledger.company.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;

/** Rows of a made-up company source. */
public final class RegistryRows {

  private RegistryRows() {}

  /**
   * A row with a name, a country, tickers with ; between them and aliases; blank ones are left out.
   */
  public static CompanyRow row(
      int line, String name, String country, String ticker, String... aliases) {
    return row(
        line,
        Map.of(
            CompanyField.NAME, List.of(name),
            CompanyField.COUNTRY, List.of(country),
            CompanyField.TICKER, List.of(ticker.split(";", -1)),
            CompanyField.ALIASES, List.of(aliases)));
  }

  /** A row with a name, its owner and a ticker; blank ones are left out. */
  static CompanyRow owned(int line, String name, String parent, String ticker) {
    return row(
        line,
        Map.of(
            CompanyField.NAME, List.of(name),
            CompanyField.PARENT, List.of(parent),
            CompanyField.TICKER, List.of(ticker)));
  }

  /** A row with a name, a country and a sector, of a company that has a seat. */
  static CompanyRow inTrade(int line, String name, String country, String sector) {
    return row(
        line,
        Map.of(
            CompanyField.NAME, List.of(name),
            CompanyField.COUNTRY, List.of(country),
            CompanyField.SECTOR, List.of(sector),
            CompanyField.SEAT, List.of("Seaham")));
  }

  private static CompanyRow row(int line, Map<CompanyField, List<String>> values) {
    Outcome<CompanyRow> row = CompanyRow.of("test", new Place("test.csv", line), values);
    return ((Outcome.Accepted<CompanyRow>) row).item();
  }

  /** Rows of so many companies with names of their own. */
  public static List<CompanyRow> many(int first, int count) {
    List<CompanyRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = first + i;
      rows.add(row(number, "Quorvex" + Integer.toString(number * 7919, 36) + " Corp", "US", ""));
    }
    return rows;
  }
}
