package org.newsledger.company.index;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyName;
import org.newsledger.company.name.NameNormalizer;
import org.newsledger.company.name.Spelling;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.NameStanding;

/**
 * A name of a company as the index of surfaces takes it.
 *
 * @param words its words without legal forms
 * @param spelling how it has to be spelled in a text
 * @param isAlias whether the company bears another name by itself
 * @param standing how good the company's claim to it is: see {@link NameStanding}
 */
record SurfaceName(WordChain words, Spelling spelling, boolean isAlias, int standing) {

  /** Shorter ones written small are words and units: dm, bol. */
  private static final int SHORTEST_SMALL = 4;

  /** The names of {@code company} but those that are no company, its own first. */
  static List<SurfaceName> of(Company company, CompanyRegistry registry) {
    List<SurfaceName> names = new ArrayList<>(2);
    add(names, company, company.name(), false, NameStanding.ofName(company), registry);
    for (Alias alias : company.aliases()) {
      if (alias.kind().isName()) {
        add(names, company, alias.text(), true, NameStanding.ofAlias(company, alias), registry);
      }
    }
    return names;
  }

  private static void add(
      List<SurfaceName> names,
      Company company,
      String text,
      boolean alias,
      int standing,
      CompanyRegistry registry) {
    CompanyName name = NameNormalizer.normalize(text);
    if (!registry.isNoCompany(name.key())) {
      Spelling spelling =
          isSmall(company, name.display()) ? Spelling.SMALL : Spelling.of(name.display());
      names.add(new SurfaceName(WordChain.of(name.display()), spelling, alias, standing));
    }
  }

  /** Whether the company registers the name with a small letter, as adidas AG does Adidas. */
  private static boolean isSmall(Company company, String name) {
    String legal = company.legalName();
    return name.length() >= SHORTEST_SMALL
        && !legal.isEmpty()
        && Character.isLowerCase(legal.charAt(0))
        && legal.regionMatches(true, 0, name, 0, name.length());
  }
}
