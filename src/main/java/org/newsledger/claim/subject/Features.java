package org.newsledger.claim.subject;

import java.util.BitSet;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.metric.Frame;

/**
 * What holds of a candidate: traits and a case, each in general and for the frame of a metric.
 *
 * @param frame the metric's frame
 * @param traits the bits of the {@link Trait}s that hold
 * @param hints the bits of the {@link Hint}s that hold
 * @param side the number of the case and side, from {@link RoleFeatures#side}; {@link #NOT_NAMED}
 *     for who is not named in the sentence
 */
record Features(Frame frame, long traits, long hints, int side) {

  /** In place of a case. */
  static final int NOT_NAMED = -1;

  /** Whether the one who is ranked stands in that case. */
  boolean isOf(Cue.Case role) {
    return side == RoleFeatures.side(role, false) || side == RoleFeatures.side(role, true);
  }

  /** The sum of the weights of the {@link RoleFeatures} that hold. */
  double sum(double[] weights) {
    double sum = sum(0, traits, weights, 0);
    sum = sum(sum, hints, weights, RoleFeatures.ofHints(side != NOT_NAMED));
    if (side != NOT_NAMED) {
      sum += weights[RoleFeatures.ofSide(side)];
      sum += weights[RoleFeatures.ofSide(frame, side)];
    }
    return sum(sum, traits, weights, RoleFeatures.ofTraits(frame));
  }

  private static double sum(double start, long bits, double[] weights, int base) {
    double sum = start;
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      sum += weights[base + Long.numberOfTrailingZeros(rest)];
    }
    return sum;
  }

  /** The numbers of the {@link RoleFeatures} that hold. */
  BitSet numbers() {
    BitSet numbers = new BitSet(RoleFeatures.COUNT);
    for (long rest = traits; rest != 0; rest &= rest - 1) {
      int trait = Long.numberOfTrailingZeros(rest);
      numbers.set(trait);
      numbers.set(RoleFeatures.ofTraits(frame) + trait);
    }
    for (long rest = hints; rest != 0; rest &= rest - 1) {
      numbers.set(RoleFeatures.ofHints(side != NOT_NAMED) + Long.numberOfTrailingZeros(rest));
    }
    if (side != NOT_NAMED) {
      numbers.set(RoleFeatures.ofSide(side));
      numbers.set(RoleFeatures.ofSide(frame, side));
    }
    return numbers;
  }
}
