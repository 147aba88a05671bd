package org.newsledger.text;

/** Tells the full stop that ends a sentence from that of an abbreviation, initial or ordinal. */
final class FullStops {

  private static final int LONGEST_ABBREVIATION = 12;
  private static final int LONGEST_WORD = 30;

  /** What the last verb of a Korean sentence ends in. */
  private static final String KOREAN_ENDS = "다요죠까";

  /** Ordinals of more digits are rare; years are not. */
  private static final int LONGEST_ORDINAL = 2;

  private final FoldedText text;
  private final Language language;
  private final Abbreviations abbreviations;

  FullStops(FoldedText text, Language language) {
    this.text = text;
    this.language = language;
    this.abbreviations = Abbreviations.of(language);
  }

  /**
   * Whether the full stop at {@code at}, a space behind it, ends the sentence that began at {@code
   * start}.
   *
   * @param next where the next word begins
   */
  boolean isFinal(int at, int start, int next, int limit) {
    int wordStart = wordStart(at, start);
    String word = text.subSequence(wordStart, at);
    if (word.isEmpty()) {
      return true;
    }
    if (isNumber(word)) {
      return isFinalNumber(word, wordStart, start, next, limit);
    }
    String lastPart = word.substring(word.lastIndexOf('.') + 1);
    if (abbreviations.never().contains(word) || isSpacedAbbreviation(wordStart, word, start)) {
      return false;
    }
    if (abbreviations.rarely().contains(word)) {
      return isCommon(next, limit);
    }
    boolean letter = lastPart.length() == 1 && Character.isLetter(lastPart.charAt(0));
    return !letter || !isInitial(wordStart, word, start) || isFinalLetter(word, next, limit);
  }

  /** Whether a sentence ends here although no space follows, as in {@code énergie.Le groupe}. */
  boolean lacksSpace(int at, int start, int limit) {
    if (language == Language.KO) {
      return isKoreanEnd(at, start, limit);
    }
    int wordStart = wordStart(at, start);
    boolean plain = at - wordStart >= 4;
    for (int i = wordStart; i < at && plain; i++) {
      plain = Character.isLowerCase(text.originalCharAt(i));
    }
    return plain
        && at + 2 < limit
        && Character.isUpperCase(text.originalCharAt(at + 1))
        && Character.isLowerCase(text.originalCharAt(at + 2));
  }

  /** "집계됐다.영업이익은": a verb ends, and a word begins. */
  private boolean isKoreanEnd(int at, int start, int limit) {
    return at > start + 1
        && at + 1 < limit
        && KOREAN_ENDS.indexOf(text.charAt(at - 1)) >= 0
        && CharClass.of(text.charAt(at - 2)) == CharClass.HANGUL
        && CharClass.of(text.charAt(at + 1)) == CharClass.HANGUL;
  }

  private boolean isFinalNumber(String number, int wordStart, int start, int next, int limit) {
    boolean enumerates = wordStart == start && number.length() <= LONGEST_ORDINAL;
    boolean brief = number.length() <= LONGEST_ORDINAL;
    if (enumerates) {
      return false;
    }
    if (language == Language.KO) {
      boolean dated = wordStart > start + 1 && text.charAt(wordStart - 2) == '.';
      return !dated && !Character.isDigit(text.charAt(next));
    }
    return language != Language.DE || !brief || isCommon(next, limit);
  }

  /**
   * An initial stands behind a name, a title or nothing; {@code series B} ends with a letter, and
   * {@code 2025 г} with a unit.
   */
  private boolean isInitial(int wordStart, String word, int start) {
    if (word.length() > 1 || wordStart <= start + 1) {
      return true;
    }
    int before = wordStart(wordStart - 1, start);
    char first = text.originalCharAt(before);
    if (!Character.isUpperCase(text.originalCharAt(wordStart))) {
      return !Character.isDigit(first);
    }
    return Character.isUpperCase(first) || !Character.isLetter(first);
  }

  /** {@code in the U.S. The}: several initials in a row may end a sentence before a common word. */
  private boolean isFinalLetter(String word, int next, int limit) {
    return word.length() > 1 && isCommon(next, limit);
  }

  /** {@code z. B.}, {@code т. е.}: the parts of an abbreviation, set apart. */
  private boolean isSpacedAbbreviation(int wordStart, String word, int start) {
    if (word.length() > 2 || wordStart < start + 3 || text.charAt(wordStart - 1) != ' ') {
      return false;
    }
    if (text.charAt(wordStart - 2) != '.') {
      return false;
    }
    int before = wordStart(wordStart - 2, start);
    return abbreviations.never().contains(text.subSequence(before, wordStart - 2) + "." + word);
  }

  private boolean isCommon(int from, int limit) {
    int at = from;
    while (at < limit && at - from < LONGEST_WORD && !CharClass.isWord(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < limit && end - at < LONGEST_WORD && CharClass.isWord(text.charAt(end))) {
      end++;
    }
    return abbreviations.common().contains(text.subSequence(at, end));
  }

  /** The start of the run of letters, digits, full stops and hyphens before {@code end}. */
  private int wordStart(int end, int start) {
    int at = end;
    while (at > start && end - at < LONGEST_ABBREVIATION) {
      char c = text.charAt(at - 1);
      if (!CharClass.isWord(c) && c != '.' && c != '-') {
        break;
      }
      at--;
    }
    return at;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
