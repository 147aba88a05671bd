package org.newsledger.company.unspaced;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/**
 * Cuts a text in a script without capitals into runs that may be names: words from one clear bound
 * to the next, each run once.
 */
final class NameRuns {

  /** A Chinese name is hardly longer, but for a legal form. */
  static final int LONGEST_HAN = 6;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;

  /** Stands glued behind the name of who is listed. */
  private static final String LISTING = "ipo";

  // What is known of the end of a run at a word; 0 is not asked yet.
  private static final byte ENDS_ALL = 1;
  private static final byte ENDS_EARLIER = 2;
  private static final byte ENDS_NONE = 3;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon words;
  private final UnspacedLexicon lexicon;
  private final boolean korean;
  private final boolean chinese;

  /** Which runs each word ends: many runs go up to the same one. */
  private final byte[] ends;

  /** The run that begins at each word. */
  private final @Nullable Run[] runs;

  NameRuns(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.words = reading.lexicon();
    this.lexicon = reading.lexicon().unspaced();
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
    this.ends = new byte[tokens.size()];
    this.runs = new @Nullable Run[tokens.size()];
    for (int at = 0; at < runs.length; at++) {
      runs[at] = beginsHere(at) ? cut(at) : null;
    }
  }

  /** The run that begins at a word, or behind a sort that begins there. */
  Optional<Run> at(int word) {
    return Optional.ofNullable(runs[word]);
  }

  /** Whether a name may begin at a word: behind a bound, or behind a sort. */
  private boolean beginsHere(int at) {
    boolean hiragana = isHiragana(at) && (at == 0 || !tokens.isGluedToNext(at - 1));
    if (!isNameCharacter(at) && !hiragana) {
      return false;
    }
    if (at == 0 || !tokens.isGluedToNext(at - 1) || !isNameCharacter(at - 1)) {
      return at == 0 || !isDotted(at - 1);
    }
    return !korean
        && (cues.endsAny(at - 1)
            || (lexicon.isBehindBound(tokens.text(), tokens.end(at - 1)) && !isInBound(at))
            || lexicon.endsLikeSort(tokens.text(), tokens.end(at - 1)));
  }

  /** 下 in 买下, though 买 is a bound too. */
  private boolean isInBound(int at) {
    return lexicon.boundAt(tokens, at - 1) > 1;
  }

  /** "エア・ウォーター": a dot between two words in katakana joins them. */
  private boolean isDotted(int word) {
    return tokens.kind(word) == CharClass.KATAKANA
        && tokens.kind(word + 1) == CharClass.KATAKANA
        && shapes.isBetween(word, "・");
  }

  /** Japanese names may begin in hiragana: えひめ南予鉄道. */
  private boolean isHiragana(int at) {
    return !korean && !chinese && tokens.kind(at) == CharClass.HIRAGANA;
  }

  private boolean isNameCharacter(int at) {
    CharClass kind = tokens.kind(at);
    return switch (kind) {
      case HAN, KATAKANA -> !korean;
      case HANGUL -> korean;
      case LETTER -> true;
      default -> false;
    };
  }

  /** The words from {@code begin} up to the next bound; none where they are no name by length. */
  private @Nullable Run cut(int begin) {
    int last = korean ? lastOfWord(begin) : lastBeforeBound(begin);
    int first = chinese ? behindSort(begin, last) : begin;
    int length = last < first ? 0 : tokens.end(last) - tokens.start(first);
    if (length < SHORTEST || length > LONGEST) {
      return null;
    }
    boolean tooLong = chinese && length > LONGEST_HAN + 1 && !isFormBehind(last);
    boolean latin =
        first == last
            && tokens.kind(first) == CharClass.LETTER
            && (length == SHORTEST || !shapes.isCapital(first));
    return (tooLong && isAllHan(first, last)) || latin ? null : new Run(first, last);
  }

  private boolean isFormBehind(int last) {
    return lexicon.hasForm(tokens.text(), tokens.end(last), tokens.end(last));
  }

  /** The word behind the last sort within, where enough for a name is left. */
  private int behindSort(int first, int last) {
    for (int at = last - SHORTEST - 1; at >= first; at--) {
      if (lexicon.endsLikeSort(tokens.text(), tokens.end(at))) {
        return at + 1;
      }
    }
    return first;
  }

  /** Korean names end where the particles of their word begin. */
  private int lastOfWord(int first) {
    int end = first;
    while (end - first < LONGEST
        && end + 1 < tokens.size()
        && tokens.isGluedToNext(end)
        && isNameCharacter(end + 1)) {
      end++;
    }
    for (int last = first + 1; last < end; last++) {
      if (words.isParticle(tokens.text(), tokens.end(last)) || isFormBehind(last)) {
        return last;
      }
    }
    return end;
  }

  private int lastBeforeBound(int first) {
    int country = countryEnd(first);
    int last = country < first && endsBefore(first, first) ? first - 1 : Math.max(first, country);
    boolean opening = isHiragana(first);
    while (last >= first
        && last + 1 < tokens.size()
        && last - first < LONGEST
        && (tokens.isGluedToNext(last) || isDotted(last))
        && (isNameCharacter(last + 1) || (opening && isHiragana(last + 1)))
        && !endsBefore(first, last + 1)) {
      last++;
      opening &= isHiragana(last);
    }
    return opening ? first - 1 : last;
  }

  /** The last word of the country that a name may begin with, 日本板硝子; before first for none. */
  int countryEnd(int first) {
    int bound = lexicon.boundAt(tokens, first);
    boolean country = bound > 1 && words.isPlace(tokens.words(first, first + bound - 1));
    return country ? first + bound - 1 : first - 1;
  }

  /** Whether a verb, a deal or a function word begins at a word. */
  boolean endsBefore(int first, int word) {
    if (ends[word] == 0) {
      ends[word] = endsAt(word);
    }
    return ends[word] == ENDS_ALL || (ends[word] == ENDS_EARLIER && word > first);
  }

  private byte endsAt(int word) {
    if (lexicon.boundAt(tokens, word) > 0 || (chinese && tokens.word(word).equals(LISTING))) {
      return ENDS_ALL;
    }
    boolean ends =
        (word > 0 && isFormBehind(word - 1))
            || cues.begins(word, Kind.VERB)
            || cues.begins(word, Kind.DEAL)
            || (cues.begins(word, Kind.TITLE) && !isInSuffix(word));
    return ends ? ENDS_EARLIER : ENDS_NONE;
  }

  /** 製 in 白鷺製作所, though "made by" is written so too. */
  private boolean isInSuffix(int word) {
    return lexicon.suffixEnd(tokens.text(), tokens.start(word)) > tokens.end(word);
  }

  boolean isAllHan(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.kind(i) != CharClass.HAN) {
        return false;
      }
    }
    return true;
  }

  /** Whether a particle, a bound or a mark follows. */
  boolean endsClearly(Run run) {
    int next = run.last() + 1;
    return korean
        || next >= tokens.size()
        || !tokens.isGluedToNext(run.last())
        || !isNameCharacter(next)
        || endsBefore(run.first(), next);
  }
}
