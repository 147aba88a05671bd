package org.newsledger.text;

/**
 * Tells where the sentences of one text end.
 *
 * <p>Stop marks belong to the sentence, and so do the quotes and brackets that close behind them.
 * Nothing ends within brackets that close soon.
 */
final class SentenceEnds {

  static final int NONE = -1;

  private static final String MARKS = ".!?。…";
  private static final String CLOSING = "\"')]}»”’›」』）】》〉";
  private static final String OPENING = "([{«“„‘‹「『（【《〈¿¡\"'";
  private static final String CURRENCIES = "$€£¥₽₩";
  private static final String BRACKETS = "(（「『";
  private static final String BRACKET_ENDS = ")）」』";

  /** What is in brackets is kept in one piece up to this length. */
  private static final int LONGEST_BRACKETS = 300;

  private final FoldedText text;
  private final Language language;
  private final FullStops fullStops;

  /** Where the bracket closes that was opened last. */
  private int bracketEnd = NONE;

  SentenceEnds(FoldedText text, Language language) {
    this.text = text;
    this.language = language;
    this.fullStops = new FullStops(text, language);
  }

  /**
   * The end of the sentence whose stop mark is at {@code at}, or {@link #NONE}.
   *
   * @param start where the sentence begins
   * @param limit where its paragraph ends
   */
  int endAt(int at, int start, int limit) {
    if (CharClass.isWord(text.charAt(at))) {
      return NONE;
    }
    if (at > bracketEnd && BRACKETS.indexOf(text.originalCharAt(at)) >= 0) {
      bracketEnd = Math.max(bracketEnd, closing(at, limit));
    }
    if (MARKS.indexOf(text.charAt(at)) < 0) {
      return NONE;
    }
    int marksEnd = skipMarks(at, limit);
    int end = skipClosing(marksEnd, limit);
    if (end <= bracketEnd) {
      return NONE;
    }
    return end == limit || ends(at, marksEnd, end, start, limit) ? end : NONE;
  }

  private boolean ends(int at, int marksEnd, int end, int start, int limit) {
    char mark = text.originalCharAt(marksEnd - 1);
    if (mark == '。' || mark == '｡' || mark == '！' || mark == '？') {
      boolean quoted = end > marksEnd;
      return !quoted || CharClass.of(text.charAt(end)) != CharClass.HIRAGANA;
    }
    boolean single = marksEnd == at + 1 && mark == '.';
    if (text.charAt(end) != ' ') {
      return single && end == marksEnd && fullStops.lacksSpace(at, start, limit);
    }
    int next = end + 1;
    if (next >= limit || !begins(next, limit) || (mark == '…' && language.isUnspaced())) {
      return false;
    }
    return !single || end > marksEnd || fullStops.isFinal(at, start, next, limit);
  }

  /** Whether what stands at {@code at} can begin a sentence. */
  private boolean begins(int at, int limit) {
    char c = text.originalCharAt(at);
    if (Character.isLowerCase(c)) {
      return at + 1 < limit && Character.isUpperCase(text.originalCharAt(at + 1));
    }
    if ("—–-".indexOf(c) >= 0) {
      boolean goesOn = at + 2 < limit && Character.isLowerCase(text.originalCharAt(at + 2));
      return !goesOn;
    }
    if (CURRENCIES.indexOf(c) >= 0) {
      return opensSum(at + 1, limit);
    }
    boolean sign = OPENING.indexOf(c) >= 0 || "•@#*".indexOf(c) >= 0;
    return Character.isLetterOrDigit(c) || sign;
  }

  /** Whether a currency's sign stands in front of its sum: behind a short form, "Mio. €", not. */
  private boolean opensSum(int from, int limit) {
    int at = from < limit && text.charAt(from) == ' ' ? from + 1 : from;
    return at < limit && Character.isDigit(text.originalCharAt(at));
  }

  private int skipMarks(int from, int limit) {
    int at = from;
    while (at < limit && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Skips what closes behind a stop mark, in French also behind a space. */
  private int skipClosing(int from, int limit) {
    int at = from;
    while (at < limit && CLOSING.indexOf(text.charAt(at)) >= 0 && !opens(at)) {
      at++;
    }
    boolean apart =
        at == from
            && at + 1 < limit
            && text.charAt(at) == ' '
            && "»›".indexOf(text.originalCharAt(at + 1)) >= 0
            && (at + 2 == limit || !CharClass.isWord(text.charAt(at + 2)));
    return apart ? at + 2 : at;
  }

  /** Whether a sign that stands directly behind a stop mark opens nevertheless. */
  private boolean opens(int at) {
    return "“„「『".indexOf(text.originalCharAt(at)) >= 0
        && at + 1 < text.length()
        && CharClass.isWord(text.charAt(at + 1));
  }

  private int closing(int open, int limit) {
    char wanted = BRACKET_ENDS.charAt(BRACKETS.indexOf(text.originalCharAt(open)));
    int last = Math.min(limit, open + LONGEST_BRACKETS);
    for (int i = open + 1; i < last; i++) {
      if (text.originalCharAt(i) == wanted) {
        return i;
      }
    }
    return NONE;
  }
}
