package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyIds;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.NameNormalizer;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/**
 * The companies that sources name, each once, with permanent ids.
 *
 * <p>The same rows and corrections give the same registry, whatever the order of the rows.
 */
public final class CompanyRegistry implements Serializable {

  /** The source of aliases that corrections add. */
  static final String CORRECTIONS = "corrections";

  private static final long serialVersionUID = 1L;

  /** Owners of owners are followed no further than this: rows may name each other. */
  private static final int MOST_OWNERS = 8;

  private final List<Company> companies;
  private final NameIndex names;
  private final Map<String, Company> byId;
  private final Map<String, String> retired;
  private final Set<String> noCompanies;
  private final List<Rejection> rejections;
  private @Nullable SimilarNames similarNames;

  /** What a row says, wherever it stands. */
  private record Telling(String source, Map<CompanyField, List<String>> values) {}

  private CompanyRegistry(
      List<Company> companies, Corrections corrections, List<Rejection> rejections, NameBook book) {
    CorrectedCompanies corrected = CorrectedCompanies.of(companies, corrections, book, rejections);
    this.companies = corrected.companies();
    this.noCompanies = corrected.noCompanies();
    this.names = NameIndex.of(this.companies, book);
    this.rejections = List.copyOf(rejections);
    this.byId = new HashMap<>(this.companies.size() * 2);
    this.companies.forEach(company -> byId.put(company.companyId(), company));
    this.retired = otherIds(book);
  }

  /** The registry of {@code rows}, corrected. */
  public static CompanyRegistry of(List<CompanyRow> rows, Corrections corrections) {
    NameBook book = new NameBook();
    List<Rejection> rejections = new ArrayList<>();
    List<NamedRow> distinct = distinct(rows, rejections, book);
    List<List<NamedRow>> groups = RowGroups.of(distinct, corrections, book, rejections);
    List<Company> companies = CompanyMerge.companies(groups);
    return new CompanyRegistry(companies, corrections, rejections, book);
  }

  /** A registry without companies. */
  public static CompanyRegistry empty() {
    return of(List.of(), Corrections.none());
  }

  /** All companies, ordered by the key of their name. */
  public List<Company> companies() {
    return companies;
  }

  /** The company of an id, current or retired. */
  public Optional<Company> findId(String companyId) {
    Company current = byId.get(companyId);
    if (current == null && retired.containsKey(companyId)) {
      current = byId.get(retired.get(companyId));
    }
    return Optional.ofNullable(current);
  }

  /**
   * Ids that mean a company though it bears another id now: those it would have had, or had, under
   * its other names.
   */
  public Map<String, String> retiredIds() {
    return Collections.unmodifiableMap(retired);
  }

  /** The company that a name means; empty where none or more than one bears it. */
  public Optional<Company> findName(String name) {
    return names.find(NameNormalizer.key(name));
  }

  /**
   * The company whose shares stand for a company: itself where it has a ticker, otherwise the
   * nearest of its owners that has one; empty where none has.
   */
  public Optional<Company> listed(Company company) {
    Company owner = company;
    for (int steps = 0; steps < MOST_OWNERS && owner.ticker().isBlank(); steps++) {
      Optional<Company> next =
          owner.parent().isBlank() ? Optional.empty() : findName(owner.parent());
      if (next.isEmpty()) {
        return next;
      }
      owner = next.get();
    }
    return Optional.of(owner).filter(found -> !found.ticker().isBlank());
  }

  /**
   * Rows that were refused: the same row twice in one source, and corrections of companies that are
   * not there.
   */
  public List<Rejection> rejections() {
    return rejections;
  }

  /** Whether corrections say that a name of this key is no company. */
  public boolean isNoCompany(String key) {
    return noCompanies.contains(key);
  }

  /** The names that are no company. */
  public Noncompanies noncompanies() {
    return new Noncompanies(noCompanies);
  }

  NameIndex names() {
    return names;
  }

  /** The companies' names by likeness, indexed when first asked for. */
  synchronized SimilarNames similarNames() {
    SimilarNames similar = similarNames;
    if (similar == null) {
      similar = new SimilarNames();
      for (Company company : companies) {
        similar.add(company, NameNormalizer.normalize(company.name()));
        for (Alias alias : company.aliases()) {
          if (alias.kind().isName()) {
            similar.add(company, NameNormalizer.normalize(alias.text()));
          }
        }
      }
      similarNames = similar;
    }
    return similar;
  }

  private Map<String, String> otherIds(NameBook book) {
    List<List<String>> others =
        companies.parallelStream().map(company -> otherIds(company, book)).toList();
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      for (String id : others.get(i)) {
        ids.put(id, companies.get(i).companyId());
      }
    }
    return ids;
  }

  /** The ids that a company would have under its other names, as far as they mean it alone. */
  private List<String> otherIds(Company company, NameBook book) {
    List<String> ids = new ArrayList<>(0);
    for (Alias alias : company.aliases()) {
      String key = alias.kind().isName() ? book.key(alias.text()) : "";
      if (names.find(key).filter(company::equals).isPresent()) {
        String id = CompanyIds.ofKey(key);
        if (!byId.containsKey(id)) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private static List<NamedRow> distinct(
      List<CompanyRow> rows, List<Rejection> rejections, NameBook book) {
    List<CompanyRow> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparing(CompanyRow::place));
    Set<Telling> seen = new HashSet<>(rows.size() * 2);
    List<CompanyRow> distinct = new ArrayList<>(rows.size());
    for (CompanyRow row : ordered) {
      if (seen.add(new Telling(row.source(), row.values()))) {
        distinct.add(row);
      } else {
        rejections.add(
            Rejection.of(
                RejectionCode.COMPANY_DUPLICATE,
                row.place(),
                "the company '"
                    + row.first(CompanyField.NAME)
                    + "' stands in this source already, value for value; delete the row"));
      }
    }
    return distinct.parallelStream().map(row -> NamedRow.of(row, book)).sorted().toList();
  }
}
