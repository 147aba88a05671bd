package org.newsledger.company.unspaced;

import java.util.Optional;
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
 * Finds names of companies that stand in quotation marks or bold, in scripts without capitals:
 * 別府の「ゆめごこち」, 贵阳的“去茶山”, 의류업체 ‘바람옷’.
 */
final class MarkedNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final int LONGEST_PLACE = 6;
  private static final String MARKS = "\"'*";

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final boolean spaced;

  MarkedNames(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.spaced = !reading.lexicon().has(Habit.GLUED_WORDS);
  }

  /** The name that begins at a word and is told to be a company's by what stands around it. */
  Optional<Run> at(int word) {
    return opens(word) ? marked(word).filter(this::isCompany) : Optional.empty();
  }

  /** Whether a mark opens right in front of a word. */
  boolean opens(int word) {
    if (word > 0 && tokens.isGluedToNext(word - 1)) {
      return false;
    }
    String gap = shapes.between(word - 1).strip();
    return !gap.isEmpty()
        && MARKS.indexOf(gap.charAt(gap.length() - 1)) >= 0
        && tokens.kind(word) != CharClass.DIGIT;
  }

  private Optional<Run> marked(int first) {
    int last = first;
    while (last + 1 < tokens.size()
        && tokens.isGluedToNext(last)
        && tokens.end(last) - tokens.start(first) < LONGEST) {
      last++;
    }
    String gap = shapes.between(last);
    boolean closed = !gap.isEmpty() && MARKS.indexOf(gap.charAt(0)) >= 0;
    int length = tokens.end(last) - tokens.start(first);
    boolean latin = first == last && tokens.kind(first) == CharClass.LETTER;
    boolean fits = length >= SHORTEST && length <= LONGEST && !latin;
    return closed && fits ? Optional.of(new Run(first, last)) : Optional.empty();
  }

  private boolean isCompany(Run run) {
    String text = tokens.words(run.first(), run.last());
    boolean word = lexicon.isCommon(text) || reading.lexicon().isPlace(text);
    boolean noun = cues.beginningAt(run.first()).filter(h -> h.last() == run.last()).isPresent();
    return !word
        && !noun
        && !lexicon.endsLikeNoun(text)
        && (isBehindPlace(run.first()) || isBehindSort(run.first()) || isTitled(run.last()));
  }

  /** "贵阳的", "深圳", "別府の", "부산의" in front. */
  private boolean isBehindPlace(int first) {
    int before = first - 1;
    boolean of = cues.ends(before, Kind.OF);
    boolean near = shapes.between(before).length() <= 3;
    return near && (of || !spaced) && isPlaceEnd(of ? before - 1 : before);
  }

  private boolean isPlaceEnd(int last) {
    for (int at = last; at >= 0 && at > last - LONGEST_PLACE; at--) {
      String text = tokens.words(at, last);
      boolean begins = at == 0 || !tokens.isGluedToNext(at - 1) || isBound(at - 1);
      if (begins && (reading.lexicon().isPlace(text) || lexicon.endsLikePlace(text))) {
        return true;
      }
      if (at > 0 && !tokens.isGluedToNext(at - 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBound(int word) {
    return tokens.kind(word) == CharClass.HIRAGANA
        || lexicon.isBehindBound(tokens.text(), tokens.end(word));
  }

  private boolean isBehindSort(int first) {
    int before = first - 1;
    if (before < 0 || shapes.between(before).length() > 3) {
      return false;
    }
    return cues.ends(before, Kind.RELATION)
        || cues.ends(before, Kind.SORT)
        || lexicon.endsLikeSort(tokens.text(), tokens.end(before));
  }

  /** "「しぶたに珈琲」の株式": what only a company has. */
  private boolean isTitled(int last) {
    int of = last + 1;
    return cues.begins(of, Kind.OF)
        && (cues.begins(of + 1, Kind.TITLE) || cues.begins(of + 1, Kind.HEAD));
  }
}
