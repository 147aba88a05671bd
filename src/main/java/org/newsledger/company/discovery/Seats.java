package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Tells words that say where the name in front of them sits: "X of Margate", "X, de Tarrasa,". */
final class Seats {

  /** "X, de software de gestão," has so many words between the commas. */
  private static final int LONGEST_ASIDE = 5;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final boolean behind;

  Seats(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.behind = reading.lexicon().has(Habit.ADJECTIVES_BEHIND);
  }

  /** Whether the name at {@code first} is where the name in front of it sits. */
  boolean isSeat(int first) {
    boolean linked = shapes.isBetween(first - 1, " ") && shapes.isCapital(first - 2);
    if (!linked) {
      return false;
    }
    boolean origin = cues.ends(first - 1, Kind.ORIGIN) && shapes.isBetween(first - 2, " ");
    return origin || (behind && cues.ends(first - 1, Kind.OF) && isBehindComma(first - 2));
  }

  /** Whether a name in brackets tells where the town in front lies: {@code à Cholet (Loire)}. */
  boolean isAround(Run run) {
    int town = run.first() - 1;
    if (!shapes.isBetween(town, " (") || !shapes.between(run.last()).startsWith(")")) {
      return false;
    }
    while (shapes.isBetween(town - 1, "-")
        || (shapes.isBetween(town - 1, " ") && shapes.isCapital(town - 1))) {
      town--;
    }
    return shapes.isCapital(town)
        && shapes.touches(town - 1)
        && (cues.ends(town - 1, Kind.LOCATIVE) || cues.ends(town - 1, Kind.ORIGIN));
  }

  /** The last word of the seat behind {@code last}; {@code last} itself where none is told. */
  int lastOfSeat(int last) {
    int seat = last + 2;
    if (!shapes.isBetween(last + 1, " ") || !shapes.isCapital(seat)) {
      return last;
    }
    if (cues.begins(last + 1, Kind.ORIGIN) && shapes.isBetween(last, " ")) {
      return seat;
    }
    boolean told = behind && cues.begins(last + 1, Kind.OF) && isBehindComma(last);
    return told ? seat : last;
  }

  /**
   * The last word between commas that say where the name in front comes from or what its business
   * is, "X, de Setúbal,", "X, de software de gestão,"; {@code last} itself where nothing does.
   */
  int lastOfAside(int last) {
    int of = last + 1;
    boolean origin = cues.begins(of, Kind.ORIGIN) && shapes.isBetween(last, ", ");
    if (!origin && !(behind && cues.begins(of, Kind.OF) && isBehindComma(last))) {
      return last;
    }
    for (int at = of + 1; at <= last + LONGEST_ASIDE && tokens.kind(at) == CharClass.LETTER; at++) {
      if (shapes.isBetween(at, ", ")) {
        return at;
      }
      if (!shapes.joins(at)) {
        return last;
      }
    }
    return last;
  }

  /** A name with a comma behind it, which is no item of a list: "de X, de Y y de Z". */
  private boolean isBehindComma(int last) {
    if (!shapes.isBetween(last, ", ") || cues.ends(last + 1, Kind.CONTRACTION)) {
      return false;
    }
    int name = last;
    while (shapes.isCapital(name - 1) && shapes.isBetween(name - 1, " ")) {
      name--;
    }
    return !cues.ends(name - 1, Kind.OF) || cues.ends(name - 1, Kind.CONTRACTION);
  }
}
