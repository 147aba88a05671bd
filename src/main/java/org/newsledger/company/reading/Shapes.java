package org.newsledger.company.reading;

import java.util.Arrays;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/** How the words of a text are written: capitals, the beginnings of sentences, what is between. */
public final class Shapes {

  /** Shorter words are written small in headings too. */
  private static final int SHORT_WORD = 3;

  private static final int FEWEST_OF_HEADING = 4;
  private static final double MOST_OF_HEADING = 0.8;
  private static final String INNER = " -.'&·’";

  /** Names in quotation marks have no more words than this. */
  private static final int LONGEST_QUOTED = 5;

  private final TextTokens tokens;
  private final FoldedText text;
  private final boolean quotesNames;
  private final boolean titleCase;
  private final boolean[] capital;
  private final boolean[] begins;
  private final boolean[] heading;

  private final Gaps gaps;

  Shapes(AnalyzedText analyzed, TextTokens tokens, CompanyLexicon lexicon) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.quotesNames = lexicon.has(Habit.QUOTED_NAMES);
    this.titleCase = lexicon.has(Habit.TITLE_CASE);
    this.capital = new boolean[tokens.size()];
    this.begins = new boolean[tokens.size()];
    this.heading = new boolean[tokens.size()];
    this.gaps = new Gaps(tokens);
    for (int i = 0; i < capital.length; i++) {
      capital[i] = hasCapital(i);
    }
    for (Span sentence : analyzed.sentences()) {
      int first = tokens.tokenAt(sentence.start());
      if (first < begins.length) {
        begins[first] = true;
        if (!lexicon.has(Habit.CAPITAL_NOUNS)) {
          markHeading(first, sentence.end());
        }
      }
    }
  }

  private void markHeading(int first, int end) {
    int last = first;
    int words = 0;
    int capitals = 0;
    for (; last < tokens.size() && tokens.start(last) < end; last++) {
      boolean counts = tokens.end(last) - tokens.start(last) > SHORT_WORD;
      words += counts && tokens.kind(last) == CharClass.LETTER ? 1 : 0;
      capitals += counts && (titleCase ? capital[last] : isAllCapital(last)) ? 1 : 0;
    }
    double most = end > 0 && text.charAt(end - 1) == '.' ? 1 : MOST_OF_HEADING;
    if (words >= FEWEST_OF_HEADING && capitals >= most * words) {
      Arrays.fill(heading, first, last, true);
    }
  }

  /** Whether nearly every word of a word's sentence has a capital, so that they tell nothing. */
  public boolean isHeading(int word) {
    return heading[word];
  }

  /**
   * The last of up to five words that stand in quotation marks of their own from {@code first} on,
   * as Russian writes names; {@code first} where it has none.
   */
  public int lastInQuotes(int first) {
    if (!quotesNames || !opensQuote(first)) {
      return first;
    }
    for (int at = first; at < first + LONGEST_QUOTED; at++) {
      String gap = between(at);
      if (gap.startsWith("\"")) {
        return at;
      }
      if (!gap.equals(" ") && !gap.equals("-")) {
        return first;
      }
    }
    return first;
  }

  /** Whether a word stands alone in quotation marks, as Russian writes names. */
  public boolean isQuotedAlone(int word) {
    return quotesNames && opensQuote(word) && between(word).startsWith("\"");
  }

  private boolean opensQuote(int word) {
    int start = tokens.start(word);
    return start > 0 && text.charAt(start - 1) == '"';
  }

  /** Whether a word is cased and begins with a capital, or holds one (iGenius, 3SBio). */
  public boolean isCapital(int word) {
    return word >= 0 && word < capital.length && capital[word];
  }

  /**
   * Whether a word has a capital or a digit behind a small letter, or a small one behind a digit.
   */
  public boolean isMixed(int word) {
    boolean small = false;
    int capitals = 0;
    for (int i = tokens.start(word); i < tokens.end(word); i++) {
      char c = text.originalCharAt(i);
      capitals += small && Character.isUpperCase(c) ? 1 : 0;
      small |= Character.isLowerCase(c);
    }
    return capitals > 0 ? !isPluralAcronym(word, capitals) : hasTwoCapitals(word);
  }

  /** WSense: two capitals and a word. */
  private boolean hasTwoCapitals(int word) {
    int start = tokens.start(word);
    boolean capitals =
        tokens.length(word) > 2 + SHORT_WORD
            && Character.isUpperCase(text.originalCharAt(start))
            && Character.isUpperCase(text.originalCharAt(start + 1));
    for (int i = start + 2; i < tokens.end(word); i++) {
      capitals &= Character.isLowerCase(text.originalCharAt(i));
    }
    return capitals;
  }

  /** eVTOLs: the things of an acronym. */
  private boolean isPluralAcronym(int word, int capitals) {
    return capitals > 1 && tokens.length(word) - capitals == 2 && tokens.word(word).endsWith("s");
  }

  /** Whether a word has letters, and capitals only. */
  public boolean isAllCapital(int word) {
    for (int i = tokens.start(word); i < tokens.end(word); i++) {
      if (Character.isLowerCase(text.originalCharAt(i))) {
        return false;
      }
    }
    return isCapital(word);
  }

  /** Whether a currency's sign stands right before or behind a word. */
  boolean hasCurrency(int word) {
    int before = tokens.start(word) - 1;
    int behind = tokens.end(word);
    return (before >= 0 && isCurrency(text.charAt(before)))
        || (behind < text.length() && isCurrency(text.charAt(behind)));
  }

  private static boolean isCurrency(char c) {
    return c == '$' || (c > '~' && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** Whether a word begins a sentence, a quotation or a list item. */
  public boolean beginsSentence(int word) {
    return word >= 0 && word < begins.length && begins[word];
  }

  /** S/A: two letters with a stroke between them, as some legal forms are written. */
  public boolean isSlashed(int word) {
    return isBetween(word, "/") && tokens.length(word) == 1 && tokens.length(word + 1) == 1;
  }

  /** Whether a word and the next may belong to one name. */
  public boolean joins(int word) {
    if (word < 0 || word + 1 >= tokens.size()) {
      return false;
    }
    int from = tokens.end(word);
    int to = tokens.start(word + 1);
    if (to - from > 2 || begins[word + 1]) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (INNER.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return to - from < 2 || text.charAt(from) != '.' || from - tokens.start(word) <= 2;
  }

  /**
   * What stands between a word and the next, folded and without marks of emphasis; a line break
   * where one of them is missing.
   */
  public String between(int word) {
    return gaps.behind(word);
  }

  /** Whether marks of bold type stand right before a word. */
  public boolean isBold(int word) {
    int start = tokens.start(word);
    return start > 1 && text.charAt(start - 1) == '*' && text.charAt(start - 2) == '*';
  }

  /** (ANSA) -, (Listino.com) Oggi: what an agency, or a paragraph of its own site, begins with. */
  public boolean isDateline(int first, int last) {
    String behind = between(last);
    boolean site = begins[first] && isDomain(last);
    return behind.startsWith(")")
        && (behind.indexOf('-') > 0 || site)
        && between(first - 1).endsWith("(");
  }

  /** Whether a word is glued to the one before it as a domain is: Character.ai. */
  boolean isDomain(int word) {
    return isBetween(word - 1, ".") && Domains.contains(tokens.word(word));
  }

  /** Whether exactly {@code gap}, which has no marks of emphasis, is {@link #between} words. */
  public boolean isBetween(int word, String gap) {
    return gaps.is(word, gap);
  }

  /** Whether only spaces and quotation marks stand between a word and the next. */
  public boolean touches(int word) {
    if (word < 0 || word + 1 >= tokens.size()) {
      return false;
    }
    int to = tokens.start(word + 1);
    for (int i = tokens.end(word); i < to; i++) {
      if (" \"'*_".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean hasCapital(int word) {
    CharClass kind = tokens.kind(word);
    if (kind != CharClass.LETTER && kind != CharClass.DIGIT) {
      return false;
    }
    for (int i = tokens.start(word); i < tokens.end(word); i++) {
      char c = text.originalCharAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (!small && Character.isUpperCase(c)) {
        return true;
      }
    }
    return false;
  }
}
