package org.newsledger.quantity.currency;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.newsledger.text.Language;

/** The names of all currencies, past ones too, in each language, as CLDR has them. */
final class CurrencyNames {

  private CurrencyNames() {}

  /** ISO 4217 codes by name, singular and plural forms; names told apart by years are left out. */
  static Map<String, String> of(Language language) {
    Map<String, String> codes = new HashMap<>();
    CurrencyDisplayNames.getInstance(new ULocale(language.code()))
        .nameMap()
        .forEach(
            (name, code) -> {
              if (isPlain(name)) {
                codes.put(name, code);
                codes.putIfAbsent(isWrittenTogether(language) ? name.replace(" ", "") : name, code);
              }
            });
    return codes;
  }

  /** Korean puts a space between country and currency, or none. */
  private static boolean isWrittenTogether(Language language) {
    return language.isUnspaced() || language == Language.KO;
  }

  private static boolean isPlain(String name) {
    return name.length() > 2
        && name.chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == '（' || c == '*');
  }
}
