package org.newsledger.company.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a language writes names and what stands beside them; its lexicon lists them as habits. */
public enum Habit {
  /** Nouns have a capital as names have. */
  CAPITAL_NOUNS,
  /**
   * Headings have a capital in every word; elsewhere only those in capitals throughout tell
   * nothing.
   */
  TITLE_CASE,
  /** Names of companies stand in quotation marks. */
  QUOTED_NAMES,
  /** Cases say what other languages say by "of" and articles. */
  CASES,
  /** There are no capitals, and mostly no spaces, so that names have bounds of their own. */
  UNCASED,
  /** Words run together without spaces. */
  GLUED_WORDS,
  /** Names are written in Han characters, and sorts stand in front of them. */
  HAN_NAMES,
  /** "of" stands behind what it goes with. */
  OF_BEHIND,
  /** A genitive's -s is glued to names. */
  GENITIVE_S,
  /** "X chief executive". */
  TITLES_BEHIND,
  /** "fabricant de batteries X": what is made stands between the sort and the name. */
  SORTS_IN_FRONT,
  /** What means a company by itself may be an adjective as well: "la crisis energética". */
  SORTS_DESCRIBE,
  /** Adjectives stand behind their nouns. */
  ADJECTIVES_BEHIND,
  /** A sort may stand right in front of a name, without an article, where a sentence begins. */
  SORTS_OPEN,
  /** Connectors stand within names: Crédit Agricole de Normandie. */
  CONNECTED_NAMES,
  /** Nouns have an article, so that a bare word in front of a verb is a name. */
  BARE_NAMES;

  /** The habits of these codes: the names above in small letters. */
  static Set<Habit> of(List<String> codes) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    codes.forEach(code -> habits.add(valueOf(code.toUpperCase(Locale.ROOT))));
    return habits;
  }
}
