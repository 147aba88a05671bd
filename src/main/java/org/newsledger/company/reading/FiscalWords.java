package org.newsledger.company.reading;

/** Words for a quarter, half or business year that headlines put behind a name: 1H18, Q3, FY24. */
public final class FiscalWords {

  private static final int LONGEST = 6;
  private static final String LETTERS = "hqst";

  private FiscalWords() {}

  /** Whether a folded word is one: at most one letter of a part of the year, and digits. */
  public static boolean contains(String word) {
    if (word.length() < 2 || word.length() > LONGEST) {
      return false;
    }
    if (word.startsWith("fy")) {
      return digits(word, 2, word.length());
    }
    boolean first = Character.isDigit(word.charAt(0));
    int letter = first ? 1 : 0;
    boolean part = LETTERS.indexOf(word.charAt(letter)) >= 0;
    boolean rest = letter + 1 == word.length() || digits(word, letter + 1, word.length());
    return part && rest && (first || letter + 1 < word.length());
  }

  private static boolean digits(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }
}
