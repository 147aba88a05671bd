package org.newsledger.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.text.Language;

/** Decides between currencies that share a sign, by the country of the text and its language. */
final class CurrencyChoice {

  private static final Map<String, String> BY_COUNTRY =
      Map.ofEntries(
          Map.entry("CA", "CAD"),
          Map.entry("AU", "AUD"),
          Map.entry("HK", "HKD"),
          Map.entry("SG", "SGD"),
          Map.entry("TW", "TWD"),
          Map.entry("NZ", "NZD"),
          Map.entry("MX", "MXN"),
          Map.entry("SE", "SEK"),
          Map.entry("NO", "NOK"),
          Map.entry("DK", "DKK"),
          Map.entry("CN", "CNY"),
          Map.entry("JP", "JPY"),
          Map.entry("AR", "ARS"),
          Map.entry("CL", "CLP"),
          Map.entry("CO", "COP"),
          Map.entry("PH", "PHP"),
          Map.entry("CH", "CHF"),
          Map.entry("IN", "INR"),
          Map.entry("PK", "PKR"),
          Map.entry("IS", "ISK"),
          Map.entry("CZ", "CZK"),
          Map.entry("AE", "AED"),
          Map.entry("MA", "MAD"),
          Map.entry("SA", "SAR"),
          Map.entry("QA", "QAR"),
          Map.entry("KW", "KWD"),
          Map.entry("DZ", "DZD"),
          Map.entry("TN", "TND"),
          Map.entry("RS", "RSD"),
          Map.entry("KE", "KES"),
          Map.entry("EG", "EGP"));
  private static final Map<Language, String> BY_LANGUAGE =
      Map.of(Language.ZH, "CNY", Language.JA, "JPY");

  private final Language language;
  private final QuantityContext context;

  CurrencyChoice(Language language, QuantityContext context) {
    this.language = language;
    this.context = context;
  }

  /** The unit of an amount, its currency decided. */
  Unit unit(Optional<UnitReader.Found> unit, Amount amount) {
    List<String> codes = unit.map(UnitReader.Found::codes).orElse(List.of());
    return codes.size() < 2
        ? unit.map(UnitReader.Found::unit).orElse(amount.measured())
        : Unit.money(decided(codes).orElse(codes.get(0)));
  }

  private Optional<String> decided(List<String> codes) {
    return Optional.ofNullable(BY_COUNTRY.get(context.country()))
        .filter(codes::contains)
        .or(() -> Optional.ofNullable(BY_LANGUAGE.get(language)).filter(codes::contains));
  }

  /** The other currencies that the sign might mean. */
  List<String> alternatives(Optional<UnitReader.Found> unit, Unit taken) {
    List<String> codes = unit.map(UnitReader.Found::codes).orElse(List.of());
    return codes.isEmpty() || (codes.size() == 1 && codes.get(0).equals(taken.code()))
        ? List.of()
        : codes.stream().filter(code -> !code.equals(taken.code())).toList();
  }

  /** What decided, for people; blank where there was nothing to decide. */
  String clue(Optional<UnitReader.Found> unit, Unit taken) {
    List<String> codes = unit.map(UnitReader.Found::codes).orElse(List.of());
    if (codes.size() < 2) {
      return "";
    }
    String by =
        taken.code().equals(BY_COUNTRY.get(context.country()))
            ? "country " + context.country()
            : taken.code().equals(BY_LANGUAGE.get(language))
                ? "language " + language.code()
                : "default";
    return ", " + taken.code() + " by " + by;
  }
}
