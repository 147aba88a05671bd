package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Tells the names that the next sentence takes up by a sort: "X. The start-up has". */
final class TakenUp {

  /** So many words may follow the name before its sentence ends. */
  private static final int LONGEST_REST = 4;

  private static final int MOST_BEFORE_SORT = 2;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;

  TakenUp(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
  }

  /** Whether the next sentence, or what follows a colon, begins with a sort for the name. */
  boolean isTakenUp(Run run) {
    int at = run.last() + 1;
    while (at < tokens.size() && at <= run.last() + LONGEST_REST && !opensClause(at)) {
      at++;
    }
    if (at >= tokens.size() || !opensClause(at) || !cues.begins(at, Kind.DETERMINER)) {
      return false;
    }
    if (cues.begins(at + 1, Kind.DESCRIBED)) {
      return true;
    }
    for (int noun = at + 1; noun <= at + 1 + MOST_BEFORE_SORT && noun < tokens.size(); noun++) {
      if (cues.begins(noun, Kind.SORT) || lexicon.endsLikeSort(tokens.word(noun))) {
        return true;
      }
      if (!shapes.touches(noun - 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensClause(int word) {
    return shapes.beginsSentence(word) || shapes.isBetween(word - 1, ": ");
  }

  /** "X ne cède rien. Le fabricant": where nouns have an article, only a name opens without one. */
  boolean opensBare(Run run) {
    int next = run.last() + 1;
    return run.words() == 1
        && shapes.beginsSentence(run.first())
        && shapes.isBetween(run.last(), " ")
        && tokens.kind(next) == CharClass.LETTER
        && !shapes.isCapital(next)
        && cues.beginningAt(next).filter(TakenUp::followsVerb).isEmpty()
        && lexicon.has(Habit.SORTS_IN_FRONT)
        && lexicon.isNameWithoutArticle(tokens.word(run.first()));
  }

  /** "Cambia il", "Mettiamo che": what stands behind a verb that opens a sentence. */
  private static boolean followsVerb(CueHit hit) {
    return hit.is(Kind.DETERMINER)
        || hit.is(Kind.CONTRACTION)
        || hit.is(Kind.ARTICLE)
        || hit.is(Kind.POSSESSIVE)
        || hit.is(Kind.RELATIVE)
        || hit.is(Kind.LOCATIVE);
  }
}
