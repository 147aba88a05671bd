package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.claim.Metric;

/** Takes a profit below nought for the loss that it is: {@code operating profit: -27 million}. */
public final class Shortfall {

  private Shortfall() {}

  /** The metric of what was read as {@code metric} with this value. */
  public static Metric metric(Metric metric, Optional<BigDecimal> value) {
    return metric == Metric.PROFIT && isBelowNought(value) ? Metric.LOSS : metric;
  }

  /** The value of what was read as {@code metric}: losses are told as positive numbers. */
  public static Optional<BigDecimal> value(Metric metric, Optional<BigDecimal> value) {
    boolean result = metric == Metric.PROFIT || metric == Metric.LOSS;
    return result && isBelowNought(value) ? value.map(BigDecimal::negate) : value;
  }

  private static boolean isBelowNought(Optional<BigDecimal> value) {
    return value.filter(v -> v.signum() < 0).isPresent();
  }
}
