package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.newsledger.claim.Claim;
import org.newsledger.company.CompanyRef;

/**
 * Appends each spelling of a company that facts refer to: once a document, and once in a while for
 * the rows of CSV files.
 */
final class CompanyNames implements AutoCloseable {

  /** When so many spellings are remembered they are forgotten: the merge takes each once anyway. */
  private static final int MOST_REMEMBERED = 200_000;

  private final RowAppender rows;
  private final Set<CompanyRef> appended;
  private OptionalLong document = OptionalLong.empty();

  private CompanyNames(RowAppender rows, Set<CompanyRef> appended) {
    this.rows = rows;
    this.appended = appended;
  }

  /** Names in documents, each begun with {@link #begin}. */
  static CompanyNames ofDocuments(DuckDBConnection connection) throws SQLException {
    return new CompanyNames(RowAppender.toStaging(connection, "company_name"), new HashSet<>());
  }

  /**
   * Names in rows of CSV files.
   *
   * @param appended those that were appended before; shared by all appenders of one load
   */
  static CompanyNames ofRows(DuckDBConnection connection, Set<CompanyRef> appended)
      throws SQLException {
    return new CompanyNames(RowAppender.toTonight(connection, "company_name"), appended);
  }

  /** The names that follow stand in this document. */
  void begin(long documentNumber) {
    document = OptionalLong.of(documentNumber);
    appended.clear();
  }

  void append(CompanyRef company) throws SQLException {
    if (appended.size() >= MOST_REMEMBERED) {
      appended.clear();
    }
    if (appended.add(company)) {
      rows.begin();
      if (document.isPresent()) {
        rows.whole(document.getAsLong());
      }
      rows.text(company.companyId()).text(company.name()).end();
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
