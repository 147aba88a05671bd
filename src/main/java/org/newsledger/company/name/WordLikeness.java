package org.newsledger.company.name;

/** How alike two words of names are, from 0, different words, to 1, one word. */
final class WordLikeness {

  private static final double PLURAL = 0.97;
  private static final double CUT = 0.92;
  static final double TYPO = 0.86;
  private static final double TYPOS = 0.74;
  private static final double SHORT_TYPO = 0.6;

  /** A cut word has at least so many letters. */
  private static final int SHORTEST_CUT = 3;

  /** A longer word that is common itself is not the beginning of another. */
  private static final int LONGEST_CUT_WORD = 4;

  /** So many letters with one of them wrong are still the word. */
  private static final int SHORTEST_TYPO = 5;

  /** So many letters with two of them wrong. */
  private static final int SHORTEST_TYPOS = 8;

  private WordLikeness() {}

  /** The likeness of a word of {@code a} and a word of {@code b}. */
  static double of(LikeName a, int i, LikeName b, int j) {
    if (a.whole(i).equals(b.whole(j))) {
      return 1;
    }
    if (a.isSeries(i) || b.isSeries(j)) {
      return 0;
    }
    String x = a.word(i);
    String y = b.word(j);
    if ((a.isCut(i) && y.startsWith(x)) || (b.isCut(j) && x.startsWith(y))) {
      return CUT;
    }
    return of(x, y);
  }

  /** Whether a likeness is one of short words of which one letter is wrong. */
  static boolean isShort(double likeness) {
    return likeness == SHORT_TYPO;
  }

  private static double of(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    if (!LikeName.isSpelled(shorter) || !LikeName.isSpelled(longer)) {
      return 0;
    }
    if (longer.startsWith(shorter)) {
      return beginning(shorter, longer);
    }
    return misspelled(shorter, longer);
  }

  /** Whether a likeness is one of misspelled words. */
  static boolean isTypo(double likeness) {
    return likeness > 0 && likeness <= TYPO;
  }

  private static double beginning(String shorter, String longer) {
    String rest = longer.substring(shorter.length());
    if (shorter.length() >= SHORTEST_CUT && (rest.equals("s") || rest.equals("es"))) {
      return PLURAL;
    }
    boolean longEnough = shorter.length() >= SHORTEST_CUT;
    if (NameWeights.isCommon(longer) && longEnough) {
      boolean word = NameWeights.isCommon(shorter);
      return word && shorter.length() > LONGEST_CUT_WORD ? 0 : CUT;
    }
    return misspelled(shorter, longer);
  }

  private static double misspelled(String shorter, String longer) {
    boolean twoWords = NameWeights.isCommon(shorter) && NameWeights.isCommon(longer);
    int length = shorter.length();
    if (twoWords || longer.length() - length > 2) {
      return 0;
    }
    if (longer.length() < SHORTEST_TYPO) {
      boolean near = length > 2 && EditDistance.of(shorter, longer, 1) == 1;
      return near ? SHORT_TYPO : 0;
    }
    int most = length >= SHORTEST_TYPOS ? 2 : 1;
    int distance = EditDistance.of(shorter, longer, most);
    return distance > most ? 0 : distance == 1 ? TYPO : TYPOS;
  }
}
