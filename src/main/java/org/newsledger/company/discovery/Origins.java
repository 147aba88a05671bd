package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/** Knows the words between what a company is to another and its name that say where it is from. */
final class Origins {

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;

  Origins(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
  }

  /**
   * The first word of an origin in front of the name at {@code first}, "Italy's X", "der
   * chinesischen X"; {@code first} itself where there is none.
   */
  int before(int first) {
    int word = first - 1;
    if (word < 1 || !shapes.isBetween(word, " ")) {
      return first;
    }
    if (shapes.isBetween(word - 1, "'") && tokens.word(word).equals("s")) {
      return lexicon.isPlace(tokens.word(word - 1)) ? word - 1 : first;
    }
    boolean adjective = !shapes.isCapital(word) && lexicon.endsLikeOrigin(tokens.word(word));
    if (!adjective && !cues.ends(word, Kind.DEMONYM)) {
      return first;
    }
    boolean articled =
        shapes.isBetween(word - 1, " ")
            && (cues.ends(word - 1, Kind.NATIONAL_ARTICLE) || cues.ends(word - 1, Kind.DETERMINER));
    return articled && !cues.ends(word - 1, Kind.RELATION) ? word - 1 : word;
  }
}
