package org.newsledger.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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
              folded(text.words("abbreviations")),
              folded(text.words("rarelyFinal")),
              folded(text.words("commonWords"))));
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

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(FoldedText.fold(word)));
    return folded;
  }
}
