package org.newsledger.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.quantity.Unit;

/** What a claim's quantity measures. */
public enum Metric {
  INVESTMENT(Unit.Kind.MONEY),
  FUNDING(Unit.Kind.MONEY),
  DEBT(Unit.Kind.MONEY),
  ACQUISITION(Unit.Kind.MONEY),
  CONTRACT(Unit.Kind.MONEY),
  CAPEX(Unit.Kind.MONEY),
  REVENUE(Unit.Kind.MONEY),
  PROFIT(Unit.Kind.MONEY),
  LOSS(Unit.Kind.MONEY),
  COST(Unit.Kind.MONEY),
  VALUATION(Unit.Kind.MONEY),
  MARKET_CAP(Unit.Kind.MONEY),
  STAKE_VALUE(Unit.Kind.MONEY),
  MARKET_SIZE(Unit.Kind.MONEY),
  PRICE(Unit.Kind.MONEY),
  FINE(Unit.Kind.MONEY),
  CASH(Unit.Kind.MONEY),
  GRANT(Unit.Kind.MONEY),
  SHAREHOLDER_RETURN(Unit.Kind.MONEY),
  OTHER_MONEY(Unit.Kind.MONEY),
  STAKE(Unit.Kind.PERCENT),
  MARKET_SHARE(Unit.Kind.PERCENT),
  GROWTH(Unit.Kind.PERCENT),
  MARGIN(Unit.Kind.PERCENT),
  OTHER_PERCENT(Unit.Kind.PERCENT),
  JOBS_CREATED(Unit.Kind.COUNT),
  JOBS_CUT(Unit.Kind.COUNT),
  EMPLOYEES(Unit.Kind.COUNT),
  CUSTOMERS(Unit.Kind.COUNT),
  SITES(Unit.Kind.COUNT),
  CHIPS(Unit.Kind.COUNT),
  OTHER_COUNT(Unit.Kind.COUNT),
  POWER(Unit.Kind.WATT),
  MULTIPLE(Unit.Kind.MULTIPLE),
  MILESTONE(Unit.Kind.YEAR);

  private final Unit.Kind unit;
  private final String code = name().toLowerCase(Locale.ROOT);

  Metric(Unit.Kind unit) {
    this.unit = unit;
  }

  /** The kind of unit that its quantities have. */
  public Unit.Kind unit() {
    return unit;
  }

  /** The published code, in snake case. */
  public String code() {
    return code;
  }

  /** The metric of a code; empty when there is none. */
  public static Optional<Metric> find(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }
}
