package org.newsledger.company.discovery;

import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/**
 * Reads clauses with their verb at the end: "X, das Pumpen fertigt,", which only a thing can have,
 * and "bei X bestellt".
 */
final class FinalVerbs {

  private static final int LONGEST = 10;

  /** "bei X 70 Megawatt bestellt" has so many words behind the name. */
  private static final int MOST_BEFORE_CLOSER = 5;

  private final Cues cues;
  private final Shapes shapes;
  private final Origins origins;

  FinalVerbs(Reading reading) {
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.origins = new Origins(reading);
  }

  /** Whether such a clause stands behind {@code last}; its verb is its last word. */
  boolean tellOf(int last) {
    int that = last + 1;
    if (!shapes.isBetween(last, ", ") || !cues.begins(that, Kind.THING_RELATIVE)) {
      return false;
    }
    for (int at = that + 1; at <= that + LONGEST; at++) {
      if (!shapes.joins(at)) {
        return cues.ends(at, Kind.DEAL);
      }
    }
    return false;
  }

  /**
   * Whether a preposition in front and a participle behind close on the name: "von X gekauft"; one
   * run together with an article, as nouns have it, only with an origin: "zur chinesischen X".
   */
  boolean closeOn(int first, int last) {
    int origin = origins.before(first);
    int before = origin - 1;
    boolean opened =
        cues.ends(before, Kind.AGENT) || (origin < first && cues.ends(before, Kind.CONTRACTION));
    if (!opened || !shapes.touches(before)) {
      return false;
    }
    for (int at = last + 1; at <= last + MOST_BEFORE_CLOSER && shapes.joins(at - 1); at++) {
      if (cues.begins(at, Kind.CLOSER)) {
        return true;
      }
    }
    return false;
  }
}
