package org.newsledger.company.discovery;

import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/** Reads what is said of several names at once: "the funds X and Y", "X and Y, two start-ups". */
final class SeveralNames {

  private static final int MOST_NAMES = 4;

  /** "two Zurich-based start-ups" has so many words up to the sort. */
  private static final int MOST_BEFORE_SORT = 4;

  private final Reading reading;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;

  SeveralNames(Reading reading) {
    this.reading = reading;
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
  }

  /** Whether the words {@code [first, last]} stand among several that are called companies. */
  boolean areCompanies(int first, int last) {
    int start = firstOfList(first);
    int end = lastOfList(last);
    return (start < first || end > last) && (isSortBefore(start - 1) || isSortBehind(end));
  }

  private int lastOfList(int last) {
    int end = last;
    for (int names = 1; names < MOST_NAMES; names++) {
      int and = end + 1;
      if (shapes.touches(end) && isAnd(and) && shapes.isBetween(and, " ")) {
        return shapes.isCapital(and + 1) ? lastOfName(and + 1) : end;
      }
      if (!shapes.isBetween(end, ", ") || !shapes.isCapital(end + 1)) {
        return end;
      }
      end = lastOfName(end + 1);
    }
    return end;
  }

  private int lastOfName(int first) {
    int last = first;
    while (shapes.isBetween(last, " ") && shapes.isCapital(last + 1)) {
      last++;
    }
    return last;
  }

  private int firstOfList(int first) {
    int start = first;
    for (int names = 1; names < MOST_NAMES; names++) {
      int and = start - 1;
      boolean joined = shapes.isBetween(and, " ") && isAnd(and) && shapes.touches(and - 1);
      int before = joined ? and - 1 : start - 1;
      if ((!joined && !shapes.isBetween(before, ", ")) || !shapes.isCapital(before)) {
        return start;
      }
      start = firstOfName(before);
    }
    return start;
  }

  private int firstOfName(int last) {
    int first = last;
    while (shapes.isBetween(first - 1, " ")
        && shapes.isCapital(first - 1)
        && !cues.ends(first - 1, Kind.SEVERAL_SORT)) {
      first--;
    }
    return first;
  }

  private boolean isAnd(int word) {
    return word >= 0
        && word < reading.tokens().size()
        && lexicon.isAnd(reading.tokens().word(word));
  }

  /** "the funds X and Y", "les fonds américains X et Y". */
  private boolean isSortBefore(int word) {
    boolean adjective =
        lexicon.has(Habit.ADJECTIVES_BEHIND) && !shapes.isCapital(word) && shapes.touches(word - 1);
    return shapes.touches(word)
        && (cues.ends(word, Kind.SEVERAL_SORT)
            || (adjective && cues.ends(word - 1, Kind.SEVERAL_SORT)));
  }

  /** "X and Y, two Zurich start-ups". */
  private boolean isSortBehind(int end) {
    if (!shapes.isBetween(end, ", ") || !cues.begins(end + 1, Kind.SEVERAL)) {
      return false;
    }
    for (int at = end + 2; at <= end + 1 + MOST_BEFORE_SORT && shapes.joins(at - 1); at++) {
      if (cues.begins(at, Kind.SEVERAL_SORT)) {
        return true;
      }
    }
    return false;
  }
}
