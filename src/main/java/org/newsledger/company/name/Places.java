package org.newsledger.company.name;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.ResourceTable;

/**
 * Names of countries and large cities in one language, as the Unicode locale data gives them, and
 * the regions and cities of {@code company/places.csv}.
 */
public final class Places {

  private Places() {}

  /** The folded names, in the language and in English. */
  public static Set<String> of(Language language) {
    Set<String> places = new HashSet<>();
    add(places, ULocale.forLanguageTag(language.code()));
    add(places, ULocale.ENGLISH);
    for (String[] row : ResourceTable.rows("company/places.csv")) {
      places.add(FoldedText.fold(row[0]));
    }
    return places;
  }

  private static void add(Set<String> places, ULocale locale) {
    for (String country : Locale.getISOCountries()) {
      places.add(FoldedText.fold(new ULocale("", country).getDisplayCountry(locale)));
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone : TimeZone.getAvailableIDs()) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null) {
        places.add(FoldedText.fold(city));
      }
    }
  }
}
