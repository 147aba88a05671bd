package org.newsledger.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The companies that one text has named so far, by the names that it uses for them. */
final class TextNames {

  /** Each name is taken apart once. */
  private final Map<String, CompanyName> names = new HashMap<>();

  private final Map<String, Company> byKey = new HashMap<>();

  /** First words of names of several words; empty where two names begin so. */
  private final Map<String, Optional<Company>> byFirstWord = new HashMap<>();

  /** Notes that the text calls {@code company} so. */
  void add(String name, Company company) {
    add(name(name), company);
  }

  /** The name taken apart. */
  CompanyName name(String text) {
    return names.computeIfAbsent(text, NameNormalizer::normalize);
  }

  /** The company of this name, discovered unless the text has named it before. */
  Company discover(CompanyName name) {
    Company known = byKey.get(name.key());
    Company company = known == null ? Company.discovered(name) : known;
    add(name, company);
    return company;
  }

  /** The company that the text calls so; a short form is the first word of a longer name. */
  Optional<Company> find(String name, boolean isShortForm) {
    if (byKey.isEmpty()) {
      return Optional.empty();
    }
    String key = name(name).key();
    Company company = byKey.get(key);
    if (company == null && isShortForm) {
      return byFirstWord.getOrDefault(key, Optional.empty());
    }
    return Optional.ofNullable(company);
  }

  private void add(CompanyName name, Company company) {
    byKey.putIfAbsent(name.key(), company);
    List<String> words = name.tokens();
    if (words.size() > 1) {
      byFirstWord.merge(
          words.get(0), Optional.of(company), (a, b) -> a.equals(b) ? a : Optional.empty());
    }
  }
}
