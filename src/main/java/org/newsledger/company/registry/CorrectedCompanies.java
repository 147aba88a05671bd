package org.newsledger.company.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.NameNormalizer;

/**
 * The companies after corrections that need no merging: new names, new aliases, names that are no
 * company.
 *
 * @param companies the companies as corrected
 * @param noCompanies keys of names that are no company
 * @param effects what each correction did
 */
record CorrectedCompanies(
    List<Company> companies, Set<String> noCompanies, List<CorrectionEffect> effects) {

  static CorrectedCompanies of(List<Company> companies, Corrections corrections, NameBook book) {
    if (corrections.rows().isEmpty()) {
      return new CorrectedCompanies(List.copyOf(companies), Set.of(), List.of());
    }
    List<Company> corrected = new ArrayList<>(companies);
    Set<String> asked = new HashSet<>();
    corrections.rows().forEach(row -> asked.add(NameNormalizer.key(row.company())));
    NameIndex names = NameIndex.of(companies, book, asked::contains);
    Set<String> noCompanies = new HashSet<>();
    List<CorrectionEffect> effects = new ArrayList<>();
    for (Correction row : corrections.rows()) {
      effects.add(apply(row, corrected, names, noCompanies));
    }
    return new CorrectedCompanies(
        List.copyOf(corrected), Set.copyOf(noCompanies), List.copyOf(effects));
  }

  private static CorrectionEffect apply(
      Correction row, List<Company> corrected, NameIndex names, Set<String> noCompanies) {
    String key = NameNormalizer.key(row.company());
    Optional<Company> named =
        names.find(key).or(() -> byIdentifier(corrected, row.company().strip()));
    switch (row.action()) {
      case NOT_A_COMPANY -> noCompanies.add(key);
      case RENAME -> named.ifPresent(c -> replace(corrected, c, renamed(c, row.target())));
      case ALIAS -> named.ifPresent(c -> replace(corrected, c, withAlias(c, row.target())));
      case MERGE, SPLIT -> {}
    }
    boolean applied = named.isPresent() || row.action() == Correction.Action.NOT_A_COMPANY;
    return new CorrectionEffect(row, applied, sentence(row, applied));
  }

  private static String sentence(Correction row, boolean applied) {
    String what = row.action().code() + " '" + row.company() + "'";
    String done = row.target().isBlank() ? what : what + " '" + row.target() + "'";
    return applied ? done + ": applied" : done + ": no company of this name or identifier";
  }

  private static Optional<Company> byIdentifier(List<Company> companies, String text) {
    return companies.stream()
        .filter(
            c ->
                c.companyId().equals(text)
                    || c.lei().equalsIgnoreCase(text)
                    || c.isin().equalsIgnoreCase(text)
                    || c.ticker().equalsIgnoreCase(text))
        .findFirst();
  }

  private static void replace(List<Company> companies, Company from, Company to) {
    for (int i = 0; i < companies.size(); i++) {
      if (companies.get(i).companyId().equals(from.companyId())) {
        companies.set(i, to);
      }
    }
  }

  private static Company renamed(Company company, String name) {
    return copy(
        company,
        name,
        with(company, new Alias(company.name(), Alias.Kind.ALIAS, CompanyRegistry.CORRECTIONS)));
  }

  private static Company withAlias(Company company, String alias) {
    return copy(
        company,
        company.name(),
        with(company, new Alias(alias, Alias.Kind.ALIAS, CompanyRegistry.CORRECTIONS)));
  }

  private static List<Alias> with(Company company, Alias alias) {
    List<Alias> aliases = new ArrayList<>(company.aliases());
    aliases.add(alias);
    return aliases;
  }

  private static Company copy(Company c, String name, List<Alias> aliases) {
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
