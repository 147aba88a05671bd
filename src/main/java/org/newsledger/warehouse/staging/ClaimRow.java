package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Period;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.CodePoints;
import org.newsledger.text.Span;

/** The columns that claims of documents and of CSV rows have in common. */
final class ClaimRow {

  private ClaimRow() {}

  /** Appends all that {@code claim} tells of {@code text}. */
  static void append(RowAppender row, Claim claim, String text, CodePoints points)
      throws SQLException {
    row.text(claim.metric().code()).text(ids(claim.subjects())).text(ids(claim.objects()));
    row.number(claim.value()).number(claim.high()).text(claim.unit().code());
    row.text(claim.qualifier().code()).text(claim.modality().code());
    row.text(claim.period().map(Period::code));
    row.date(claim.period().map(Period::start)).date(claim.period().map(Period::end));
    quote(row, claim.quote(), text, points);
    row.text(claim.rule()).number(claim.confidence());
  }

  /** Appends a quote with its span in code points. */
  static void quote(RowAppender row, Span quote, String text, CodePoints points)
      throws SQLException {
    Span published = points.of(quote);
    row.text(quote.of(text)).integer(published.start()).integer(published.end());
  }

  /** The ids of companies, joined by commas. */
  static String ids(List<CompanyRef> companies) {
    return switch (companies.size()) {
      case 0 -> "";
      case 1 -> companies.get(0).companyId();
      default -> companies.stream().map(CompanyRef::companyId).collect(Collectors.joining(","));
    };
  }
}
