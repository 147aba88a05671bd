package org.newsledger.text;

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

  private static final CharClass[] TABLE = new CharClass[Character.MAX_VALUE + 1];

  private static final boolean[] ALPHANUMERIC = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = classify((char) c);
      ALPHANUMERIC[c] = TABLE[c] == LETTER || TABLE[c] == DIGIT;
    }
  }

  /** The class of a UTF-16 code unit; a lone half of a surrogate pair is a letter. */
  public static CharClass of(char c) {
    return TABLE[c];
  }

  /** Whether {@code c} is a {@link #LETTER} or a {@link #DIGIT}. */
  public static boolean isLetterOrDigit(char c) {
    return ALPHANUMERIC[c];
  }

  /** Whether {@code c} is part of a word: a letter of any script or a digit. */
  public static boolean isWord(char c) {
    CharClass type = TABLE[c];
    return type != OTHER && type != SPACE && type != LINE_BREAK;
  }

  /** Whether a word may begin at {@code at}, given what stands before it. */
  public static boolean beginsWord(CharSequence text, int at) {
    if (at == 0) {
      return true;
    }
    CharClass here = of(text.charAt(at));
    CharClass before = of(text.charAt(at - 1));
    return switch (here) {
      case LETTER -> before != LETTER;
      case DIGIT -> before != DIGIT && before != LETTER;
      case KATAKANA -> before != KATAKANA;
      case HANGUL -> before != HANGUL && before != LETTER;
      default -> true;
    };
  }

  /** Whether a word that ends before {@code end} may end there, given what follows. */
  public static boolean endsWord(CharSequence text, int end) {
    if (end >= text.length() || end == 0) {
      return true;
    }
    CharClass last = of(text.charAt(end - 1));
    CharClass after = of(text.charAt(end));
    return switch (last) {
      case LETTER -> after != LETTER && after != DIGIT;
      case DIGIT -> after != DIGIT;
      case KATAKANA -> after != KATAKANA;
      default -> true;
    };
  }

  private static CharClass classify(char c) {
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
