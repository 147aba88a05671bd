package org.newsledger.warehouse;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsledger.article.Article;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.StatedClaim;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyRef;
import org.newsledger.money.ExchangeRate;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.text.CodePoints;

/**
 * Rows that were read and not yet merged.
 *
 * <p>The tables have no constraints, and each call is one transaction: an appender reports a broken
 * key late and without the row, so what does not fit is found by SQL afterwards.
 */
final class Staging {

  private final WorkDatabase database;
  private final DocumentIds documents = new DocumentIds();
  private final DocumentIds seen = new DocumentIds();
  private final Set<CompanyRef> names = new HashSet<>();

  Staging(WorkDatabase database) {
    this.database = database;
    database.run(SqlScripts.get("staging/tables"));
    database.run(SqlScripts.get("staging/restart"));
    database
        .jdbc()
        .query(
            "SELECT document_id FROM staging.document",
            row -> {
              documents.add(row.getString(1));
            });
  }

  /** Whether a load of these options began and its run is not published yet. */
  boolean isOf(LoadOptions options) {
    return database.count(
            "SELECT count(*) FROM staging.load ANTI JOIN published.dim_run USING (run_id)"
                + " WHERE as_of = getvariable('as_of') AND reprocess = "
                + options.reprocess())
        > 0;
  }

  String runId() {
    return database.jdbc().queryForList("SELECT run_id FROM staging.load", String.class).get(0);
  }

  void begin(int runNumber, LoadOptions options) {
    database
        .jdbc()
        .update(
            "INSERT INTO staging.load VALUES (?, ?, ?, ?, ?)",
            runNumber,
            String.format("%05d-%s", runNumber, options.asOf()),
            options.asOf(),
            options.reprocess(),
            LocalDateTime.now(ZoneOffset.UTC));
  }

  boolean holds(String documentId) {
    return documents.contains(documentId);
  }

  /**
   * Stages what was read in articles, and that others were seen whose content is known.
   *
   * @return how many documents this load saw for the first time
   */
  long articles(List<Extraction> read, List<Article> known, Predicate<String> published)
      throws SQLException {
    List<Article> all =
        Stream.concat(read.stream().map(Extraction::article), known.stream()).toList();
    database.inTransaction(
        () -> {
          appendSightings(all);
          try (ExtractionRows rows = new ExtractionRows(database.connection())) {
            for (Extraction extraction : read) {
              long number = documents.size();
              if (documents.add(extraction.article().documentId())) {
                rows.append(number, extraction);
              }
            }
          }
        });
    return all.stream()
        .map(Article::documentId)
        .filter(published.negate())
        .filter(seen::add)
        .count();
  }

  private void appendSightings(List<Article> articles) throws SQLException {
    try (RowAppender rows = new RowAppender(database.connection(), "sighting")) {
      for (Article article : articles) {
        rows.begin().text(article.documentId());
        place(rows, article.place()).text(article.mediaType()).end();
      }
    }
  }

  void sourceFiles(List<String> files) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = new RowAppender(database.connection(), "source_file")) {
            for (String file : files) {
              rows.begin().text(file).end();
            }
          }
        });
  }

  void statedClaims(List<StatedClaim> stated) throws SQLException {
    database.inTransaction(
        () -> {
          try (CompanyNames spellings = CompanyNames.ofRows(database.connection(), names);
              RowAppender rows = new RowAppender(database.connection(), "stated_claim")) {
            for (StatedClaim claim : stated) {
              place(rows.begin().text(claim.source()), claim.place()).text(claim.row());
              rows.date(claim.statedOn());
              ClaimRow.append(rows, claim.claim(), claim.row(), CodePoints.of(claim.row()));
              rows.end();
              spellings.append(claim.claim());
            }
          }
        });
  }

  void companies(Iterable<Company> companies, Map<String, String> retired) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = new RowAppender(database.connection(), "company");
              RowAppender aliases = new RowAppender(database.connection(), "company_alias");
              RowAppender merges = new RowAppender(database.connection(), "retired_company")) {
            for (Company company : companies) {
              append(rows, company);
              for (Alias alias : company.aliases()) {
                aliases.begin().text(company.companyId()).text(alias.text());
                aliases.text(alias.kind().code()).end();
              }
            }
            for (Map.Entry<String, String> merge : retired.entrySet()) {
              merges.begin().text(merge.getKey()).text(merge.getValue()).end();
            }
          }
        });
  }

  private static void append(RowAppender rows, Company company) throws SQLException {
    rows.begin().text(company.companyId()).text(company.name());
    rows.unlessBlank(company.legalName()).unlessBlank(company.country());
    rows.unlessBlank(company.lei()).unlessBlank(company.isin()).unlessBlank(company.ticker());
    rows.unlessBlank(company.parent()).unlessBlank(company.sector()).end();
  }

  void currencies(List<CurrencyRow> currencies) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = new RowAppender(database.connection(), "currency")) {
            for (CurrencyRow currency : currencies) {
              rows.begin().text(currency.code()).text(currency.name());
              rows.integer(currency.minorUnits()).end();
            }
          }
        });
  }

  void rates(List<ExchangeRate> rates) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = new RowAppender(database.connection(), "rate")) {
            for (ExchangeRate rate : rates) {
              rows.begin().date(Optional.of(rate.date())).text(rate.base());
              rows.text(rate.quote()).number(rate.rate().doubleValue()).text(rate.source()).end();
            }
          }
        });
  }

  void rejections(String step, boolean ofDocuments, List<Rejection> rejections)
      throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = new RowAppender(database.connection(), "rejection")) {
            for (Rejection rejection : rejections) {
              rows.begin().text(step).text(rejection.code().code());
              place(rows, rejection.place()).text(rejection.field()).text(rejection.seen());
              rows.text(rejection.message()).flag(ofDocuments).end();
            }
          }
        });
  }

  private static RowAppender place(RowAppender row, Place place) throws SQLException {
    return row.text(place.file()).whole(place.line());
  }
}
