package org.newsledger.company;

/**
 * How good a claim a company has to a name: among two, the higher standing is meant, and the same
 * standing makes the name ambiguous.
 */
final class NameStanding {

  /** The highest standing of a name that a source only lists. */
  static final int LISTED = 2;

  private static final int CORRECTED = 5;

  private NameStanding() {}

  /** The standing of a company's own name. */
  static int ofName(Company company) {
    return company.described() ? LISTED + 2 : LISTED;
  }

  /** The standing of an alias. */
  static int ofAlias(Company company, Alias alias) {
    if (alias.source().equals(CompanyRegistry.CORRECTIONS)) {
      return CORRECTED;
    }
    return company.described() ? LISTED + 1 : LISTED - 1;
  }
}
