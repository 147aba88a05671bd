package org.newsledger.company.registry;

import org.newsledger.company.Alias;
import org.newsledger.company.Company;

/**
 * How good a claim a company has to a name: among two, the higher standing is meant, and the same
 * standing makes the name ambiguous.
 */
public final class NameStanding {

  /** The highest standing of a name that a source only lists. */
  public static final int LISTED = 2;

  private static final int CORRECTED = 5;

  private NameStanding() {}

  /** The standing of a company's own name. */
  public static int ofName(Company company) {
    return company.described() ? LISTED + 2 : LISTED;
  }

  /** The standing of an alias. */
  public static int ofAlias(Company company, Alias alias) {
    if (alias.source().equals(CompanyRegistry.CORRECTIONS)) {
      return CORRECTED;
    }
    return company.described() ? LISTED + 1 : LISTED - 1;
  }
}
