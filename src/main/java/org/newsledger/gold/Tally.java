package org.newsledger.gold;

/**
 * How many were right, of how many read and how many there are.
 *
 * @param right read and in the gold
 * @param read all that were read
 * @param gold all that there are
 */
public record Tally(int right, int read, int gold) {

  /** Nothing read and nothing to read. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, read + other.read, gold + other.gold);
  }

  /** The part of what was read that is right, from 0 to 1; 0 where nothing was read. */
  public double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  /** The part of the gold that was read, from 0 to 1; 0 where there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, from 0 to 1. */
  public double f1() {
    return read + gold == 0 ? 0 : 2.0 * right / (read + gold);
  }

  /**
   * The lower bound of the two-sided 90 % interval of the precision (E. B. Wilson, 1927), from 0 to
   * 1; 0 where nothing was read.
   */
  double lowerBound() {
    if (read == 0) {
      return 0;
    }
    double z = 1.6448536269514722;
    double n = read;
    double p = right / n;
    double middle = p + z * z / (2 * n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return Math.max(0, (middle - half) / (1 + z * z / n));
  }
}
