package org.newsledger.company.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.index.Surface;
import org.newsledger.company.index.SurfaceIndex;
import org.newsledger.company.index.SurfaceTable;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Finds the words of a text that are in the index, the longest at each place. */
public final class NameScanner {

  private static final String INNER_MARKS = " -.'/·・=";

  /** How adjectives end that names begin with: Deutsche Bank, Österreichische Post. */
  private static final String ADJECTIVE = "sche";

  private final SurfaceIndex index;
  private final TextTokens tokens;
  private final FoldedText text;
  private final CompanyLexicon lexicon;
  private final boolean genitiveS;

  /** A scanner of one text for the names of an index. */
  public NameScanner(SurfaceIndex index, TextTokens tokens, CompanyLexicon lexicon) {
    this.index = index;
    this.tokens = tokens;
    this.text = tokens.text();
    this.lexicon = lexicon;
    this.genitiveS = lexicon.has(Habit.GENITIVE_S);
  }

  /** All hits in text order, none overlapping. */
  public List<NameHit> scan() {
    List<NameHit> hits = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      int next = at + 1;
      if (CharClass.beginsWord(text, tokens.start(at)) && !isBehindInitial(at)) {
        NameHit plain = longestAt(at, tokens.hash(at));
        NameHit hit = plain == null && isInflected(at) ? inflected(at) : plain;
        if (hit != null) {
          hits.add(hit);
          next = hit.last() + 1;
        }
      }
      at = next;
    }
    return hits;
  }

  /** X.On: what stands right behind a letter and its full stop is a part of that word. */
  private boolean isBehindInitial(int token) {
    int start = tokens.start(token);
    return token > 0
        && start == tokens.end(token - 1) + 1
        && tokens.length(token - 1) == 1
        && text.charAt(start - 1) == '.'
        && tokens.kind(token - 1) == CharClass.LETTER
        && tokens.kind(token) == CharClass.LETTER;
  }

  /** "der Deutschen Bank": a name of several words that begins with an adjective. */
  private boolean isInflected(int word) {
    int end = tokens.end(word);
    return lexicon.has(Habit.CAPITAL_NOUNS)
        && tokens.length(word) > ADJECTIVE.length() + 2
        && "nrsm".indexOf(text.charAt(end - 1)) >= 0
        && text.subSequence(end - 1 - ADJECTIVE.length(), end - 1).equals(ADJECTIVE);
  }

  private @Nullable NameHit inflected(int first) {
    NameHit hit = longestAt(first, tokens.hashWithoutLast(first));
    return hit == null || hit.last() == first ? null : hit;
  }

  private @Nullable NameHit longestAt(int first, long firstHash) {
    if (!index.mayBegin(firstHash)) {
      return genitive(first, first, TextTokens.NO_WORDS);
    }
    NameHit best = null;
    long key = TextTokens.NO_WORDS;
    for (int last = first; last < tokens.size(); last++) {
      if (last > first && !joined(last - 1)) {
        break;
      }
      long before = key;
      key = TextTokens.chain(before, last == first ? firstHash : tokens.hash(last));
      int value = index.table().get(key);
      if (value == SurfaceTable.ABSENT || SurfaceTable.entry(value) == SurfaceTable.ABSENT) {
        NameHit genitive = genitive(first, last, before);
        best = genitive != null ? genitive : best;
      } else {
        NameHit hit = hit(first, last, SurfaceTable.entry(value));
        best = fits(hit) ? hit : best;
      }
      if (value == SurfaceTable.ABSENT || !SurfaceTable.goesOn(value)) {
        break;
      }
    }
    return best;
  }

  private NameHit hit(int first, int last, int entry) {
    return new NameHit(first, last, tokens.start(first), tokens.end(last), index.surface(entry));
  }

  /** A name with a genitive's -s glued to it. */
  private @Nullable NameHit genitive(int first, int last, long before) {
    int length = tokens.end(last) - tokens.start(last);
    if (!genitiveS || length < 4 || text.charAt(tokens.end(last) - 1) != 's') {
      return null;
    }
    int value = index.table().get(TextTokens.chain(before, tokens.hashWithoutLast(last)));
    if (value == SurfaceTable.ABSENT || SurfaceTable.entry(value) == SurfaceTable.ABSENT) {
      return null;
    }
    NameHit hit = hit(first, last, SurfaceTable.entry(value));
    return fits(new NameHit(first, last, hit.start(), hit.end() - 1, hit.surface())) ? hit : null;
  }

  private boolean fits(NameHit hit) {
    Surface surface = hit.surface();
    if (surface.isName() && !surface.spelling().fits(text, hit.start(), hit.end())) {
      return false;
    }
    return endsWord(hit.end());
  }

  private boolean endsWord(int end) {
    if (end >= text.length() || CharClass.of(text.charAt(end - 1)) != CharClass.HANGUL) {
      return true;
    }
    return CharClass.of(text.charAt(end)) != CharClass.HANGUL || lexicon.isParticle(text, end);
  }

  /** Whether what stands between a word and the next may stand inside a name. */
  private boolean joined(int token) {
    int from = tokens.end(token);
    int to = tokens.start(token + 1);
    if (to - from > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (INNER_MARKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    boolean stop = to - from == 2 && text.charAt(from) == '.';
    return !stop || from - tokens.start(token) <= 2;
  }
}
