package org.newsledger.company.name;

/** The edits (a letter added, left out, replaced or swapped with its neighbour) between words. */
final class EditDistance {

  private EditDistance() {}

  /**
   * The distance of {@code a} and {@code b}, or more than {@code most} when it is greater. A figure
   * never stands for another figure, and none is added or left out.
   */
  static int of(String a, String b, int most) {
    int far = most + 1;
    if (Math.abs(a.length() - b.length()) > most
        || Long.bitCount(letters(a) ^ letters(b)) > 2 * most) {
      return far;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + single(b.charAt(j - 1), far);
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = last[0] + single(a.charAt(i - 1), far);
      int least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        int best = last[j - 1] + replaced(x, y, far);
        best = Math.min(best, last[j] + single(x, far));
        best = Math.min(best, row[j - 1] + single(y, far));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && a.charAt(i - 2) == y) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return far;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(far, last[b.length()]);
  }

  /** A bit for each character, some for several: an edit changes two of them at most. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  private static int single(char c, int far) {
    return Character.isDigit(c) ? far : 1;
  }

  private static int replaced(char a, char b, int far) {
    if (a == b) {
      return 0;
    }
    return Character.isDigit(a) && Character.isDigit(b) ? far : 1;
  }
}
