package org.newsledger.warehouse.staging;

import java.util.Arrays;

/**
 * The least hashes of a text's word sequences (MinHash, Broder 1997), by which reprints of it are
 * found.
 *
 * <p>Two texts agree in about as large a part of the hashes as of the sequences they share. A
 * sequence is five words, or five characters where words are not separated by spaces.
 */
final class Fingerprint {

  private static final int HASHES = 30;
  private static final int SEQUENCE = 5;

  /** Fewer sequences than this tell nothing: short notes agree by chance. */
  private static final int FEWEST_SEQUENCES = 20;

  private static final long[] FACTORS = factors();

  private Fingerprint() {}

  /**
   * The fingerprint of {@code text}, always of the same length; empty where the text is too short.
   */
  static int[] of(String text) {
    long[] window = new long[SEQUENCE];
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      window[words++ % SEQUENCE] = hash(text, at, end);
      if (words >= SEQUENCE) {
        take(sequence(window, words), least);
      }
      at = end;
    }
    return words - SEQUENCE + 1 < FEWEST_SEQUENCES ? new int[0] : folded(least);
  }

  private static void take(long sequence, long[] least) {
    for (int i = 0; i < HASHES; i++) {
      least[i] = Math.min(least[i], (sequence * FACTORS[i]) >>> 1);
    }
  }

  /** The end of the word that begins at {@code at}; {@code at} itself where none does. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      if (isUnspaced(text.charAt(end))) {
        return end == at ? at + 1 : end;
      }
      end++;
    }
    return end;
  }

  private static boolean isUnspaced(char c) {
    return c >= '\u2e80' && c <= '\u9fff';
  }

  private static long hash(String text, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001b3L;
    }
    return hash;
  }

  private static long sequence(long[] window, int words) {
    long hash = 0;
    for (int i = 0; i < SEQUENCE; i++) {
      hash = mix(hash + window[(words + i) % SEQUENCE]);
    }
    return hash;
  }

  private static int[] folded(long[] least) {
    return Arrays.stream(least).mapToInt(hash -> (int) (hash ^ (hash >>> 32))).toArray();
  }

  private static long[] factors() {
    long[] factors = new long[HASHES];
    for (int i = 0; i < HASHES; i++) {
      factors[i] = mix(i + 1L) | 1;
    }
    return factors;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014), which scatters all bits. */
  private static long mix(long bits) {
    long mixed = bits + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
