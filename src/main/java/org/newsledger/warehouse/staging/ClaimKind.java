package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.util.Optional;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;
import org.newsledger.claim.Period;
import org.newsledger.claim.StatedClaim;
import org.newsledger.quantity.Qualifier;
import org.newsledger.quantity.Unit;

/**
 * What a claim of a CSV row has in common with many others.
 *
 * @param source the source's name
 * @param file the file of the row
 */
record ClaimKind(
    String source,
    String file,
    Metric metric,
    Unit unit,
    Qualifier qualifier,
    Modality modality,
    Optional<Period> period,
    String rule,
    double confidence) {

  static ClaimKind of(StatedClaim stated) {
    Claim claim = stated.claim();
    return new ClaimKind(
        stated.source(),
        stated.place().file(),
        claim.metric(),
        claim.unit(),
        claim.qualifier(),
        claim.modality(),
        claim.period(),
        claim.rule(),
        claim.confidence());
  }

  /** Appends the kind under the number by which claims refer to it. */
  void append(int number, RowAppender row) throws SQLException {
    row.begin().integer(number).text(source).text(file).text(metric.code()).text(unit.code());
    row.text(qualifier.code()).text(modality.code()).text(period.map(Period::code));
    row.date(period.map(Period::start)).date(period.map(Period::end));
    row.text(rule).number(confidence).end();
  }
}
