package org.newsledger.company.unspaced;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Knows names in small Latin letters behind what the company is: スタートアップのgumo, 모회사 nr의. */
final class SmallLatinNames {

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;

  SmallLatinNames(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
  }

  /** Such a name at a word of which something is said. */
  Optional<UnspacedNames.Found> at(int word) {
    return contains(word)
        ? Optional.of(new UnspacedNames.Found(new Run(word, word), Evidence.APPOSITION))
        : Optional.empty();
  }

  private boolean contains(int at) {
    boolean small =
        at > 0
            && tokens.kind(at) == CharClass.LETTER
            && !shapes.isCapital(at)
            && tokens.length(at) > 1
            && cues.beginningAt(at).isEmpty();
    return small && isSaid(at) && isIntroduced(at - 1);
  }

  private boolean isSaid(int at) {
    return at + 1 < tokens.size()
        && tokens.isGluedToNext(at)
        && lexicon.marksDoer(tokens.text(), tokens.start(at + 1));
  }

  private boolean isIntroduced(int before) {
    String gap = shapes.between(before);
    if (!gap.isEmpty() && !gap.equals(" ") && !gap.equals("、")) {
      return false;
    }
    int noun = cues.ends(before, Kind.OF) && gap.isEmpty() ? before - 1 : before;
    return cues.ends(noun, Kind.SORT)
        || cues.ends(noun, Kind.RELATION)
        || (noun >= 0 && lexicon.endsLikeSort(tokens.text(), tokens.end(noun)));
  }
}
