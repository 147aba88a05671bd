package org.newsledger.claim.modality;

import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;

/**
 * How a metric is told where no cue says otherwise: investments are mostly plans, results mostly
 * facts.
 *
 * @param actual points for a fact
 * @param planned points for a plan
 */
@SuppressWarnings("EnumOrdinal") // Points are added up in an array, a place for each modality.
record ModalityPriors(double actual, double planned) {

  static ModalityPriors of(Metric metric) {
    return switch (metric) {
      case INVESTMENT, JOBS_CREATED -> new ModalityPriors(0, 1.4);
      case JOBS_CUT, CHIPS, MILESTONE -> new ModalityPriors(0, 2.0);
      case POWER -> new ModalityPriors(0, 1.3);
      case CONTRACT, SHAREHOLDER_RETURN -> new ModalityPriors(0.2, 0.8);
      case ACQUISITION -> new ModalityPriors(0.6, 0.5);
      case CAPEX, OTHER_COUNT, OTHER_MONEY, OTHER_PERCENT, SITES, PRICE ->
          new ModalityPriors(0.8, 0);
      case FUNDING, DEBT -> new ModalityPriors(1.8, 0);
      case STAKE -> new ModalityPriors(1.6, 0);
      default -> new ModalityPriors(1.3, 0);
    };
  }

  void addTo(double[] scores) {
    scores[Modality.ACTUAL.ordinal()] += actual;
    scores[Modality.PLANNED.ordinal()] += planned;
  }

  /** Whether what is to come of it is a forecast rather than a plan. */
  static boolean isResult(Metric metric) {
    return switch (metric) {
      case REVENUE, PROFIT, LOSS, COST, GROWTH, MARGIN, CASH, CUSTOMERS, MARKET_SHARE -> true;
      case MULTIPLE, MARKET_SIZE, VALUATION, MARKET_CAP, OTHER_MONEY -> true;
      default -> false;
    };
  }
}
