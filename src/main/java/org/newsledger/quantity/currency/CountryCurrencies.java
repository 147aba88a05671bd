package org.newsledger.quantity.currency;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.text.Lexicon;

/** The currencies that countries pay with today, as the JDK knows them. */
public final class CountryCurrencies {

  private static final Map<String, String> BY_COUNTRY = new HashMap<>();

  static {
    for (String country : Locale.getISOCountries()) {
      Currency currency = Currency.getInstance(new Locale("", country));
      if (currency != null) {
        BY_COUNTRY.put(country, currency.getCurrencyCode());
      }
    }
  }

  /** Currencies that the press at home leaves out: profit rose to 663 million. */
  private static final Set<String> LEFT_OUT =
      Set.copyOf(Lexicon.shared(CurrencyLexicon.NEUTRAL).words("leftOut"));

  private CountryCurrencies() {}

  /** The code of a country's currency; empty where there is no such country or it has none. */
  public static Optional<String> of(String country) {
    return Optional.ofNullable(BY_COUNTRY.get(country));
  }

  /** Which of two currencies is that of a country today; the first in the alphabet if both are. */
  static String today(String one, String other) {
    String first = one.compareTo(other) <= 0 ? one : other;
    String second = first.equals(one) ? other : one;
    return BY_COUNTRY.containsValue(second) && !BY_COUNTRY.containsValue(first) ? second : first;
  }

  /** The code of a country's currency where its texts leave it out; else empty. */
  public static Optional<String> leftOutIn(String country) {
    return of(country).filter(LEFT_OUT::contains);
  }
}
