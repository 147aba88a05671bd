package org.newsledger.company.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyName;
import org.newsledger.company.name.NameStarts;

/** The companies that one text has named so far, by the names that it uses for them. */
final class TextNames {

  private final Map<String, Company> byKey = new HashMap<>();

  /** First words of names of several words; empty where two names begin so. */
  private final Map<String, Optional<Company>> byFirstWord = new HashMap<>();

  private final NameStarts starts = new NameStarts();

  /** Whether folded words may name a company that the text has named. */
  boolean mayName(String words) {
    return starts.mayBeIn(words);
  }

  /** Notes that the text calls {@code company} so. */
  void add(CompanyName name, Company company) {
    starts.add(name);
    byKey.putIfAbsent(name.key(), company);
    List<String> words = name.tokens();
    if (words.size() > 1) {
      byFirstWord.merge(
          words.get(0), Optional.of(company), (a, b) -> a.equals(b) ? a : Optional.empty());
    }
  }

  /** The company of this name, discovered unless the text has named it before. */
  Company discover(CompanyName name) {
    Company known = byKey.get(name.key());
    Company company = known == null ? Company.discovered(name) : known;
    add(name, company);
    return company;
  }

  /** The company that the text calls so. */
  Optional<Company> find(CompanyName name) {
    return Optional.ofNullable(byKey.get(name.key()));
  }

  /** The company of whose name of several words this is the first. */
  Optional<Company> findShort(CompanyName name) {
    return byFirstWord.getOrDefault(name.key(), Optional.empty());
  }
}
