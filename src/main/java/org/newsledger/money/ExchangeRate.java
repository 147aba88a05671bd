package org.newsledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.newsledger.source.Place;

/**
 * What one unit of the base currency cost on a day.
 *
 * @param date the day of the rate
 * @param base ISO 4217 code of the currency priced
 * @param quote ISO 4217 code of the currency it is priced in
 * @param rate units of {@code quote} for one unit of {@code base}, above zero
 * @param source name of the source in {@code sources.yml}
 * @param place the row that states it
 */
public record ExchangeRate(
    LocalDate date, String base, String quote, BigDecimal rate, String source, Place place) {

  public ExchangeRate {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("a rate is above zero, got " + rate);
    }
  }
}
