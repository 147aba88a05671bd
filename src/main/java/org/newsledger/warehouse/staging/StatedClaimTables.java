package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.newsledger.claim.Claim;
import org.newsledger.claim.StatedClaim;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.CodePoints;
import org.newsledger.text.Span;

/**
 * Appends the claims of one load's CSV rows.
 *
 * <p>An appender takes about as long for each text as for all numbers of a row. So what many claims
 * have in common is appended once, and each refers to it by a number.
 */
final class StatedClaimTables {

  /** When so many kinds are remembered they are forgotten: another number means the same. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<ClaimKind, Integer> numbers = new HashMap<>();
  private final Set<CompanyRef> names = new HashSet<>();
  private int kinds;

  void append(DuckDBConnection connection, List<StatedClaim> stated) throws SQLException {
    try (CompanyNames spellings = CompanyNames.ofRows(connection, names);
        RowAppender kindRows = RowAppender.toTonight(connection, "claim_kind");
        RowAppender rows = RowAppender.toTonight(connection, "stated_claim")) {
      for (StatedClaim claim : stated) {
        append(rows, number(claim, kindRows), claim);
        spellings.append(claim.claim());
      }
    }
  }

  private int number(StatedClaim stated, RowAppender rows) throws SQLException {
    ClaimKind kind = ClaimKind.of(stated);
    Integer known = numbers.get(kind);
    if (known != null) {
      return known;
    }
    if (numbers.size() >= MOST_REMEMBERED) {
      numbers.clear();
    }
    kinds++;
    kind.append(kinds, rows);
    numbers.put(kind, kinds);
    return kinds;
  }

  private static void append(RowAppender row, int kind, StatedClaim stated) throws SQLException {
    Claim claim = stated.claim();
    String text = stated.row();
    row.begin().integer(kind).whole(stated.place().line()).text(text).date(stated.statedOn());
    row.text(ClaimRow.ids(claim.subjects())).text(ClaimRow.ids(claim.objects()));
    row.number(claim.value()).number(claim.high());
    if (claim.quote().start() == 0 && claim.quote().end() == text.length()) {
      row.none();
    } else {
      row.text(claim.quote().of(text));
    }
    Span published = CodePoints.of(text).of(claim.quote());
    row.integer(published.start()).integer(published.end()).end();
  }
}
