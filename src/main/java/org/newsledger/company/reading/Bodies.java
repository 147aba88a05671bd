package org.newsledger.company.reading;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.text.CharClass;

/**
 * Tells the words that go on with the name of a body that is no company, over words with small
 * letters: "Ministerio para la Transición Ecológica y del Reto Demográfico".
 */
final class Bodies {

  private static final int NONE = -9;
  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_BETWEEN = 4;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;

  /** The last word of the body's name so far. */
  private int end = NONE;

  /** Whether the name is long enough to take in an "and". */
  private boolean open;

  Bodies(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
  }

  /** Takes a run that names a body; runs come in the order of the text. */
  void begin(Run run) {
    end = run.last();
    open = run.words() > 2;
  }

  /** Takes a run and tells whether it goes on with the name of a body. */
  boolean goOn(Run run) {
    int first = end + 1;
    int count = run.first() - first;
    if (end < 0 || count < 1 || count > MOST_BETWEEN || !areSmall(end, run.first())) {
      return false;
    }
    boolean and = cues.begins(first, Kind.STOPWORD) && tokens.length(first) == 1;
    if (and ? !open && count == 1 : count < 2 || !isPurpose(first)) {
      return false;
    }
    end = run.last();
    open = true;
    return true;
  }

  private boolean isPurpose(int word) {
    return cues.begins(word + 1, Kind.DETERMINER)
        && !cues.begins(word, Kind.AGENT)
        && !cues.begins(word, Kind.LOCATIVE)
        && !cues.begins(word, Kind.RELATIVE)
        && !cues.begins(word, Kind.VERB);
  }

  private boolean areSmall(int before, int behind) {
    for (int word = before; word < behind; word++) {
      boolean small =
          word == before
              || (tokens.length(word) <= LONGEST_BETWEEN
                  && tokens.kind(word) == CharClass.LETTER
                  && !shapes.isCapital(word));
      if (!small || !shapes.isBetween(word, " ")) {
        return false;
      }
    }
    return true;
  }
}
