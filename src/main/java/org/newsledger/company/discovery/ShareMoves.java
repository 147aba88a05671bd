package org.newsledger.company.discovery;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.name.WordSet;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;
import org.newsledger.text.ResourceTable;

/** Finds what market reports say of a name: "X, down 7%", "X (+3,1 %)", "X verloor 1,7 procent". */
final class ShareMoves {

  /** Words that stand behind the number by which a share moves. */
  private static final WordSet SHARES =
      WordSet.of(
          ResourceTable.rows("company/share-words.csv").stream().map(row -> row[0]).toList());

  /** 17p, in London. */
  private static final String PENCE = "p";

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;

  ShareMoves(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
  }

  /** Whether a number behind the name tells what happened to its shares. */
  boolean areOf(Run run) {
    int at = run.last() + 1;
    boolean said = cues.begins(at, Kind.MOVE);
    if (!said && shapes.between(run.last()).indexOf('(') < 0) {
      return false;
    }
    for (int next = said ? at + 1 : at; next <= at + 2 && next < tokens.size(); next++) {
      boolean digit = tokens.kind(next) == CharClass.DIGIT;
      if (digit && (isShare(next) || isShare(next + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isShare(int word) {
    int next = word + 1;
    return shapes.between(word).indexOf('%') >= 0
        || (word < tokens.size() && tokens.word(word).endsWith(PENCE))
        || (next < tokens.size() && SHARES.contains(tokens.word(next)));
  }
}
