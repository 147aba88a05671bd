package org.newsledger.warehouse;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.newsledger.claim.Claim;
import org.newsledger.company.CompanyRef;

/**
 * Appends each spelling of a company that facts refer to, once in a while rather than each time.
 */
final class CompanyNames implements AutoCloseable {

  /** When so many spellings are remembered they are forgotten: the merge takes each once anyway. */
  private static final int MOST_REMEMBERED = 200_000;

  private final RowAppender rows;
  private final Set<CompanyRef> appended;

  CompanyNames(DuckDBConnection connection, Set<CompanyRef> appended) throws SQLException {
    this.rows = new RowAppender(connection, "company_name");
    this.appended = appended;
  }

  /** A set to be shared by all appenders of one load. */
  static Set<CompanyRef> none() {
    return new HashSet<>();
  }

  void append(CompanyRef company) throws SQLException {
    if (appended.size() >= MOST_REMEMBERED) {
      appended.clear();
    }
    if (appended.add(company)) {
      rows.begin().text(company.companyId()).text(company.name()).end();
    }
  }

  void append(Claim claim) throws SQLException {
    for (List<CompanyRef> role : List.of(claim.subjects(), claim.objects())) {
      for (CompanyRef company : role) {
        append(company);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
