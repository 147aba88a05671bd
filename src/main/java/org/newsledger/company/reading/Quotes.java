package org.newsledger.company.reading;

import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;

/** What quotation marks tell of a name, where a language writes names of companies in them. */
final class Quotes {

  private final Shapes shapes;
  private final Cues cues;
  private final boolean ofNames;

  Quotes(Reading reading) {
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.ofNames = reading.lexicon().has(Habit.QUOTED_NAMES);
  }

  /** Whether a name of several words stands in them. */
  boolean hold(Run run) {
    return shapes.lastInQuotes(run.first()) > run.first();
  }

  /** Whether a word is the letters of a legal form or of a sort before a quoted name: ГК «Дело». */
  boolean isHead(int word) {
    return ofNames && shapes.isAllCapital(word) && shapes.isBetween(word, " \"");
  }

  /**
   * Whether a name in quotation marks begins with a word behind a sort of company or a legal form,
   * whatever the word means elsewhere: ООО «Новые технологии».
   */
  boolean opensName(int word) {
    int before = word - 1;
    return ofNames
        && before >= 0
        && shapes.isCapital(word)
        && shapes.lastInQuotes(word) > word
        && (isHead(before) || (shapes.isBetween(before, " \"") && cues.ends(before, Kind.SORT)));
  }

  /** Whether a sort of company stands before a quoted name; cities lend companies theirs. */
  boolean isSorted(Run run) {
    int before = run.first() - 1;
    return (hold(run) || shapes.isQuotedAlone(run.first()))
        && shapes.isBetween(before, " \"")
        && (cues.ends(before, Kind.SORT) || cues.ends(before, Kind.NAME_HEAD));
  }
}
