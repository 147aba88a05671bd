package org.newsledger.warehouse.staging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.newsledger.money.ExchangeRate;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;

/** The exchange rates of a load, of which a day, pair and source has one: that which came first. */
final class StagedRates {

  private final WorkDatabase database;
  private long size;

  StagedRates(WorkDatabase database) {
    this.database = database;
  }

  /** Stages rates; those that differ from one staged before are refused. */
  List<Rejection> append(List<ExchangeRate> rates) throws SQLException {
    long first = size;
    database.inTransaction(
        () -> {
          try (RowAppender rows = RowAppender.toTonight(database.connection(), "rate")) {
            for (ExchangeRate rate : rates) {
              rows.begin().whole(size++).date(Optional.of(rate.date())).text(rate.base());
              rows.text(rate.quote()).number(rate.rate().doubleValue()).text(rate.source());
              rows.text(rate.place().file()).whole(rate.place().line()).end();
            }
          }
        });
    database.run("SET VARIABLE first_rate = " + first);
    return database
        .jdbc()
        .query(
            SqlScripts.get("staging/differing_rates"),
            (row, number) -> refusal(rates.get((int) (row.getLong("rate_number") - first)), row));
  }

  private static Rejection refusal(ExchangeRate rate, ResultSet taken) throws SQLException {
    String seen = rate.rate().toPlainString();
    return new Rejection(
        RejectionCode.RATE_DUPLICATE,
        rate.place(),
        rate.quote(),
        seen,
        "%s/%s of %s is %s here and %s in %s, which is taken; a source has one rate a day: delete the wrong one"
            .formatted(
                rate.base(),
                rate.quote(),
                rate.date(),
                seen,
                BigDecimal.valueOf(taken.getDouble("rate")).toPlainString(),
                new Place(taken.getString("source_file"), taken.getLong("source_line"))));
  }
}
