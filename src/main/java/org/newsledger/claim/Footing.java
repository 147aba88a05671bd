package org.newsledger.claim;

import java.util.Locale;

/** How firmly a claim stands: where its subject was found, and how clear subject and metric are. */
enum Footing {
  /** The subject stands in the sentence; it and the metric are far ahead of all others. */
  NAMED_CERTAIN,
  NAMED_CLEAR,
  NAMED,
  NAMED_DOUBTFUL,
  /** The subject was named before. */
  RECALLED_CERTAIN,
  RECALLED_CLEAR,
  RECALLED,
  RECALLED_DOUBTFUL;

  private final String code = name().toLowerCase(Locale.ROOT);

  private static final double CERTAIN = 0.95;
  private static final double CLEAR = 0.85;
  private static final double LIKELY = 0.6;
  private static final double FAR_AHEAD = 2.5;

  /**
   * The footing of a claim.
   *
   * @param named whether its subject stands in its sentence
   * @param share the subject's share of all that the figure may be said of, 0 to 1
   * @param lead by how many points its metric is ahead of the next one
   */
  static Footing of(boolean named, double share, double lead) {
    if (share >= CLEAR && lead >= FAR_AHEAD) {
      return share >= CERTAIN
          ? (named ? NAMED_CERTAIN : RECALLED_CERTAIN)
          : (named ? NAMED_CLEAR : RECALLED_CLEAR);
    }
    if (share >= LIKELY) {
      return named ? NAMED : RECALLED;
    }
    return named ? NAMED_DOUBTFUL : RECALLED_DOUBTFUL;
  }

  /** Whether the subject stands in the sentence. */
  boolean isNamed() {
    return compareTo(RECALLED_CERTAIN) < 0;
  }

  /** The name that rules have of it. */
  String code() {
    return code;
  }
}
