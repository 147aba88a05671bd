package org.newsledger.company.registry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsledger.company.Company;
import org.newsledger.company.name.NameNormalizer;

/** Tells companies that share a name apart, by legal form and by country. */
public final class Namesakes {

  private Namesakes() {}

  /** The only one of the companies that bears one of these legal forms. */
  public static Optional<Company> one(List<Company> companies, Set<String> forms) {
    return only(
        companies, company -> forms(company).anyMatch(own -> !Collections.disjoint(own, forms)));
  }

  /** The only one of the companies whose country is one of those where a text is at home. */
  public static Optional<Company> atHome(List<Company> companies, Predicate<String> isHome) {
    return only(companies, company -> isHome.test(company.country()));
  }

  private static Optional<Company> only(List<Company> companies, Predicate<Company> fits) {
    List<Company> fitting = companies.stream().filter(fits).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Stream<Set<String>> forms(Company company) {
    return Stream.of(company.listedName(), company.legalName())
        .map(name -> NameNormalizer.normalize(name).forms());
  }
}
