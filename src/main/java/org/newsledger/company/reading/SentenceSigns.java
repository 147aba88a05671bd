package org.newsledger.company.reading;

import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.text.CharClass;

/** What the sentences of a text hold besides names, read once from its end to its start. */
public final class SentenceSigns {

  private static final int FIGURE = 1;
  private static final int MONEY = 2;
  private static final int DEAL = 4;
  private static final int SPORT = 8;

  private static final Kinds DEALS = Kinds.of(Kind.DEAL, Kind.SORT);

  private final Shapes shapes;

  /** What stands at each word or behind it in its sentence. */
  private final byte[] from;

  /** The first word of the sentence of each word. */
  private final int[] firsts;

  /** Signs in one text. */
  public SentenceSigns(Reading reading) {
    int size = reading.tokens().size();
    this.shapes = reading.shapes();
    this.from = new byte[size];
    this.firsts = new int[size];
    int signs = 0;
    for (int at = size - 1; at >= 0; at--) {
      signs |= signs(reading, at);
      from[at] = (byte) signs;
      signs = shapes.beginsSentence(at) ? 0 : signs;
    }
    for (int at = 1; at < size; at++) {
      firsts[at] = shapes.beginsSentence(at) ? at : firsts[at - 1];
    }
  }

  private static int signs(Reading reading, int at) {
    boolean figure = reading.tokens().kind(at) == CharClass.DIGIT;
    return (figure ? FIGURE : 0)
        | (reading.shapes().hasCurrency(at) ? MONEY : 0)
        | (reading.cues().beginsAny(at) ? cues(reading.cues(), at) : 0);
  }

  private static int cues(Cues cues, int at) {
    return (cues.begins(at, Kind.MONEY) ? MONEY : 0)
        | (cues.begins(at, DEALS) ? DEAL : 0)
        | (cues.begins(at, Kind.SPORT) ? SPORT : 0);
  }

  /** Whether a figure stands behind a word in its sentence. */
  public boolean hasFigureBehind(int word) {
    return goesOn(word) && (from[word + 1] & FIGURE) != 0;
  }

  /** Whether a deal or a sort of company stands behind a word in its sentence. */
  public boolean hasDealBehind(int word) {
    return goesOn(word) && (from[word + 1] & DEAL) != 0;
  }

  /** Whether the sentence of a word tells a sum. */
  public boolean tellsSum(int word) {
    return (from[firsts[word]] & (FIGURE | MONEY)) == (FIGURE | MONEY);
  }

  /** Whether the sentence of a word is on a match. */
  public boolean tellsSport(int word) {
    return (from[firsts[word]] & SPORT) != 0;
  }

  private boolean goesOn(int word) {
    return word + 1 < firsts.length && !shapes.beginsSentence(word + 1);
  }
}
