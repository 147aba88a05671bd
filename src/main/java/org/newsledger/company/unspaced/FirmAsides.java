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
import org.newsledger.text.FoldedText;

/**
 * Reads what stands right behind words and tells that they name a company, in scripts without
 * capitals: its seat or its head in brackets, a share of it, its listing.
 */
final class FirmAsides {

  private static final int SHORTEST = 2;

  /** So many characters may stand between a bracket and the end of a place in it. */
  private static final int LONGEST_PLACE = 12;

  private static final int LONGEST_ROUTE = 20;

  /** So many digits has the number of a listed company. */
  private static final int CODE = 4;

  /** A figure with its decimals. */
  private static final int MOST_FIGURES = 2;

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final boolean korean;
  private final boolean chinese;

  FirmAsides(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
  }

  /** "クモリス(東京・港)は", "누리솔(대표 김하나)은": the seat or the head in brackets. */
  boolean isSeated(Run run) {
    String gap = shapes.between(run.last());
    boolean bracket = gap.equals("(") || gap.equals("\"(") || gap.equals("'(");
    String text = tokens.words(run.first(), run.last());
    if (!bracket || text.length() < SHORTEST || lexicon.endsLikePlace(text)) {
      return false;
    }
    int inside = run.last() + 1;
    if (korean) {
      return cues.begins(inside, Kind.TITLE);
    }
    return !chinese && !lexicon.endsLikeNoun(text) && isPlaceInBrackets(inside) && !isOfPerson(run);
  }

  private boolean isPlaceInBrackets(int first) {
    if (isRoute(tokens.start(first))) {
      return false;
    }
    if (reading.lexicon().beginsWithPlace(tokens, first)) {
      return true;
    }
    int last = first;
    while (tokens.end(last) - tokens.start(first) < LONGEST_PLACE
        && last + 1 < tokens.size()
        && tokens.isGluedToNext(last)) {
      last++;
    }
    String behind = shapes.between(last);
    boolean closes = behind.startsWith(")") || behind.equals("/") || behind.equals("、");
    return closes && lexicon.endsLikePlace(tokens.words(first, last));
  }

  /** "(東京-名古屋)": what runs from place to place. */
  private boolean isRoute(int start) {
    FoldedText text = tokens.text();
    int at = start;
    while (at < text.length() && at < start + LONGEST_ROUTE && text.charAt(at) != ')') {
      if ("-~〜→".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "田中さん(大阪市)", "会社員の男(津市)". */
  private boolean isOfPerson(Run run) {
    FoldedText text = tokens.text();
    return lexicon.isPersonBehind(text, tokens.start(run.last()))
        || (tokens.kind(run.last()) == CharClass.HIRAGANA
            && run.words() > 1
            && lexicon.isPersonBehind(text, tokens.start(run.last() - 1)));
  }

  /** "云松100%股权", "向云松转让5.3%股份": a share of it, or one given to it. */
  boolean isHeld(Run run) {
    int at = run.last() + 1;
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

  /** "云松IPO", "霧丘電工<4004>": a listing, or the number of one. */
  boolean isListed(Run run) {
    int next = run.last() + 1;
    boolean number = next < tokens.size() && shapes.isBetween(run.last(), "<");
    if (number) {
      return tokens.length(next) == CODE && shapes.between(next).startsWith(">");
    }
    return next < tokens.size()
        && run.words() > SHORTEST
        && tokens.isGluedToNext(run.last())
        && tokens.word(next).equals("ipo")
        && tokens.kind(run.first()) == CharClass.HAN;
  }
}
