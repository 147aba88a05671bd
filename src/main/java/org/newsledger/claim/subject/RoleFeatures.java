package org.newsledger.claim.subject;

import java.util.Locale;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.metric.Frame;

/**
 * Numbers and names of the features by which companies are ranked: each {@link Trait}, each case on
 * each side of the figure, and both again for each {@link Frame}; each {@link Hint} for who is
 * named in the sentence and for who is not.
 */
@SuppressWarnings("EnumOrdinal") // A feature's number is its place in the array of weights.
final class RoleFeatures {

  private static final int TRAITS = Trait.values().length;
  private static final int CASES = Cue.Case.values().length;
  private static final int FRAMES = Frame.values().length;
  private static final int CASE_BASE = TRAITS;
  private static final int HINTS = Hint.values().length;
  private static final int HINT_BASE = CASE_BASE + CASES * 2;
  private static final int FRAME_CASE_BASE = HINT_BASE + HINTS * 2;
  private static final int FRAME_TRAIT_BASE = FRAME_CASE_BASE + FRAMES * CASES * 2;

  /** How many features there are. */
  static final int COUNT = FRAME_TRAIT_BASE + FRAMES * TRAITS;

  /** The first feature that holds for one frame alone. */
  static final int FRAMED = FRAME_CASE_BASE;

  static {
    if (TRAITS > Long.SIZE || HINTS > Long.SIZE) {
      throw new IllegalStateException("a set of traits has " + Long.SIZE + " bits, not " + TRAITS);
    }
  }

  private RoleFeatures() {}

  /** The number of the first trait for one frame; without a frame it is 0. */
  static int ofTraits(Frame frame) {
    return FRAME_TRAIT_BASE + frame.ordinal() * TRAITS;
  }

  /** The number of the first hint, for who is named in the sentence or who is not. */
  static int ofHints(boolean named) {
    return HINT_BASE + (named ? 0 : HINTS);
  }

  /** The number of a case on one side of the figure among all cases on both. */
  static int side(Cue.Case role, boolean after) {
    return role.ordinal() * 2 + (after ? 1 : 0);
  }

  static int ofSide(int side) {
    return CASE_BASE + side;
  }

  static int ofSide(Frame frame, int side) {
    return FRAME_CASE_BASE + frame.ordinal() * CASES * 2 + side;
  }

  /** The name of a feature, as in the table of weights. */
  static String name(int feature) {
    if (feature < CASE_BASE) {
      return lower(Trait.values()[feature]);
    }
    if (feature < HINT_BASE) {
      return caseName(feature - CASE_BASE);
    }
    if (feature < FRAME_CASE_BASE) {
      int hint = feature - HINT_BASE;
      return (hint < HINTS ? "named_" : "recalled_") + lower(Hint.values()[hint % HINTS]);
    }
    if (feature < FRAME_TRAIT_BASE) {
      int rest = feature - FRAME_CASE_BASE;
      return lower(Frame.values()[rest / (CASES * 2)]) + ":" + caseName(rest % (CASES * 2));
    }
    int rest = feature - FRAME_TRAIT_BASE;
    return lower(Frame.values()[rest / TRAITS]) + ":" + lower(Trait.values()[rest % TRAITS]);
  }

  private static String caseName(int number) {
    return "case_"
        + lower(Cue.Case.values()[number / 2])
        + (number % 2 == 0 ? "_before" : "_after");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
