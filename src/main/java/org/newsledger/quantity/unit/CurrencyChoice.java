package org.newsledger.quantity.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.currency.CountryCurrencies;
import org.newsledger.quantity.currency.CurrencyLexicon;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/** Decides between currencies that share a sign, by the country of the text and its language. */
public final class CurrencyChoice {

  /** A dollar without a country is that of the United States, wherever the story plays. */
  public static final String WORLDWIDE = "USD";

  private static final Set<String> TOLD_IN_FULL =
      Set.copyOf(Lexicon.shared(CurrencyLexicon.NEUTRAL).words("toldInFull"));

  /** Signs of the script that is written where those currencies are at home. */
  private static final List<String> AT_HOME =
      List.copyOf(Lexicon.shared(CurrencyLexicon.NEUTRAL).words("scriptAtHome"));

  private static final Map<Language, String> BY_LANGUAGE =
      Map.of(Language.ZH, "CNY", Language.JA, "JPY");

  /** What Chinese means by a currency's shared name where it is written in traditional signs. */
  private static final String TRADITIONAL =
      Lexicon.shared(CurrencyLexicon.NEUTRAL).word("traditionalCurrency");

  /** Words of texts in traditional signs that tell of another country's money. */
  private static final List<String> ABROAD =
      List.copyOf(Lexicon.shared(CurrencyLexicon.NEUTRAL).words("traditionalAbroad"));

  private final Language language;
  private final String country;
  private final Optional<String> ofCountry;
  private final String ofLanguage;

  /** Whether the country of the text may not tell that a shared name means its currency. */
  private final boolean toldInFull;

  /** The choice for one text, by its language and what is known of its country. */
  public CurrencyChoice(Language language, FoldedText text, QuantityContext context) {
    this.language = language;
    this.country = context.country();
    this.ofCountry = CountryCurrencies.of(country);
    boolean atHome = isAtHome(text);
    this.toldInFull = ofCountry.filter(TOLD_IN_FULL::contains).isPresent() && !atHome;
    boolean traditional =
        language == Language.ZH && atHome && ABROAD.stream().noneMatch(text.original()::contains);
    this.ofLanguage = traditional ? TRADITIONAL : BY_LANGUAGE.getOrDefault(language, "");
  }

  private static boolean isAtHome(FoldedText text) {
    String original = text.original();
    return AT_HOME.stream().anyMatch(original::contains);
  }

  /** The unit of an amount, its currency decided. */
  public Unit unit(Optional<FoundUnit> unit, Amount amount) {
    List<String> codes = unit.map(FoundUnit::codes).orElse(List.of());
    return codes.size() < 2
        ? unit.map(FoundUnit::unit).orElse(amount.measured())
        : Unit.money(decided(codes).orElse(codes.get(0)));
  }

  private Optional<String> decided(List<String> codes) {
    return ofCountry
        .filter(code -> codes.contains(code) && isMeantBy(codes))
        .or(() -> Optional.of(ofLanguage).filter(codes::contains));
  }

  /** Whether the country of a text may tell which of its currencies a name means. */
  private boolean isMeantBy(List<String> codes) {
    return !codes.get(0).equals(WORLDWIDE) && !toldInFull;
  }

  /** The other currencies that the sign might mean. */
  public List<String> alternatives(Optional<FoundUnit> unit, Unit taken) {
    List<String> codes = unit.map(FoundUnit::codes).orElse(List.of());
    return codes.isEmpty() || (codes.size() == 1 && codes.get(0).equals(taken.code()))
        ? List.of()
        : codes.stream()
            .filter(code -> !code.equals(taken.code()))
            .filter(code -> codes.get(0).equals(WORLDWIDE) || !TOLD_IN_FULL.contains(code))
            .toList();
  }

  /** What decided, for people; blank where there was nothing to decide. */
  public String clue(Optional<FoundUnit> unit, Unit taken) {
    List<String> codes = unit.map(FoundUnit::codes).orElse(List.of());
    if (codes.size() < 2) {
      return "";
    }
    String by =
        ofCountry.filter(taken.code()::equals).isPresent()
            ? "country " + country
            : taken.code().equals(ofLanguage) ? "language " + language.code() : "default";
    return ", " + taken.code() + " by " + by;
  }
}
