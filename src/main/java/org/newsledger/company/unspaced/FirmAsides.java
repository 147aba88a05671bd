package org.newsledger.company.unspaced;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/**
 * Reads what stands right behind words and tells that they name a company, in scripts without
 * capitals: a share of it, its listing.
 */
final class FirmAsides {

  private static final int SHORTEST = 2;

  /** A figure with its decimals. */
  private static final int MOST_FIGURES = 2;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final Cues cues;
  private final boolean korean;
  private final boolean chinese;

  FirmAsides(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.cues = reading.cues();
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
  }

  /** "云松100%股权", "向云松转让5.3%股份", "솔바라 지분 40%": a share of it, or one given to it. */
  boolean isHeld(Run run) {
    int at = run.last() + 1;
    if (korean) {
      boolean shares = run.words() > SHORTEST && shapes.isBetween(run.last(), " ");
      return shares && isFigureBehindHeld(at);
    }
    if (!chinese || at >= tokens.size() || !tokens.isGluedToNext(run.last())) {
      return false;
    }
    at += tokens.kind(at) == CharClass.DIGIT ? 0 : lexicon.boundAt(tokens, at);
    int figures = 0;
    while (at < tokens.size() && tokens.kind(at) == CharClass.DIGIT && figures <= MOST_FIGURES) {
      at++;
      figures++;
    }
    return figures > 0
        && at < tokens.size()
        && shapes.isBetween(at - 1, "%")
        && tokens.word(at).equals("股");
  }

  private boolean isFigureBehindHeld(int word) {
    return cues.beginningAt(word)
        .filter(hit -> hit.is(Kind.HELD) && hit.last() + 1 < tokens.size())
        .filter(hit -> tokens.kind(hit.last() + 1) == CharClass.DIGIT)
        .isPresent();
  }

  /** "云松IPO": its listing. */
  boolean isListed(Run run) {
    int next = run.last() + 1;
    return next < tokens.size()
        && run.words() > SHORTEST
        && tokens.isGluedToNext(run.last())
        && tokens.word(next).equals("ipo")
        && tokens.kind(run.first()) == CharClass.HAN;
  }
}
