package org.newsledger.company.mention;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.NameWords;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Knows who else bears the name of a company: persons, firms with a longer name, and indices. */
final class OtherBearers {

  /** A given name in Han has so many characters. */
  private static final int LONGEST_GIVEN = 3;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;

  OtherBearers(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
  }

  /** "Pell Street Partners": a word that ends names, behind another word of its name. */
  boolean endsOther(int word) {
    return NameWords.contains(tokens.word(word))
        && shapes.isBetween(word - 1, " ")
        && shapes.isCapital(word)
        && shapes.isCapital(word - 1)
        && !shapes.isHeading(word)
        && !lexicon.has(Habit.CAPITAL_NOUNS)
        && !shapes.beginsSentence(word - 1);
  }

  /** "listed on the Nasdaq": where shares are traded, unless something is told of the company. */
  boolean isExchange(NameHit hit) {
    return cues.beginningAt(hit.first())
        .filter(cue -> cue.is(Kind.EXCHANGE) && cue.last() >= hit.last())
        .isPresent();
  }

  /** 鈴木一郎氏: a surname that a company bears too, and the given name of a person behind it. */
  boolean isSurname(NameHit hit) {
    int last = hit.last();
    while (last < Math.min(hit.last() + LONGEST_GIVEN, tokens.size() - 1)
        && tokens.isGluedToNext(last)
        && tokens.kind(last + 1) == CharClass.HAN
        && !isPersonAt(tokens.end(last))) {
      last++;
    }
    return last > hit.last() && isPersonAt(tokens.end(last));
  }

  private boolean isPersonAt(int offset) {
    return lexicon.unspaced().isPersonBehind(tokens.text(), offset);
  }
}
