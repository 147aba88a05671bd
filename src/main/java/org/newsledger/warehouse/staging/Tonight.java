package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsledger.article.Article;
import org.newsledger.claim.StatedClaim;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.money.ExchangeRate;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.warehouse.CurrencyRow;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;

/**
 * What a load reads beside what documents state; read anew when the load is gone on with.
 *
 * <p>The tables have no constraints, and each call is one transaction, as in {@link Staging}.
 */
public final class Tonight {

  private final WorkDatabase database;
  private final DocumentIds seen = new DocumentIds();
  private final StatedClaimTables statedClaims = new StatedClaimTables();
  private final StagedRates stagedRates;

  /** Empty tables of this load in {@code database}. */
  public Tonight(WorkDatabase database) {
    this.database = database;
    this.stagedRates = new StagedRates(database);
    database.run(SqlScripts.get("staging/tonight"));
  }

  /**
   * Stages that articles were seen.
   *
   * @param published whether a document of this id is not told anew
   * @return how many of the others this load saw for the first time
   */
  public long sightings(List<Article> articles, Predicate<String> published) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = appender("sighting")) {
            for (Article article : articles) {
              rows.begin().text(article.documentId());
              place(rows, article.place()).text(article.mediaType()).end();
            }
          }
        });
    return articles.stream()
        .map(Article::documentId)
        .filter(published.negate())
        .filter(seen::add)
        .count();
  }

  /** Stages the names of the CSV files that are read. */
  public void sourceFiles(List<String> files) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = appender("source_file")) {
            for (String file : files) {
              rows.begin().text(file).end();
            }
          }
        });
  }

  /** Stages claims of CSV rows. */
  public void statedClaims(List<StatedClaim> stated) throws SQLException {
    database.inTransaction(() -> statedClaims.append(database.connection(), stated));
  }

  /** Stages companies with their aliases, and ids that mean another company now. */
  public void companies(Iterable<Company> companies, Map<String, String> retired)
      throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = appender("company");
              RowAppender aliases = appender("company_alias");
              RowAppender merges = appender("retired_company")) {
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

  /** Stages currencies. */
  public void currencies(List<CurrencyRow> currencies) throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = appender("currency")) {
            for (CurrencyRow currency : currencies) {
              rows.begin().text(currency.code()).text(currency.name());
              rows.integer(currency.minorUnits()).end();
            }
          }
        });
  }

  /** Stages exchange rates; those that differ from one staged before are refused. */
  public List<Rejection> rates(List<ExchangeRate> rates) throws SQLException {
    return stagedRates.append(rates);
  }

  /** Stages what a step refused; {@code ofDocuments} tells articles from rows. */
  public void rejections(String step, boolean ofDocuments, List<Rejection> rejections)
      throws SQLException {
    database.inTransaction(
        () -> {
          try (RowAppender rows = appender("rejection")) {
            for (Rejection rejection : rejections) {
              rows.begin().text(step).text(rejection.code().code());
              place(rows, rejection.place()).text(rejection.field()).text(rejection.seen());
              rows.text(rejection.message()).flag(ofDocuments).end();
            }
          }
        });
  }

  private RowAppender appender(String table) throws SQLException {
    return RowAppender.toTonight(database.connection(), table);
  }

  private static RowAppender place(RowAppender row, Place place) throws SQLException {
    return row.text(place.file()).whole(place.line());
  }
}
