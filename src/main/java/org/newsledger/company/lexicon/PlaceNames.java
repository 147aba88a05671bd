package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.newsledger.company.name.Places;
import org.newsledger.company.name.RussianStem;
import org.newsledger.company.name.WordSet;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/** Which words of one language name a country, a state or a large city, as it inflects them. */
final class PlaceNames implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What makes a noun of who is from a place: Nürnberger. */
  private static final String OF_PLACE = "er";

  private final WordSet names;
  private final boolean cased;
  private final boolean german;

  private PlaceNames(Set<String> names, Set<Habit> habits) {
    this.cased = habits.contains(Habit.CASES);
    this.german = habits.contains(Habit.CAPITAL_NOUNS);
    this.names = WordSet.of(cased ? stems(names) : names);
  }

  /** Those known in every language, and those of the lexicon. */
  static PlaceNames of(Language language, Lexicon company, Set<Habit> habits) {
    Set<String> names = new HashSet<>(Places.of(language));
    company.words("places").forEach(place -> names.add(FoldedText.fold(place)));
    return new PlaceNames(names, habits);
  }

  private static Set<String> stems(Set<String> names) {
    Set<String> stems = new HashSet<>();
    names.forEach(name -> stems.add(RussianStem.of(name)));
    return stems;
  }

  /** Whether the folded words are such a name. */
  boolean contains(String words) {
    return names.contains(cased ? RussianStem.of(words) : words) || (german && isGenitive(words));
  }

  /** Whether the folded words are such a name to the letter. */
  boolean containsAsWritten(String words) {
    return names.contains(words);
  }

  /** "Europas", "Deutschlands". */
  private boolean isGenitive(String words) {
    return words.endsWith("s") && names.contains(words.substring(0, words.length() - 1));
  }

  /** Whether a folded word says who or what is from such a place. */
  boolean isSourceOf(String word) {
    return german
        && word.endsWith(OF_PLACE)
        && contains(word.substring(0, word.length() - OF_PLACE.length()));
  }
}
