package org.newsledger.claim.confidence;

import java.util.Locale;

/** How likely a claim is right, the likeliest first. */
public enum Grade {
  SURE(0.92),
  CERTAIN(0.83),
  CLEAR(0.65),
  LIKELY(0.45),
  DOUBTFUL(0);

  private final double least;
  private final String code = name().toLowerCase(Locale.ROOT);

  Grade(double least) {
    this.least = least;
  }

  /** The grade of a probability, from 0 to 1. */
  public static Grade of(double certainty) {
    for (Grade grade : values()) {
      if (certainty >= grade.least) {
        return grade;
      }
    }
    throw new IllegalArgumentException("a probability is at least 0, got " + certainty);
  }

  /** The name that rules have of it. */
  public String code() {
    return code;
  }
}
