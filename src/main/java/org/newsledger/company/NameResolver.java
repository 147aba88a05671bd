package org.newsledger.company;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsledger.company.Resolution.Match;

/**
 * Resolves names of CSV rows and of the command line to companies: by name, alias, ticker and
 * likeness.
 *
 * <p>A name that is in no registry is discovered; a second spelling of it finds the first. So one
 * resolver is used for one run, in the order of its input, by one thread.
 */
public final class NameResolver {

  private static final double ALIAS_SCORE = 0.95;
  private static final double TICKER_SCORE = 0.9;

  private final CompanyRegistry registry;
  private final Map<String, Company> discovered = new HashMap<>();

  /** A resolver that starts with what the registry knows. */
  public NameResolver(CompanyRegistry registry) {
    this.registry = registry;
  }

  /** The company that {@code name} means, discovered where none is known. */
  public Resolution resolve(String name) {
    CompanyName clean = NameNormalizer.normalize(name);
    return byKey(name, clean)
        .or(() -> byTicker(name, clean))
        .orElseGet(() -> byDiscovery(name, clean));
  }

  private Optional<Resolution> byKey(String input, CompanyName clean) {
    return registry
        .names()
        .find(clean.key())
        .map(
            company -> {
              boolean own = NameNormalizer.key(company.name()).equals(clean.key());
              return own
                  ? resolution(input, clean, company, Match.EXACT, 1)
                  : resolution(input, clean, company, Match.ALIAS, ALIAS_SCORE);
            });
  }

  private Optional<Resolution> byTicker(String input, CompanyName clean) {
    return registry
        .names()
        .findTicker(input.strip())
        .map(company -> resolution(input, clean, company, Match.TICKER, TICKER_SCORE));
  }

  private Resolution byDiscovery(String input, CompanyName clean) {
    Company known = discovered.get(clean.key());
    if (known != null) {
      return resolution(input, clean, known, Match.EXACT, 1);
    }
    Company company = Company.discovered(clean);
    discovered.put(clean.key(), company);
    return resolution(input, clean, company, Match.NEW, 0);
  }

  private static Resolution resolution(
      String input, CompanyName clean, Company company, Match match, double score) {
    return new Resolution(
        input, clean.display(), company.ref(), company.listedName(), match, score);
  }
}
