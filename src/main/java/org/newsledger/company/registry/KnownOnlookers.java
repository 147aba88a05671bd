package org.newsledger.company.registry;

import java.util.HashMap;
import java.util.Map;
import org.newsledger.company.Company;
import org.newsledger.company.name.NameBook;

/** Remembers which companies of one text are {@link Onlookers}; each is looked up once. */
public final class KnownOnlookers {

  private final NameBook names;
  private final Map<String, Boolean> known = new HashMap<>();

  /** Those of a text whose names {@code names} takes apart. */
  public KnownOnlookers(NameBook names) {
    this.names = names;
  }

  /** Whether a company is one. */
  public boolean contains(Company company) {
    return known.computeIfAbsent(company.companyId(), id -> Onlookers.contains(company, names));
  }
}
