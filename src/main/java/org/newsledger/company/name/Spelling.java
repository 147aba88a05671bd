package org.newsledger.company.name;

import org.newsledger.text.FoldedText;

/** How a name has to be spelled in text to be itself, as far as capitals go. */
public enum Spelling {
  /** All capitals: SAP, ING, ACC; a full stop inside, as in E.On, tells it from a word as well. */
  ACRONYM,
  /** Begins with a capital: Meta, Deutsche Bank. */
  CAPITAL,
  /** May begin with a small letter: iGenius, eBay, adidas. */
  SMALL,
  /** The script has no capitals. */
  UNCASED;

  private static final int LONGEST_ACRONYM = 4;

  /** The spelling that {@code name} asks for. */
  public static Spelling of(String name) {
    int first = '0';
    boolean lower = false;
    boolean upper = false;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      first = first == '0' && Character.isLetter(c) ? c : first;
      lower |= Character.isLowerCase(c);
      upper |= Character.isUpperCase(c);
    }
    if (!lower && !upper) {
      return UNCASED;
    }
    if (Character.isLowerCase(first)) {
      return upper ? SMALL : CAPITAL;
    }
    boolean isShort = name.length() <= LONGEST_ACRONYM && name.indexOf('.') < 0;
    return !lower && isShort ? ACRONYM : CAPITAL;
  }

  /** Whether the folded stretch {@code [start, end)} is spelled so in the original. */
  public boolean fits(FoldedText text, int start, int end) {
    return switch (this) {
      case UNCASED -> true;
      case SMALL -> hasUpper(text, start, end) || !hasUpper(text, start, start + 1);
      case CAPITAL -> beginsHigh(text, start, end);
      case ACRONYM -> !hasLower(text, start, end);
    };
  }

  private static boolean beginsHigh(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.originalCharAt(i);
      if (Character.isLetter(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return true;
  }

  private static boolean hasUpper(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.originalCharAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLower(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.originalCharAt(i))) {
        return true;
      }
    }
    return false;
  }
}
