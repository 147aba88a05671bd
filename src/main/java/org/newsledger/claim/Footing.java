package org.newsledger.claim;

import java.util.Locale;

/** How firmly a claim stands: where its subject was found, and how clear subject and metric are. */
enum Footing {
  /** The subject stands in the sentence; it and the metric are far ahead of all others. */
  NAMED_CLEAR,
  NAMED,
  NAMED_DOUBTFUL,
  /** The subject was named before. */
  RECALLED_CLEAR,
  RECALLED,
  RECALLED_DOUBTFUL;

  /** The role score below which a subject is doubtful. */
  static final double LEAST_SURE = 3;

  private static final double CLEAR = 4;
  private static final double FAR_AHEAD = 2.5;

  static Footing of(boolean named, double score, double lead) {
    if (score >= CLEAR && lead >= FAR_AHEAD) {
      return named ? NAMED_CLEAR : RECALLED_CLEAR;
    }
    if (score >= LEAST_SURE) {
      return named ? NAMED : RECALLED;
    }
    return named ? NAMED_DOUBTFUL : RECALLED_DOUBTFUL;
  }

  /** Whether the subject stands in the sentence. */
  boolean isNamed() {
    return this == NAMED_CLEAR || this == NAMED || this == NAMED_DOUBTFUL;
  }

  /** The name that rules have of it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
