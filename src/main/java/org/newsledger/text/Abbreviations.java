package org.newsledger.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that are written with a full stop, in folded form.
 *
 * @param never no sentence ends behind these
 * @param rarely a sentence ends behind these only before one of the {@code common} words
 * @param common words that a sentence often begins with
 */
record Abbreviations(Set<String> never, Set<String> rarely, Set<String> common) {

  private static final Map<Language, Abbreviations> OF = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      Lexicon text = Lexicon.of(language, "text");
      OF.put(
          language,
          new Abbreviations(
              text.folded("abbreviations"),
              text.folded("rarelyFinal"),
              text.folded("commonWords")));
    }
  }

  Abbreviations {
    never = Set.copyOf(never);
    rarely = Set.copyOf(rarely);
    common = Set.copyOf(common);
  }

  static Abbreviations of(Language language) {
    Abbreviations found = OF.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no abbreviations of " + language);
    }
    return found;
  }
}
