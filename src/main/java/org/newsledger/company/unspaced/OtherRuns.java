package org.newsledger.company.unspaced;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.text.CharClass;

/**
 * Tells words that are no names, in scripts without capitals: what the lexicon knows, and counts.
 */
final class OtherRuns {

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final UnspacedLexicon lexicon;
  private final boolean korean;

  OtherRuns(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon().unspaced();
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
  }

  /** Whether the run, of this folded text, is or holds words that are no name. */
  boolean contains(Run run, String text) {
    return holdsCommonWord(run, text) || isCounted(run);
  }

  /** Whether the run is, or holds, a word of the lexicon that is no name. */
  private boolean holdsCommonWord(Run run, String text) {
    if (lexicon.isCommon(text) || reading.lexicon().isPlace(text)) {
      return true;
    }
    for (int at = run.first(); at <= run.last(); at++) {
      Optional<CueHit> hit = cues.beginningAt(at);
      boolean whole = hit.isPresent() && at == run.first() && hit.get().last() == run.last();
      boolean inner = hit.isPresent() && hit.get().last() > hit.get().first() && !korean;
      boolean body =
          hit.isPresent() && hit.get().is(Kind.NOT_COMPANY) && hit.get().last() == run.last();
      if (whole || (inner && !isSuffix(hit.get())) || body) {
        return true;
      }
    }
    return false;
  }

  /** 百貨店 in 岬風百貨店, though a sort of companies is called so too. */
  private boolean isSuffix(CueHit hit) {
    int end = tokens.end(hit.last());
    String word = tokens.words(hit.first(), hit.last());
    return lexicon.isSuffix(word)
        || lexicon.suffixEnd(tokens.text(), tokens.start(hit.first())) == end;
  }

  /** "八家银行", "8社": what is counted is no name. */
  private boolean isCounted(Run run) {
    boolean figure = run.first() > 0 && tokens.kind(run.first() - 1) == CharClass.DIGIT;
    boolean several = run.words() > 1;
    return (figure && lexicon.isClassifier(tokens.word(run.first())))
        || (several && lexicon.isCount(tokens.word(run.first()), tokens.word(run.first() + 1)));
  }
}
