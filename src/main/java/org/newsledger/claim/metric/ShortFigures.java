package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.Unit;

/**
 * Numbers that leave out what the figure has that they are compared with: {@code 121 million euros,
 * after 145 a year earlier}. They take its magnitude, unit and noun.
 */
public final class ShortFigures {

  /** From the word that compares to the number, over an article, in characters. */
  private static final int BESIDE = 6;

  /** From the words for a period before to the number, over a verb: a year ago it was. */
  private static final int PERIOD_BEFORE = 14;

  /** From the number to the words for a period before. */
  private static final int PERIOD_BEHIND = 8;

  /** How much larger one may be than the other. */
  private static final BigDecimal MOST_APART = new BigDecimal(4);

  private static final List<BigDecimal> MAGNITUDES =
      List.of(
          BigDecimal.ONE,
          new BigDecimal(1_000),
          new BigDecimal(1_000_000),
          new BigDecimal(1_000_000_000),
          new BigDecimal(1_000_000_000_000L));

  private ShortFigures() {}

  /** The figure with all that it leaves out; empty where it is none of these. */
  public static Optional<Figure> full(Scene scene, Figure figure) {
    Quantity told = figure.quantity();
    if (told.unit().kind() != Unit.Kind.BARE
        || told.noun().isPresent()
        || told.exclusion().isPresent()
        || !isCompared(scene, figure)) {
      return Optional.empty();
    }
    return before(scene, figure)
        .filter(whole -> whole.quantity().high().isEmpty())
        .flatMap(whole -> magnitude(told, whole.quantity()).map(m -> with(figure, whole, m)));
  }

  /** The last figure before it in the sentence that has a unit. */
  private static Optional<Figure> before(Scene scene, Figure figure) {
    Figure last = null;
    for (Figure other : scene.figures()) {
      Unit.Kind kind = other.quantity().unit().kind();
      boolean measures = kind == Unit.Kind.MONEY || kind == Unit.Kind.COUNT;
      if (other.end() <= figure.start() && measures && other.quantity().exclusion().isEmpty()) {
        last = other;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether words right beside the figure compare it with what stands before it. */
  static boolean isCompared(Scene scene, Figure figure) {
    int start = figure.start();
    int end = figure.end();
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, start - 4 * BESIDE, start + 1)) {
      boolean leads = hit.start() == start || (hit.end() <= start && start - hit.end() <= BESIDE);
      if (leads && hit.is(Cue.Reference.EARLIER)) {
        return true;
      }
    }
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, start - 4 * BESIDE, end + PERIOD_BEHIND)) {
      boolean compares =
          hit.is(Cue.PeriodWord.COMPARED) && hit.end() <= start && start - hit.end() <= BESIDE;
      boolean ago =
          (hit.is(Cue.PeriodWord.SAME_PERIOD) || hit.is(Cue.PeriodWord.LAST_YEAR))
              && (hit.start() >= end || (hit.end() <= start && start - hit.end() <= PERIOD_BEFORE));
      if (compares || ago) {
        return true;
      }
    }
    return false;
  }

  /** The magnitude in which the number is about as large as the figure that it is compared with. */
  private static Optional<BigDecimal> magnitude(Quantity number, Quantity whole) {
    BigDecimal own = number.value().orElse(BigDecimal.ZERO);
    BigDecimal other = whole.value().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    if (own.signum() <= 0 || other.signum() == 0) {
      return Optional.empty();
    }
    return MAGNITUDES.stream()
        .filter(m -> own.multiply(m).compareTo(other.multiply(MOST_APART)) <= 0)
        .filter(m -> own.multiply(m).multiply(MOST_APART).compareTo(other) >= 0)
        .findFirst();
  }

  private static Figure with(Figure figure, Figure whole, BigDecimal magnitude) {
    Quantity full =
        figure
            .quantity()
            .times(magnitude, "")
            .measuredIn(
                whole.quantity().unit(),
                whole.quantity().noun(),
                whole.quantity().alternatives(),
                " as the figure before it");
    return new Figure(figure.index(), full, figure.start(), figure.end());
  }
}
