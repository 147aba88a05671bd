package org.newsledger.company.anaphora;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.company.Company;

/**
 * Words that stand for a company named elsewhere, and what they say of it.
 *
 * @param first its first word
 * @param last its last word
 * @param sort the sort of company; blank where they say none
 * @param seated companies that sit where the words say; empty where they say nothing
 * @param country ISO 3166-1 alpha-2 of the country that they name; blank where they name none
 * @param bearer the company that a product or a person tells
 * @param pointing whether they point at what was named last: this carmaker
 * @param others ids of companies that are named in the description and so not meant
 */
record Anaphor(
    int first,
    int last,
    String sort,
    List<Company> seated,
    String country,
    Optional<Company> bearer,
    boolean pointing,
    Set<String> others) {

  Anaphor {
    seated = List.copyOf(seated);
    others = Set.copyOf(others);
  }

  /** Words that say nothing of the company: the same company, the company. */
  static Anaphor plain(int first, int last, String sort) {
    return new Anaphor(first, last, sort, List.of(), "", Optional.empty(), false, Set.of());
  }

  /** Whether a company sits where the words say; a large city is the seat of hundreds. */
  boolean isSeated(Company company) {
    for (Company there : seated) {
      if (there.companyId().equals(company.companyId())) {
        return true;
      }
    }
    return false;
  }
}
