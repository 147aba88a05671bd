package org.newsledger.claim.cue;

import java.util.List;
import java.util.Optional;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Span;

/** Counts of what parts clauses, so that any stretch of the text is asked in constant time. */
public final class Breaks {

  /** What parts clauses in Japanese, while in Chinese it parts what is enumerated. */
  private static final char IDEOGRAPHIC_COMMA = '、';

  /** A pause behind it parts no topic from what is told of it. */
  private static final char TOPIC = 'は';

  private final int[] commas;
  private final int[] hard;
  private final int[] capitals;
  private final int[] words;
  private final int[] bridged;
  private final FoldedText text;

  private Breaks(FoldedText text) {
    int length = text.length();
    this.text = text;
    commas = new int[length + 1];
    hard = new int[length + 1];
    capitals = new int[length + 1];
    words = new int[length + 1];
    bridged = new int[length + 1];
  }

  /** All breaks of a text. */
  public static Breaks of(AnalyzedText analyzed) {
    return of(analyzed, List.of());
  }

  /** The breaks outside of {@code asides}, folded and in text order, which count for nothing. */
  public static Breaks of(AnalyzedText analyzed, List<Span> asides) {
    FoldedText text = analyzed.folded();
    boolean japanese = analyzed.language() == Language.JA;
    Breaks breaks = new Breaks(text);
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      next += next < asides.size() && asides.get(next).end() <= i ? 1 : 0;
      boolean aside = next < asides.size() && asides.get(next).start() <= i;
      breaks.bridged[i + 1] = breaks.bridged[i] + (aside ? 1 : 0);
      char c = text.charAt(i);
      boolean sign = !aside && !CharClass.isWord(c);
      boolean word = !aside && !sign && CharClass.beginsWord(text, i);
      breaks.commas[i + 1] = breaks.commas[i] + (sign && isComma(text, i, japanese) ? 1 : 0);
      breaks.hard[i + 1] = breaks.hard[i] + (sign && isHard(text, i, c) ? 1 : 0);
      breaks.capitals[i + 1] = breaks.capitals[i] + (word && isCapital(text, i, c) ? 1 : 0);
      breaks.words[i + 1] = breaks.words[i] + (word ? 1 : 0);
    }
    return breaks;
  }

  /** How many characters stand between two places, asides left out. */
  public int length(int from, int to) {
    return Math.max(0, to - from - count(bridged, from, to));
  }

  /** Commas between two places. */
  public int commas(int from, int to) {
    return count(commas, from, to);
  }

  /** Semicolons, colons, dashes, brackets and ends of sentences between two places. */
  public int hard(int from, int to) {
    return count(hard, from, to);
  }

  /** Hard breaks between two places, brackets that are opened and closed between them left out. */
  public int apart(int from, int to) {
    int all = hard(from, to);
    if (all < 2) {
      return all;
    }
    int open = 0;
    int brackets = 0;
    for (int i = from; i < to && open >= 0; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      brackets += c == '(' || c == ')' ? 1 : 0;
    }
    return open == 0 ? all - brackets : all;
  }

  /**
   * Hard breaks between two places as {@link #apart}; one more where a bracket closes that was open
   * at the first: what a bracket says explains what stands before it.
   */
  public int outOf(int from, int to) {
    int apart = apart(from, to);
    for (int i = from; apart > 0 && i < to; i++) {
      if (text.charAt(i) == '(') {
        return apart;
      }
      if (text.charAt(i) == ')') {
        return apart + 1;
      }
    }
    return apart;
  }

  /** Whether a bracket begins with these words and holds no more of them: (EBITDA). */
  public boolean isShortForm(int start, int end) {
    return start > 0
        && end < text.length()
        && text.charAt(start - 1) == '('
        && "),".indexOf(text.charAt(end)) >= 0;
  }

  /** The first bracket that opens and closes between two places, with its signs. */
  public Optional<Span> bracket(int from, int to) {
    if (hard(from, to) < 2) {
      return Optional.empty();
    }
    int open = to;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      open = c == '(' ? Math.min(open, i) : open;
      if (c == ')') {
        return open < i ? Optional.of(new Span(open, i + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The bracket that is opened between two places and still open at the second; -1 for none. */
  public int openBracket(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '(' || c == ')') {
        return c == '(' ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the one hard break between two places is a dash. */
  public boolean isDash(int from, int to) {
    if (hard(from, to) != 1) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '-' && spaced(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a bracket opens between two places: {@code A (held by}. */
  public boolean opensBracket(int from, int to) {
    return from < to && text.subSequence(from, to).strip().equals("(");
  }

  /** Whether a bracket opens between two places and is still open at the second. */
  public boolean leavesOpen(int from, int to) {
    if (hard(from, to) == 0) {
      return false;
    }
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      open = c == '(' ? open + 1 : c == ')' ? Math.max(0, open - 1) : open;
    }
    return open > 0;
  }

  /** Whether a bracket opens at {@code from} with a label that ends in a colon: {@code (FY24: }. */
  public boolean isLabel(int from, int to) {
    if (from < 0 || to > text.length() || to <= from) {
      return false;
    }
    String gap = text.subSequence(from, to).strip();
    return gap.startsWith("(") && gap.endsWith(":") && gap.indexOf(')') < 0;
  }

  /** Whether nothing but a dash parts two places: {@code profit — 300 million}. */
  public boolean isLinked(int from, int to) {
    return commas(from, to) == 0 && (hard(from, to) == 0 || isDash(from, to));
  }

  /** Words with a capital letter that begin between two places. */
  public int capitals(int from, int to) {
    return count(capitals, from, to);
  }

  /** Words that begin between two places; each ideograph is one. */
  public int words(int from, int to) {
    return count(words, from, to);
  }

  /** How many there are in {@code [from, to)}; behind the text there are none. */
  private static int count(int[] sums, int from, int to) {
    int last = Math.min(to, sums.length - 1);
    return last <= from ? 0 : sums[last] - sums[from];
  }

  private static boolean isComma(FoldedText text, int at, boolean japanese) {
    char c = text.charAt(at);
    boolean pause = at > 0 && text.charAt(at - 1) == TOPIC;
    return c == ',' ? !betweenDigits(text, at) : japanese && c == IDEOGRAPHIC_COMMA && !pause;
  }

  private static boolean isHard(FoldedText text, int at, char c) {
    return switch (c) {
      case ';', '(', ')', '。', '\n', '?', '!' -> true;
      case ':' -> !betweenDigits(text, at);
      case '-' -> spaced(text, at);
      default -> false;
    };
  }

  private static boolean spaced(FoldedText text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  private static boolean betweenDigits(FoldedText text, int at) {
    return at > 0
        && at + 1 < text.length()
        && CharClass.of(text.charAt(at - 1)) == CharClass.DIGIT
        && CharClass.of(text.charAt(at + 1)) == CharClass.DIGIT;
  }

  private static boolean isCapital(FoldedText text, int at, char c) {
    return CharClass.of(c) == CharClass.LETTER && Character.isUpperCase(text.originalCharAt(at));
  }
}
