package org.newsledger.claim.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.claim.Metric;
import org.newsledger.csv.CsvRow;
import org.newsledger.csv.LocaleFormats;
import org.newsledger.quantity.Qualifier;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;

/**
 * Reads the amount of a row: a number in the source's locale, or an amount in words and magnitudes
 * ({@code 12,5 Mrd.}) in the locale's language, with the unit of its own cell.
 */
final class AmountCells {

  /**
   * An amount as a row states it.
   *
   * @param value the value or the lower end
   * @param high the upper end, where a range is stated
   */
  record Amount(BigDecimal value, Optional<BigDecimal> high, Unit unit, Qualifier qualifier) {

    Amount upTo(BigDecimal end) {
      return new Amount(value, Optional.of(end), unit, Qualifier.RANGE);
    }
  }

  private static final Map<String, Unit> CODES =
      Map.of(
          "%", Unit.PERCENT,
          "count", Unit.COUNT,
          "W", Unit.WATT,
          "x", Unit.MULTIPLE,
          "year", Unit.YEAR);

  private final LocaleFormats formats;
  private final Language language;
  private final QuantityReader quantities;
  private final Map<String, Optional<Unit>> units = new ConcurrentHashMap<>(CODES.size());

  AmountCells(Locale locale) {
    this.formats = new LocaleFormats(locale);
    this.language = Language.find(locale.getLanguage()).orElse(Language.EN);
    this.quantities = QuantityReader.of(language);
    CODES.forEach((code, unit) -> units.put(code, Optional.of(unit)));
  }

  Amount read(CsvRow row, Metric metric, Optional<String> unitOfSource) {
    String unitCell = row.find("unit").or(() -> unitOfSource).orElseGet(() -> unitOf(metric));
    Amount amount = amount("value", row.find("value").orElse(""), unit(unitCell));
    if (amount.unit().kind() != metric.unit()) {
      throw new UnreadableField(
          RejectionCode.UNIT_UNKNOWN,
          "unit",
          unitCell,
          "'"
              + unitCell
              + "' is no unit of the metric "
              + metric.code()
              + "; it is measured in "
              + expected(metric));
    }
    return row.find("value_high")
        .map(cell -> amount.upTo(amount("value_high", cell, amount.unit()).value()))
        .orElse(amount);
  }

  private Amount amount(String field, String cell, Unit unit) {
    return formats
        .number(cell)
        .map(number -> new Amount(number, Optional.empty(), unit, Qualifier.EXACT))
        .orElseGet(() -> inWords(field, cell, unit));
  }

  private Amount inWords(String field, String cell, Unit unit) {
    List<Quantity> read = read(cell + (unit.isMoney() ? " " + unit.code() : ""));
    Quantity quantity =
        read.stream()
            .filter(found -> read.size() == 1 && found.span().length() >= cell.length())
            .findFirst()
            .orElseThrow(() -> noNumber(field, cell));
    BigDecimal value = quantity.value().orElseThrow(() -> noNumber(field, cell));
    return new Amount(value, quantity.high(), unit, quantity.qualifier());
  }

  private Unit unit(String cell) {
    return units
        .computeIfAbsent(cell, this::findUnit)
        .orElseThrow(
            () ->
                new UnreadableField(
                    RejectionCode.CURRENCY_UNKNOWN,
                    "unit",
                    cell,
                    "'"
                        + cell
                        + "' is no currency and no unit; write an ISO 4217 code, %, count, W, x or year"));
  }

  private Optional<Unit> findUnit(String cell) {
    return read("1 " + cell).stream()
        .filter(quantity -> quantity.span().length() == cell.length() + 2)
        .map(Quantity::unit)
        .filter(unit -> unit.kind() != Unit.Kind.BARE)
        .findFirst();
  }

  private List<Quantity> read(String text) {
    return quantities.read(AnalyzedText.of(text, language), QuantityContext.EMPTY);
  }

  private UnreadableField noNumber(String field, String cell) {
    return new UnreadableField(
        RejectionCode.NUMBER_INVALID,
        field,
        cell,
        "'" + cell + "' is no number; write it as in " + formats.numberExample());
  }

  private static String unitOf(Metric metric) {
    return switch (metric.unit()) {
      case PERCENT -> "%";
      case COUNT -> "count";
      case WATT -> "W";
      case MULTIPLE -> "x";
      case YEAR -> "year";
      default -> "";
    };
  }

  private static String expected(Metric metric) {
    String unit = unitOf(metric);
    return unit.isEmpty() ? "money, given as an ISO 4217 code" : unit;
  }
}
