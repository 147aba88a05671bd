package org.newsledger.warehouse.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.article.Article;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.StatedClaim;
import org.newsledger.company.Company;
import org.newsledger.money.ExchangeRate;
import org.newsledger.source.Rejection;
import org.newsledger.warehouse.CheckFailure;
import org.newsledger.warehouse.CurrencyRow;
import org.newsledger.warehouse.LoadLock;
import org.newsledger.warehouse.LoadOptions;
import org.newsledger.warehouse.MergeResult;
import org.newsledger.warehouse.RunStep;
import org.newsledger.warehouse.WarehouseException;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.database.SqlScripts;
import org.newsledger.warehouse.database.WorkDatabase;
import org.newsledger.warehouse.merge.Checks;
import org.newsledger.warehouse.merge.Merge;
import org.newsledger.warehouse.merge.RunHistory;
import org.newsledger.warehouse.publishing.CompactCopy;
import org.newsledger.warehouse.publishing.Publisher;
import org.newsledger.warehouse.staging.Staging;
import org.newsledger.warehouse.staging.StoredDocuments;
import org.newsledger.warehouse.staging.Tonight;
import org.springframework.dao.DataAccessException;

/**
 * The generation that is being loaded: rows are staged, merged, checked and published, in this
 * order.
 *
 * <p>The holder of the folder's {@link LoadLock} opens it. Methods may be called from several
 * threads; one goes on at a time. Documents that were staged survive an interruption and are known
 * to the load that goes on with it; everything else is staged anew by each load. What cannot be
 * done is a {@link WarehouseException}, and the published generation is then as it was.
 */
public final class Warehouse implements AutoCloseable {

  private final WarehouseFolder folder;
  private final LoadOptions options;
  private final WorkDatabase database;
  private final StoredDocuments stored;
  private final Staging staging;
  private final Tonight tonight;
  private final Optional<String> publishedRun;

  private Warehouse(WarehouseFolder folder, LoadOptions options, WorkDatabase database)
      throws SQLException {
    this.folder = folder;
    this.options = options;
    this.database = database;
    WarehouseOpening opening = new WarehouseOpening(folder, options, database);
    this.stored = opening.published();
    this.publishedRun = opening.publishedRun();
    this.staging = opening.attachStaging();
    this.tonight = new Tonight(database);
  }

  /** Begins a load, or goes on with an interrupted one that was as of the same day. */
  public static Warehouse open(WarehouseFolder folder, LoadOptions options) {
    try {
      folder.createFolders();
      folder.discardNext();
      WorkDatabase database = WorkDatabase.open(folder, options);
      try {
        return new Warehouse(folder, options, database);
      } catch (RuntimeException | SQLException e) {
        database.close();
        throw e;
      }
    } catch (IOException | SQLException | DataAccessException e) {
      throw WarehouseException.of("the warehouse cannot be opened for a load", folder, e);
    }
  }

  /**
   * What defines the tables that outlive an interruption: a load goes on with one that was begun
   * with the same definition only.
   */
  public static String stagingLayout() {
    return SqlScripts.get("staging/tables");
  }

  /** The id of this load's run. */
  public String runId() {
    return staging.runId();
  }

  /** Whether a document of this content need not be read: it is published or staged. */
  public boolean isKnown(String documentId) {
    return staging.holds(documentId) || stored.holds(documentId);
  }

  /**
   * Whether a document of this content was staged by this load, before an interruption or after.
   */
  public boolean isStaged(String documentId) {
    return staging.holds(documentId);
  }

  /**
   * Stages what was read in articles, of two with the same content the first, and that articles
   * were seen whose content is known.
   *
   * @return how many documents are told by this load: seen by it for the first time and, unless all
   *     is read again, not published. It does not depend on which of them were staged before an
   *     interruption.
   */
  public synchronized long stage(List<Extraction> read, List<Article> known) {
    return guarded(
        "articles cannot be staged",
        () -> {
          staging.articles(read);
          return tonight.sightings(
              Stream.concat(read.stream().map(Extraction::article), known.stream()).toList(),
              options.reprocess() ? documentId -> false : stored::holds);
        });
  }

  /**
   * Stages the names of CSV files that are read by this load: what they said before and do not say
   * now no longer holds.
   */
  public synchronized void stageSourceFiles(List<String> files) {
    guard("names of files cannot be staged", () -> tonight.sourceFiles(files));
  }

  /** Stages claims of CSV rows; they replace all that their files stated before. */
  public synchronized void stageStatedClaims(List<StatedClaim> claims) {
    guard("claims of CSV rows cannot be staged", () -> tonight.statedClaims(claims));
  }

  /**
   * Stages the companies of the registry.
   *
   * @param retired ids that mean another company now, with the id of that company
   */
  public synchronized void stageCompanies(
      Iterable<Company> companies, Map<String, String> retired) {
    guard("companies cannot be staged", () -> tonight.companies(companies, retired));
  }

  /** Stages the currencies that units and rates may be in. */
  public synchronized void stageCurrencies(List<CurrencyRow> currencies) {
    guard("currencies cannot be staged", () -> tonight.currencies(currencies));
  }

  /**
   * Stages exchange rates; one of a pair, day and source that is published already replaces it.
   *
   * @return refusals of those that differ from one that this load staged before
   */
  public synchronized List<Rejection> stageRates(List<ExchangeRate> rates) {
    return guarded("exchange rates cannot be staged", () -> tonight.rates(rates));
  }

  /** Stages what was refused by the step of a load that reads rows of CSV files. */
  public synchronized void stageRejections(String step, List<Rejection> rejections) {
    guard("rejections cannot be staged", () -> tonight.rejections(step, false, rejections));
  }

  /** Stages articles that were refused. */
  public synchronized void stageRefusedDocuments(String step, List<Rejection> rejections) {
    guard("rejections cannot be staged", () -> tonight.rejections(step, true, rejections));
  }

  /**
   * Published documents as they are stored, for reading them again.
   *
   * @param after the document id after which the page begins; empty for the first page
   * @param most how many at most
   * @return documents in the order of their ids; none after the last page
   */
  public synchronized List<Article> storedArticles(String after, int most) {
    return guarded("stored documents cannot be read", () -> stored.page(after, most));
  }

  /**
   * Makes the next generation of the published one and all that was staged.
   *
   * @param documentsIn how many documents the input has, whatever became of them
   * @param wholeInput whether these are all articles of the input, not some of them or stored ones
   */
  public synchronized MergeResult merge(long documentsIn, boolean wholeInput) {
    return guarded(
        "the rows of this load cannot be merged",
        () -> new Merge(folder, database, staging).run(documentsIn, wholeInput));
  }

  /** Checks the generation that {@link #merge} made; it may be published when nothing is found. */
  public synchronized List<CheckFailure> check() {
    return guarded("the generation cannot be checked", () -> new Checks(database).run());
  }

  /** Publishes the generation that {@link #merge} made; the warehouse is closed by it. */
  public synchronized void publish(List<RunStep> steps) {
    guard(
        "the generation cannot be published",
        () -> {
          new RunHistory(database).finish(steps);
          database.run("CHECKPOINT ledger");
          CompactCopy.replaceIfSmaller(folder, database);
          database.close();
          new Publisher(folder, options.generationsKept()).publish(publishedRun);
        });
  }

  /** Ends a load that publishes nothing; what it staged is thrown away. */
  public synchronized void discard() {
    guard(
        "the load cannot be ended",
        () -> {
          database.close();
          folder.discardWork();
        });
  }

  /** Closes the files; what was staged stays. */
  @Override
  public synchronized void close() {
    guard("the warehouse cannot be closed", database::close);
  }

  private void guard(String failure, Task work) {
    guarded(
        failure,
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T guarded(String failure, Work<T> work) {
    try {
      return work.run();
    } catch (IOException | SQLException | DataAccessException e) {
      throw WarehouseException.of(failure, folder, e);
    }
  }

  /** What may fail for reasons of files or SQL. */
  private interface Task {
    void run() throws SQLException, IOException;
  }

  /** A task that gives something. */
  private interface Work<T> {
    T run() throws SQLException, IOException;
  }
}
