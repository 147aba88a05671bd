package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/**
 * Reads names behind a comma and what they are to another company: "its subsidiary, X", "le premier
 * actionnaire de Nordvik, X,".
 */
final class Members {

  /** "X's biggest shareholder" has so many words between. */
  private static final int MOST_BETWEEN = 3;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;

  Members(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
  }

  /** Whether the words {@code [first, last]} are so named. */
  boolean areNamed(int first, int last) {
    boolean articled =
        shapes.isBetween(first - 1, " ") && cues.ends(first - 1, Kind.COMPANY_ARTICLE);
    int before = articled ? first - 2 : first - 1;
    if (!shapes.isBetween(before, ", ")) {
      return false;
    }
    int noun = nounUpTo(before);
    if (isTie(noun)) {
      return isPossessed(noun);
    }
    return shapes.between(last).startsWith(",") && isOfCompany(before);
  }

  /** "su socio local": an adjective may stand behind. */
  private int nounUpTo(int word) {
    boolean adjective =
        lexicon.has(Habit.ADJECTIVES_BEHIND)
            && cues.endingAt(word).isEmpty()
            && !shapes.isCapital(word)
            && shapes.touches(word - 1);
    return adjective ? word - 1 : word;
  }

  private boolean isTie(int word) {
    return cues.ends(word, Kind.RELATION) && !cues.ends(word, Kind.HEAD);
  }

  /** "its subsidiary", "Nordvik's biggest shareholder". */
  private boolean isPossessed(int noun) {
    int first = cues.endingAt(noun).orElseThrow().first();
    if (cues.ends(first - 1, Kind.POSSESSIVE)) {
      return true;
    }
    for (int at = first - 1; at >= first - MOST_BETWEEN && at > 0; at--) {
      if (tokens.word(at).equals("s") && shapes.isBetween(at - 1, "'")) {
        return true;
      }
    }
    return false;
  }

  /** "le premier actionnaire de Nordvik". */
  private boolean isOfCompany(int last) {
    int name = last;
    while (shapes.isCapital(name)
        && shapes.isBetween(name - 1, " ")
        && shapes.isCapital(name - 1)) {
      name--;
    }
    return shapes.isCapital(name)
        && shapes.touches(name - 1)
        && cues.ends(name - 1, Kind.OF)
        && isTie(nounUpTo(name - 2));
  }
}
