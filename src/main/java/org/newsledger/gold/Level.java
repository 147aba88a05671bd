package org.newsledger.gold;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** How much of a claim has to agree; each level adds a demand to the one before it. */
public enum Level {
  /** Unit and value. */
  AMOUNT,
  /** And the metric. */
  METRIC,
  /** And one subject in common. */
  RELAXED,
  /** And the same set of subjects. */
  STRICT;

  /** Values this part of the larger one apart are the same. */
  private static final double TOLERANCE = 0.005;

  /** The name in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean agree(PlainClaim gold, PlainClaim read) {
    return switch (this) {
      case AMOUNT -> gold.unit().equals(read.unit()) && near(gold.value(), read.value());
      case METRIC -> AMOUNT.agree(gold, read) && gold.metric().equals(read.metric());
      case RELAXED ->
          METRIC.agree(gold, read)
              && (gold.subjects().equals(read.subjects())
                  || !Collections.disjoint(gold.subjects(), read.subjects()));
      case STRICT -> METRIC.agree(gold, read) && gold.subjects().equals(read.subjects());
    };
  }

  static boolean near(Optional<Double> a, Optional<Double> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    double larger = Math.max(Math.abs(a.get()), Math.abs(b.get()));
    return Math.abs(a.get() - b.get()) <= TOLERANCE * larger;
  }
}
