package org.newsledger.claim.metric;

import org.newsledger.claim.Metric;

/** Metrics whose companies take the same places in a sentence. */
public enum Frame {
  RESULT,
  INVESTMENT,
  FUNDING,
  DEBT,
  ACQUISITION,
  CONTRACT,
  STAKE,
  PAYMENT,
  PEOPLE,
  PLANT,
  OTHER;

  /** The frame of a metric. */
  public static Frame of(Metric metric) {
    return switch (metric) {
      case REVENUE, PROFIT, LOSS, COST, CAPEX, GROWTH, MARGIN, CASH, SHAREHOLDER_RETURN -> RESULT;
      case INVESTMENT -> INVESTMENT;
      case FUNDING, VALUATION, MARKET_CAP -> FUNDING;
      case DEBT -> DEBT;
      case ACQUISITION -> ACQUISITION;
      case CONTRACT -> CONTRACT;
      case STAKE, STAKE_VALUE -> STAKE;
      case FINE, GRANT, PRICE -> PAYMENT;
      case JOBS_CREATED, JOBS_CUT, EMPLOYEES, CUSTOMERS -> PEOPLE;
      case SITES, CHIPS, POWER, MILESTONE, OTHER_COUNT -> PLANT;
      case MARKET_SIZE, OTHER_MONEY, MARKET_SHARE, OTHER_PERCENT, MULTIPLE -> OTHER;
    };
  }

  /** Whether claims of the metric name other companies concerned. */
  public static boolean hasObjects(Metric metric) {
    return switch (metric) {
      case INVESTMENT, FUNDING, DEBT, ACQUISITION, CONTRACT, STAKE, STAKE_VALUE, FINE -> true;
      case CHIPS, POWER, OTHER_COUNT, MULTIPLE -> true;
      default -> false;
    };
  }
}
