package org.newsledger.text;

import java.util.Arrays;

/** What a folded character is, as far as the boundaries of words go. */
public enum CharClass {
  /** A letter of a script that separates words by spaces, Hangul excepted. */
  LETTER,
  DIGIT,
  /** A Han ideograph: each may begin and end a word. */
  HAN,
  HIRAGANA,
  /** Katakana and its prolonged sound mark: words are runs of it. */
  KATAKANA,
  /**
   * Korean: a word begins after something else, and may end anywhere, for particles are glued to
   * it.
   */
  HANGUL,
  SPACE,
  LINE_BREAK,
  OTHER;

  // Most characters lie in these blocks, where the script need not be looked up.
  private static final char FIRST_CJK = '\u3400';
  private static final char FIRST_HANGUL = '\uac00';
  private static final char LAST_HANGUL = '\ud7a3';

  private static final CharClass[] TABLE = new CharClass[Character.MAX_VALUE + 1];

  // Of each character the bit of its class, and the bits of the classes that it goes on from and
  // into: every place of a text is asked about, so each answer has to be one look.
  private static final short[] BIT = new short[TABLE.length];
  private static final short[] GOES_ON_FROM = new short[TABLE.length];
  private static final short[] GOES_ON_INTO = new short[TABLE.length];

  private static final int ALPHANUMERIC = LETTER.bit() | DIGIT.bit();
  private static final int WORD =
      ALPHANUMERIC | HAN.bit() | HIRAGANA.bit() | KATAKANA.bit() | HANGUL.bit();

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = classify((char) c);
    }
    for (int from = 0, to; from < TABLE.length; from = to) {
      to = from + 1;
      while (to < TABLE.length && TABLE[to] == TABLE[from]) {
        to++;
      }
      Arrays.fill(BIT, from, to, (short) TABLE[from].bit());
      Arrays.fill(GOES_ON_FROM, from, to, (short) TABLE[from].goesOnFrom());
      Arrays.fill(GOES_ON_INTO, from, to, (short) TABLE[from].goesOnInto());
    }
  }

  /** The classes that a word goes on from into this one. */
  private int goesOnFrom() {
    return switch (this) {
      case LETTER, KATAKANA -> bit();
      case DIGIT -> DIGIT.bit() | LETTER.bit();
      case HANGUL -> HANGUL.bit() | LETTER.bit();
      default -> 0;
    };
  }

  /** The classes that a word goes on into from this one. */
  private int goesOnInto() {
    return switch (this) {
      case LETTER -> LETTER.bit() | DIGIT.bit();
      case DIGIT, KATAKANA -> bit();
      default -> 0;
    };
  }

  @SuppressWarnings("EnumOrdinal") // The bits are used within one run and never kept.
  private int bit() {
    return 1 << ordinal();
  }

  /** The class of a UTF-16 code unit; a lone half of a surrogate pair is a letter. */
  public static CharClass of(char c) {
    return TABLE[c];
  }

  /** Whether {@code c} is a {@link #LETTER} or a {@link #DIGIT}. */
  public static boolean isLetterOrDigit(char c) {
    return (BIT[c] & ALPHANUMERIC) != 0;
  }

  /** Whether {@code c} is part of a word: a letter of any script or a digit. */
  public static boolean isWord(char c) {
    return (BIT[c] & WORD) != 0;
  }

  /** Whether a word may begin at {@code at}, given what stands before it. */
  public static boolean beginsWord(CharSequence text, int at) {
    return at == 0 || (GOES_ON_FROM[text.charAt(at)] & BIT[text.charAt(at - 1)]) == 0;
  }

  /** Whether a word that ends before {@code end} may end there, given what follows. */
  public static boolean endsWord(CharSequence text, int end) {
    return end >= text.length()
        || end == 0
        || (GOES_ON_INTO[text.charAt(end - 1)] & BIT[text.charAt(end)]) == 0;
  }

  /** The place behind a plain space that stands at {@code at}, or {@code at} where none does. */
  public static int skipSpace(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  /** The next place where a word or number may begin; within a word of letters none does. */
  public static int next(CharSequence text, int at) {
    int next = at + 1;
    if (of(text.charAt(at)) == LETTER) {
      while (next < text.length() && of(text.charAt(next)) == LETTER) {
        next++;
      }
    }
    return next;
  }

  private static CharClass classify(char c) {
    if (c >= FIRST_CJK && Character.isIdeographic(c)) {
      return HAN;
    }
    if (c >= FIRST_HANGUL && c <= LAST_HANGUL) {
      return HANGUL;
    }
    if (c == '\n') {
      return LINE_BREAK;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (c == 'ー' || c == '・') {
      return c == 'ー' ? KATAKANA : OTHER;
    }
    if (c == '々' || c == '〇') {
      return HAN;
    }
    if (Character.isSurrogate(c)) {
      return LETTER;
    }
    if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
      return OTHER;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> HAN;
      case HIRAGANA -> HIRAGANA;
      case KATAKANA -> KATAKANA;
      case HANGUL -> HANGUL;
      default -> LETTER;
    };
  }
}
