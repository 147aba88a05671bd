package org.newsledger.company.reading;

import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;

/** Tells names that a family bears where they stand: la famille X, the X family. */
public final class Families {

  private final Cues cues;
  private final Shapes shapes;
  private final boolean behind;
  private final boolean nouns;

  /** Families in one text. */
  public Families(Reading reading) {
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.nouns = reading.lexicon().has(Habit.CAPITAL_NOUNS);
    this.behind = reading.lexicon().has(Habit.TITLES_BEHIND);
  }

  /**
   * Whether the words {@code [first, last]} are a family's name there; with a capital, the word is
   * part of a name.
   */
  public boolean bear(int first, int last) {
    int before = first - 1;
    boolean front = cues.ends(before, Kind.FAMILY) && shapes.touches(before);
    int next = last + 1;
    return (front && (nouns || !shapes.isCapital(before)))
        || (behind
            && cues.begins(next, Kind.FAMILY)
            && shapes.isBetween(last, " ")
            && !shapes.isCapital(next));
  }
}
