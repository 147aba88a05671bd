package org.newsledger.company.mention;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/** Tells from how a common word is written whether a name is meant: Apple, Orange, BT. */
final class CommonWords {

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;

  CommonWords(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
  }

  /** "Apple rose": what begins a sentence without an article, and has something said of it. */
  boolean isSubject(int word) {
    int next = word + 1;
    return lexicon.has(Habit.BARE_NAMES)
        && shapes.beginsSentence(word)
        && shapes.isBetween(word, " ")
        && !shapes.isHeading(word)
        && next < tokens.size()
        && !shapes.isCapital(next)
        && (cues.begins(next, Kind.MOVE) || lexicon.isPredicate(tokens.word(next)));
  }

  /** Как, which shares the stem of a name; the WM, which is a contest where nouns have capitals. */
  boolean isGrammar(int word) {
    boolean opens =
        lexicon.has(Habit.QUOTED_NAMES)
            && shapes.beginsSentence(word)
            && !shapes.isAllCapital(word);
    return (opens || lexicon.has(Habit.CAPITAL_NOUNS)) && cues.begins(word, Kind.STOPWORD);
  }

  /** Capitals only, where the words beside it are not so: BT, which. */
  boolean isAcronym(int word) {
    boolean beside = shapes.touches(word) && shapes.isAllCapital(word + 1);
    return shapes.isAllCapital(word)
        && !beside
        && !cues.begins(word, Kind.STOPWORD)
        && !lexicon.isPlace(tokens.word(word));
  }

  /** Russian writes names of companies in quotation marks, and common words without. */
  boolean isQuoted(NameHit hit) {
    return lexicon.has(Habit.QUOTED_NAMES)
        && shapes.between(hit.first() - 1).endsWith("\"")
        && shapes.between(hit.last()).startsWith("\"");
  }
}
