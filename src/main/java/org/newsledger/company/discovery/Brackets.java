package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/**
 * Reads what stands in brackets right behind a name: "X (Swansea), a maker of", "X (140 staff)".
 */
final class Brackets {

  /** So many words may stand in them. */
  private static final int LONGEST = 8;

  /** So many words tell in them how large a company is. */
  private static final int LONGEST_SIZE = 6;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;

  Brackets(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
  }

  /** The last word in the brackets behind a word, or the word itself where there are none. */
  int lastWithin(int word) {
    if (!shapes.between(word).equals(" (")) {
      return word;
    }
    for (int at = word + 1; at <= word + LONGEST && at < tokens.size(); at++) {
      String gap = shapes.between(at);
      if (gap.startsWith(")")) {
        return at;
      }
      if (gap.indexOf('(') >= 0 || shapes.beginsSentence(at + 1)) {
        return word;
      }
    }
    return word;
  }

  /**
   * Whether brackets that begin with {@code first} tell how large a company is: "X (140
   * dipendenti)", "X (45 M€ de chiffre d'affaires)".
   */
  boolean tellSize(int first) {
    if (first >= tokens.size() || tokens.kind(first) != CharClass.DIGIT) {
      return false;
    }
    for (int at = first + 1; at <= first + LONGEST_SIZE && at < tokens.size(); at++) {
      if (shapes.between(at - 1).indexOf(')') >= 0) {
        return false;
      }
      if (cues.begins(at, Kind.TITLE)) {
        return true;
      }
    }
    return false;
  }
}
