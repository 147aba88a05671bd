package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/** Nouns for the people of a country, which stand for a company of it: die Italiener. */
public final class Inhabitants implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> countries = new HashMap<>();
  private final HashSet<String> determiners = new HashSet<>();

  private Inhabitants() {}

  /** Those of a language, from its section {@code company}. */
  static Inhabitants of(Lexicon section) {
    Inhabitants all = new Inhabitants();
    for (Map.Entry<String, List<String>> of :
        section.section("inhabitants").wordsByKey().entrySet()) {
      of.getValue().forEach(noun -> all.countries.put(FoldedText.fold(noun), of.getKey()));
    }
    all.determiners.addAll(section.words("inhabitants_of"));
    return all;
  }

  /** Whether the folded word stands before several: die, den. */
  public boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  /** The country whose people the folded word names, as ISO 3166-1 alpha-2. */
  public Optional<String> country(String word) {
    return Optional.ofNullable(countries.get(word));
  }
}
