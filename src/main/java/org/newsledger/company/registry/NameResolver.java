package org.newsledger.company.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyName;
import org.newsledger.company.name.NameNormalizer;
import org.newsledger.company.registry.Resolution.Match;

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
  private final SimilarNames discoveredNames = new SimilarNames();

  /** A resolver that starts with what the registry knows. */
  public NameResolver(CompanyRegistry registry) {
    this.registry = registry;
  }

  /** The company that {@code name} means, discovered where none is known. */
  public Resolution resolve(String name) {
    CompanyName clean = NameNormalizer.normalize(name);
    return byKey(name, clean)
        .or(() -> byTicker(name, clean))
        .or(() -> byEarlierDiscovery(name, clean))
        .or(() -> byLikeness(name, clean))
        .orElseGet(() -> byDiscovery(name, clean));
  }

  private Optional<Resolution> byKey(String input, CompanyName clean) {
    return registry
        .names()
        .find(clean)
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

  private Optional<Resolution> byEarlierDiscovery(String input, CompanyName clean) {
    return Optional.ofNullable(discovered.get(clean.key()))
        .map(company -> resolution(input, clean, company, Match.NEW, 1));
  }

  /** A key that companies share is ambiguous, and stays so however like it is to a third name. */
  private Optional<Resolution> byLikeness(String input, CompanyName clean) {
    if (registry.names().isKnown(clean.key())) {
      return Optional.empty();
    }
    return registry
        .similarNames()
        .find(clean)
        .map(like -> resolution(input, clean, like.company(), Match.SIMILAR, like.score()))
        .or(() -> likeDiscovered(input, clean));
  }

  private Optional<Resolution> likeDiscovered(String input, CompanyName clean) {
    Optional<SimilarNames.Similar> like = discoveredNames.find(clean);
    like.ifPresent(l -> discovered.put(clean.key(), l.company()));
    return like.map(l -> resolution(input, clean, l.company(), Match.NEW, l.score()));
  }

  private Resolution byDiscovery(String input, CompanyName clean) {
    Company company = Company.discovered(clean);
    discovered.put(clean.key(), company);
    discoveredNames.add(company, clean);
    return resolution(input, clean, company, Match.NEW, 0);
  }

  private static Resolution resolution(
      String input, CompanyName clean, Company company, Match match, double score) {
    return new Resolution(
        input, clean.display(), company.ref(), company.listedName(), match, score);
  }
}
