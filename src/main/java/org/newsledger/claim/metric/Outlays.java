package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;

/**
 * Tells apart what is spent, invested, saved, borrowed and paid for companies, which words for
 * money that is given out or taken in leave open.
 */
final class Outlays {

  /** A company's costs are not so small. */
  private static final BigDecimal MOST_OF_PIECE = new BigDecimal(300_000);

  /** How far from a figure the other words of its clause stand, in characters. */
  private static final int CLAUSE = 90;

  /** From the word that leads to a level to its number, in characters. */
  private static final int BESIDE = 4;

  private static final Set<Cue.PeriodWord> SPANS =
      EnumSet.of(
          Cue.PeriodWord.THIS_YEAR,
          Cue.PeriodWord.LAST_YEAR,
          Cue.PeriodWord.THIS_TERM,
          Cue.PeriodWord.LAST_TERM,
          Cue.PeriodWord.QUARTERLY,
          Cue.PeriodWord.FIRST_HALF,
          Cue.PeriodWord.SECOND_HALF,
          Cue.PeriodWord.NINE_MONTHS,
          Cue.PeriodWord.FULL_YEAR);

  private final Breaks breaks;
  private final ResultTopic results = new ResultTopic();
  private final DealTopic deal = new DealTopic();

  Outlays(Breaks breaks) {
    this.breaks = breaks;
  }

  /** Takes the next sentence. */
  void enter(Scene scene) {
    results.enter(scene);
    deal.enter(scene);
  }

  /** What the sentences tell of a company's results. */
  ResultTopic results() {
    return results;
  }

  /** What is meant by a choice between words of spending. */
  MetricChoice settled(Scene scene, Figure figure, MetricChoice choice) {
    return switch (choice.metric()) {
      case COST -> ofCost(scene, figure, choice);
      case INVESTMENT -> isCapex(scene, figure, choice) ? choice.as(Metric.CAPEX) : choice;
      case FUNDING -> isBorrowed(scene, figure, choice) ? choice.as(Metric.DEBT) : choice;
      case PRICE -> ofPrice(scene, figure, choice);
      default -> choice;
    };
  }

  private MetricChoice ofCost(Scene scene, Figure figure, MetricChoice choice) {
    if (Buildings.costs(breaks, scene, figure, choice)) {
      return choice.as(Metric.INVESTMENT);
    }
    if (isOfPiece(figure)) {
      return choice.as(deal.isPaid(figure, choice) ? Metric.ACQUISITION : Metric.PRICE);
    }
    if (isSaved(scene, figure, choice)) {
      return choice.as(Metric.OTHER_MONEY);
    }
    boolean bought = !choice.isOfNoun() && deal.isPaid(figure, choice.as(Metric.PRICE));
    return bought && !named(scene, Metric.COST) ? choice.as(Metric.ACQUISITION) : choice;
  }

  private MetricChoice ofPrice(Scene scene, Figure figure, MetricChoice choice) {
    if (deal.isPaid(figure, choice)) {
      return choice.as(Metric.ACQUISITION);
    }
    boolean built =
        choice.how().startsWith("verb_")
            && !isOfPiece(figure)
            && Buildings.costs(breaks, scene, figure, choice.as(Metric.COST));
    return built ? choice.as(Metric.INVESTMENT) : choice;
  }

  /** A car costs 45,000: what costs so little is sold. */
  private static boolean isOfPiece(Figure figure) {
    return figure.quantity().value().filter(v -> v.compareTo(MOST_OF_PIECE) < 0).isPresent();
  }

  /** Cut costs by 40 million: what costs become less by is saved, unlike what they fall to. */
  private boolean isSaved(Scene scene, Figure figure, MetricChoice choice) {
    int from = figure.start() - CLAUSE;
    return choice.isOfNoun()
        && !isLevel(scene, figure)
        && Stream.of(Cue.Sort.VERB, Cue.Sort.BESIDE, Cue.Sort.NOUN)
            .flatMap(sort -> scene.hits().in(sort, from, figure.end() + CLAUSE).stream())
            .filter(hit -> isInClause(hit, figure))
            .anyMatch(
                hit ->
                    hit.cue().sort() == Cue.Sort.NOUN
                        ? hit.is(Metric.OTHER_MONEY)
                        : hit.is(Metric.JOBS_CUT));
  }

  /**
   * Investment told among sales and profits, with the level that it rose or fell to, or of a
   * stretch of time, is capital expenditure; what is built is invested in.
   */
  private boolean isCapex(Scene scene, Figure figure, MetricChoice choice) {
    if (choice.isOfNoun() && results.isOfResults()) {
      return true;
    }
    if (scene.has(Cue.Reference.BUILT)) {
      return false;
    }
    return choice.isOfNoun()
        ? isLevel(scene, figure) && isChanged(scene, figure)
        : choice.how().startsWith("verb_") && results.isOfResults() && isOfSpan(scene, figure);
  }

  private boolean isOfSpan(Scene scene, Figure figure) {
    return scene.hits().in(Cue.Sort.PERIOD, figure.start() - CLAUSE, figure.end() + CLAUSE).stream()
        .filter(hit -> isInClause(hit, figure))
        .anyMatch(
            hit -> hit.cue().meaning() instanceof Cue.PeriodWord word && SPANS.contains(word));
  }

  /** Raised 500 million by a bond: a loan or a bond is named and no round. */
  private boolean isBorrowed(Scene scene, Figure figure, MetricChoice choice) {
    return !choice.how().startsWith("noun_")
        && !choice.how().startsWith("hint_")
        && !choice.how().equals("beside_before")
        && !named(scene, Metric.FUNDING)
        && scene.hits().in(Cue.Sort.NOUN, figure.start() - CLAUSE, figure.end() + CLAUSE).stream()
            .anyMatch(
                hit ->
                    hit.is(Metric.DEBT) && isInClause(hit, figure) && isNextTo(scene, hit, figure));
  }

  private static boolean isNextTo(Scene scene, Hit hit, Figure figure) {
    int from = Math.min(hit.end(), figure.end());
    int to = Math.max(hit.start(), figure.start());
    return scene.figures().stream()
        .noneMatch(
            other ->
                other.start() >= from && other.end() <= to && other.quantity().unit().isMoney());
  }

  private static boolean named(Scene scene, Metric metric) {
    return scene.hits().has(Cue.Sort.NOUN, metric, scene.start(), scene.end());
  }

  /** Whether the number is what something changed to or from; "of" leads to no level. */
  private static boolean isLevel(Scene scene, Figure figure) {
    for (Hit hit :
        scene.hits().in(Cue.Sort.REFERENCE, figure.start() - 4 * BESIDE, figure.end() + 1)) {
      boolean leads = hit.is(Cue.Reference.LEVEL) || hit.is(Cue.Reference.EARLIER);
      boolean of = scene.hits().has(Cue.Sort.CASE, Cue.Case.OF, hit.start(), hit.start() + 1);
      boolean beside =
          hit.start() == figure.end()
              || (hit.end() <= figure.end() && figure.start() - hit.end() <= BESIDE);
      if (leads && !of && beside) {
        return true;
      }
    }
    return false;
  }

  private boolean isChanged(Scene scene, Figure figure) {
    return scene.hits().in(Cue.Sort.CHANGE, figure.start() - CLAUSE, figure.end() + CLAUSE).stream()
        .anyMatch(hit -> isInClause(hit, figure));
  }

  private boolean isInClause(Hit hit, Figure figure) {
    int from = Math.min(hit.end(), figure.end());
    int to = Math.max(hit.start(), figure.start());
    return breaks.hard(from, to) == 0 && breaks.commas(from, to) == 0;
  }
}
