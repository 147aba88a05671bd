package org.newsledger.company.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.NameNormalizer;
import org.newsledger.source.Rejection;

/**
 * The companies after corrections that need no merging: new names, new aliases, names that are no
 * company.
 */
final class CorrectedCompanies {

  private final List<Company> companies;
  private final NameIndex names;
  private final Set<String> noCompanies = new HashSet<>();

  /** Where companies stand in the list, by id. */
  private final Map<String, Integer> byId = new HashMap<>();

  /** The same, by the keys of names that corrections gave. */
  private final Map<String, Integer> byNewName = new HashMap<>();

  private CorrectedCompanies(List<Company> companies, NameIndex names) {
    this.companies = new ArrayList<>(companies);
    this.names = names;
    for (int i = 0; i < companies.size(); i++) {
      byId.putIfAbsent(companies.get(i).companyId(), i);
    }
  }

  /** The companies as corrected, row by row; rows of companies that are not there are refused. */
  static CorrectedCompanies of(
      List<Company> companies, Corrections corrections, NameBook book, List<Rejection> refused) {
    // An index of all names of tens of thousands of companies would take its time.
    Set<String> asked = new HashSet<>();
    corrections.rows().forEach(row -> asked.add(NameNormalizer.key(row.company())));
    CorrectedCompanies corrected =
        new CorrectedCompanies(companies, NameIndex.of(companies, book, asked::contains));
    corrections.rows().forEach(row -> corrected.apply(row, refused));
    return corrected;
  }

  /** All companies, as corrected. */
  List<Company> companies() {
    return List.copyOf(companies);
  }

  /** Keys of names that are no company. */
  Set<String> noCompanies() {
    return Set.copyOf(noCompanies);
  }

  private void apply(Correction row, List<Rejection> refused) {
    switch (row.action()) {
      case NOT_A_COMPANY -> noCompanies.add(NameNormalizer.key(row.company()));
      case RENAME, ALIAS ->
          find(row.company())
              .ifPresentOrElse(
                  at -> rename(at, row), () -> refused.add(row.unknown("company", row.company())));
      case MERGE, SPLIT -> {}
    }
  }

  private Optional<Integer> find(String text) {
    String key = NameNormalizer.key(text);
    return names
        .find(key)
        .map(Company::companyId)
        .or(() -> identified(text.strip()))
        .map(byId::get)
        .or(() -> Optional.ofNullable(byNewName.get(key)));
  }

  private Optional<String> identified(String text) {
    return companies.stream()
        .filter(
            c ->
                c.companyId().equals(text)
                    || c.lei().equalsIgnoreCase(text)
                    || c.isin().equalsIgnoreCase(text)
                    || c.ticker().equalsIgnoreCase(text))
        .map(Company::companyId)
        .findFirst();
  }

  private void rename(int at, Correction row) {
    Company company = companies.get(at);
    boolean renamed = row.action() == Correction.Action.RENAME;
    companies.set(
        at,
        renamed
            ? named(company, row.target(), company.name())
            : named(company, company.name(), row.target()));
    byNewName.put(NameNormalizer.key(row.target()), at);
  }

  /** The company by a name, with one more alias. */
  private static Company named(Company c, String name, String alias) {
    List<Alias> aliases = new ArrayList<>(c.aliases());
    aliases.add(new Alias(alias, Alias.Kind.ALIAS, CompanyRegistry.CORRECTIONS));
    return new Company(
        c.companyId(),
        name,
        c.listedName(),
        c.legalName(),
        c.country(),
        c.lei(),
        c.isin(),
        c.ticker(),
        c.parent(),
        c.sector(),
        c.seats(),
        aliases,
        c.status(),
        c.described());
  }
}
