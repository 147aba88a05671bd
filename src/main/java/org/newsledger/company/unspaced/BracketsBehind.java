package org.newsledger.company.unspaced;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Tells names of companies by the brackets right behind them, in scripts without capitals: the code
 * on an exchange, the seat, the head or the sales: "云杉数码(600123)", "クモリス(東京・港)は", "누리촉매(대표 김하늘)".
 */
final class BracketsBehind {

  private static final String OPENING = "(<[";
  private static final String CLOSING = ")>]";

  /** What stands behind a code within its brackets. */
  private static final String BEHIND_CODE = ".、,・:-";

  /** What parts a seat from a ward or from what else the brackets tell; a dash parts two places. */
  private static final String IN_SEAT = "・·。.、,";

  private static final String BOUNDS = " |]】、\"";
  private static final int LONGEST = 80;
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST_CODE = 4;
  private static final int LONGEST_CODE = 6;
  private static final int NONE = -1;

  private final Reading reading;
  private final TextTokens tokens;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final boolean korean;
  private final boolean chinese;

  BracketsBehind(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
  }

  /**
   * What the brackets behind a run tell.
   *
   * @param nameLike whether the run looks like a name by itself, for towns bracket their seats too
   */
  Optional<Evidence> of(Run run, boolean nameLike) {
    int inner = run.last() + 1;
    String gap = opening(run);
    if (inner >= tokens.size() || gap.length() != 1 || OPENING.indexOf(gap.charAt(0)) < 0) {
      return Optional.empty();
    }
    if (hasCode(run)) {
      return Optional.of(Evidence.TICKER);
    }
    int close = closing(tokens.start(inner));
    String text = tokens.words(run.first(), run.last());
    boolean noun = lexicon.endsLikeNoun(text) && lexicon.weakSuffixLength(text) == 0;
    if (close == NONE || noun) {
      return Optional.empty();
    }
    boolean told = lexicon.isBracketed(tokens.text(), tokens.start(inner));
    return told
            || (nameLike && isLedBy(inner, close))
            || isSeat(inner, close, nameLike || isQuoted(run))
        ? Optional.of(Evidence.APPOSITION)
        : Optional.empty();
  }

  /** What stands behind the run and the quotation mark that may close it. */
  private String opening(Run run) {
    String gap = shapes.between(run.last()).strip();
    return isQuoted(run) ? gap.substring(1) : gap;
  }

  private boolean isQuoted(Run run) {
    String gap = shapes.between(run.last());
    return gap.startsWith("\"") || gap.startsWith("'");
  }

  /**
   * The name behind a clear bound that has its code behind it, whatever its words mean:
   * 同庆楼(605108).
   */
  Optional<Run> codedAt(int first) {
    if (!isClearlyBegun(first)) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < tokens.size()
        && tokens.isGluedToNext(last)
        && tokens.end(last) - tokens.start(first) < LONGEST_NAME
        && isNameScript(last + 1)) {
      last++;
    }
    Run run = new Run(first, last);
    boolean name =
        isNameScript(first)
            && last > first
            && reading.cues().beginningAt(first).filter(hit -> hit.last() == run.last()).isEmpty();
    return name && hasCode(run) ? Optional.of(run) : Optional.empty();
  }

  /** Where a sentence begins, or behind a sign that stands between no words of one phrase. */
  private boolean isClearlyBegun(int first) {
    if (shapes.beginsSentence(first)) {
      return true;
    }
    String gap = shapes.between(first - 1);
    return !gap.isEmpty() && BOUNDS.indexOf(gap.charAt(gap.length() - 1)) >= 0;
  }

  /** In hiragana only what is no small word: そーせい. */
  private boolean isNameScript(int word) {
    CharClass kind = tokens.kind(word);
    boolean hiragana = kind == CharClass.HIRAGANA && lexicon.boundAt(tokens, word) == 0;
    return hiragana
        || kind == CharClass.HAN
        || kind == CharClass.KATAKANA
        || kind == CharClass.HANGUL;
  }

  private boolean hasCode(Run run) {
    String gap = opening(run);
    return run.last() + 1 < tokens.size()
        && gap.length() == 1
        && OPENING.indexOf(gap.charAt(0)) >= 0
        && isCode(run.last() + 1, gap.equals("<"));
  }

  /** A number as exchanges give it to shares, and no year. */
  private boolean isCode(int word, boolean angled) {
    int length = tokens.length(word);
    boolean fits =
        tokens.kind(word) == CharClass.DIGIT
            && length >= (korean ? LONGEST_CODE : SHORTEST_CODE)
            && length <= LONGEST_CODE;
    if (!fits) {
      return false;
    }
    String code = tokens.word(word);
    boolean year =
        code.length() == SHORTEST_CODE && (code.startsWith("19") || code.startsWith("20"));
    int end = tokens.end(word);
    char next = end < tokens.text().length() ? tokens.text().charAt(end) : '\n';
    boolean closed = CLOSING.indexOf(next) >= 0 || BEHIND_CODE.indexOf(next) >= 0;
    return closed && (angled || !year);
  }

  private int closing(int from) {
    FoldedText text = tokens.text();
    int most = Math.min(text.length(), from + LONGEST);
    for (int at = from; at < most && text.charAt(at) != '\n'; at++) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return NONE;
  }

  /** "(田中花子社長)": someone's name and title. */
  private boolean isLedBy(int inner, int close) {
    return reading
        .cues()
        .endingAt(tokens.tokenAt(close) - 1)
        .filter(hit -> hit.is(Kind.TITLE) && hit.first() > inner + 1)
        .isPresent();
  }

  /** "(東京・港)は": a place alone, or more than it where a full stop parts it from the rest. */
  private boolean isSeat(int inner, int close, boolean nameLike) {
    if (korean || chinese) {
      return false;
    }
    return isPlace(inner, close) && (nameLike || actsBehind(close + 1));
  }

  private boolean isPlace(int inner, int close) {
    int last = inner;
    while (last + 1 < tokens.size()
        && tokens.end(last + 1) <= close
        && tokens.isGluedToNext(last)
        && tokens.kind(last + 1) == CharClass.HAN) {
      last++;
    }
    boolean place =
        reading.lexicon().beginsWithPlace(tokens, inner)
            || lexicon.endsLikePlace(tokens.words(inner, last));
    int end = tokens.end(last);
    return place && (end == close || IN_SEAT.indexOf(tokens.text().charAt(end)) >= 0);
  }

  /** Whether whoever has the brackets does something behind them, or has something. */
  private boolean actsBehind(int offset) {
    int next = tokens.tokenAt(offset);
    return next < tokens.size()
        && tokens.start(next) == offset
        && (lexicon.marksDoer(tokens.text(), offset) || reading.cues().begins(next, Kind.OF));
  }
}
