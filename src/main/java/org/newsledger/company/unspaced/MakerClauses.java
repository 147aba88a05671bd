package org.newsledger.company.unspaced;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.Reading;

/**
 * Finds clauses that say what is made, with the seat of who makes it behind them, in scripts
 * without capitals: "を手がける", "장비를 만드는 대전의".
 */
final class MakerClauses {

  private static final int LONGEST_PLACE = 5;

  private final TextTokens tokens;
  private final Cues cues;
  private final CompanyLexicon lexicon;

  MakerClauses(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
  }

  /** Whether such a clause ends with a word, or a seat that stands behind one does. */
  boolean endsAt(int word) {
    return isEnd(word) || isEnd(beforeSeat(word));
  }

  private boolean isEnd(int word) {
    return word >= 0
        && (cues.ends(word, Kind.MAKER)
            || lexicon.unspaced().endsLikeClause(tokens.text(), tokens.end(word)));
  }

  /** The word before "대전의" in "만드는 대전의 X". */
  private int beforeSeat(int of) {
    int at = of - 1;
    while (at > of - LONGEST_PLACE && at > 0 && tokens.isGluedToNext(at - 1)) {
      at--;
    }
    boolean place = cues.ends(of, Kind.OF) && at < of && lexicon.isPlace(tokens.words(at, of - 1));
    return place ? at - 1 : -1;
  }
}
