package org.newsledger.article.charset;

/** Tells UTF-8 from other bytes in one pass. */
public final class Utf8 {

  private Utf8() {}

  /**
   * What the bytes above ASCII are.
   *
   * @param sequences complete characters of several bytes
   * @param wrong bytes that fit nowhere
   * @param firstWrong index of the first of them, -1 without any
   * @param cut whether the bytes end within a character
   */
  public record Tally(int sequences, int wrong, int firstWrong, boolean cut) {

    /** Whether all of it is UTF-8. */
    public boolean isValid() {
      return wrong == 0 && !cut;
    }

    /** Whether the text was meant as UTF-8 although some bytes of it are not. */
    public boolean isMostlyUtf8() {
      return sequences > 0 && sequences >= 3L * wrong;
    }
  }

  /** Whether the bytes are UTF-8 but for a character that their end cuts in two. */
  public static boolean isValidUpToCut(byte[] bytes) {
    return tally(bytes).wrong() == 0;
  }

  /** Counts what is UTF-8 in the bytes and what is not. */
  public static Tally tally(byte[] bytes) {
    int sequences = 0;
    int wrong = 0;
    int firstWrong = -1;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length > 1 && i + length > bytes.length && continues(bytes, i + 1, bytes.length)) {
        return new Tally(sequences, wrong, firstWrong, true);
      }
      if (length > 1 && i + length <= bytes.length && continues(bytes, i + 1, i + length)) {
        sequences++;
        i += length;
      } else {
        if (length != 1) {
          wrong++;
          firstWrong = firstWrong < 0 ? i : firstWrong;
        }
        i++;
      }
    }
    return new Tally(sequences, wrong, firstWrong, false);
  }

  /** How many bytes the first one announces; 0 where none may begin so. */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0x80;
    if (first < 0xc2 || first > 0xf4) {
      return 0;
    }
    if (first < 0xe0) {
      return 2;
    }
    if (first < 0xf0) {
      boolean overlong = first == 0xe0 && second < 0xa0;
      boolean surrogate = first == 0xed && second > 0x9f;
      return overlong || surrogate ? lastIs(bytes, at, 3) : 3;
    }
    boolean outside = (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return outside ? lastIs(bytes, at, 4) : 4;
  }

  /** A first byte at the very end has no second one that could be wrong. */
  private static int lastIs(byte[] bytes, int at, int length) {
    return at + 1 == bytes.length ? length : 0;
  }

  private static boolean continues(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
