package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/** Finds the end of what stands in brackets right behind a name: "X (Swansea), a maker of". */
final class Brackets {

  /** So many words may stand in them. */
  private static final int LONGEST = 8;

  private final TextTokens tokens;
  private final Shapes shapes;

  Brackets(Reading reading) {
    this.tokens = reading.tokens();
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
}
