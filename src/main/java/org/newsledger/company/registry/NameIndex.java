package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyName;
import org.newsledger.company.name.NameBook;

/**
 * Which company a key means: the one of the highest {@link NameStanding}; where two have it, they
 * share the key, and it means neither.
 */
public final class NameIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What a key means; {@code company} is -1 where two companies share it. */
  private record Entry(int company, int standing) implements Serializable {}

  private static final int SHARED = -1;

  private final List<Company> companies;
  private final Map<String, Entry> entries;
  private final Map<String, Set<Integer>> namesakes = new HashMap<>();
  private final Map<String, Integer> byTicker = new HashMap<>();

  private NameIndex(List<Company> companies) {
    this.companies = companies;
    this.entries = new HashMap<>();
  }

  /** The index of all names of the companies. */
  static NameIndex of(List<Company> companies, NameBook names) {
    return of(companies, names, key -> true);
  }

  /** The index of those names whose keys are asked for. */
  static NameIndex of(List<Company> companies, NameBook names, Predicate<String> asked) {
    NameIndex index = new NameIndex(companies);
    List<List<String>> keys = companies.parallelStream().map(c -> keys(c, names, asked)).toList();
    for (int i = 0; i < companies.size(); i++) {
      index.add(i, companies.get(i), keys.get(i));
    }
    return index;
  }

  /** The key of the name, then those of the aliases; empty for what is no name or not asked for. */
  private static List<String> keys(Company company, NameBook names, Predicate<String> asked) {
    List<String> keys = new ArrayList<>(company.aliases().size() + 1);
    String own = names.key(company.name());
    keys.add(asked.test(own) ? own : "");
    for (Alias alias : company.aliases()) {
      String key = alias.kind().isName() ? names.key(alias.text()) : "";
      keys.add(asked.test(key) ? key : "");
    }
    return keys;
  }

  /** The company that {@code key} means. */
  Optional<Company> find(String key) {
    Entry entry = entries.get(key);
    return entry == null || entry.company == SHARED
        ? Optional.empty()
        : Optional.of(companies.get(entry.company));
  }

  /** The company that a name means, its legal form telling namesakes apart. */
  Optional<Company> find(CompanyName name) {
    Set<Integer> sharing = namesakes.getOrDefault(name.key(), Set.of());
    return find(name.key())
        .or(() -> Namesakes.one(sharing.stream().map(companies::get).toList(), name.forms()));
  }

  /** Whether {@code key} is known, though perhaps shared. */
  boolean isKnown(String key) {
    return entries.containsKey(key);
  }

  /** The company with a ticker, written in capitals. */
  Optional<Company> findTicker(String ticker) {
    Integer company = byTicker.get(ticker);
    return company == null || company == SHARED
        ? Optional.empty()
        : Optional.of(companies.get(company));
  }

  private void add(int at, Company company, List<String> keys) {
    put(keys.get(0), at, NameStanding.ofName(company));
    for (int i = 0; i < company.aliases().size(); i++) {
      Alias alias = company.aliases().get(i);
      if (alias.kind().isName()) {
        put(keys.get(i + 1), at, NameStanding.ofAlias(company, alias));
      } else if (alias.kind() == Alias.Kind.TICKER) {
        byTicker.merge(alias.text(), at, (a, b) -> a.equals(b) ? a : Integer.valueOf(SHARED));
      }
    }
  }

  private void put(String key, int company, int standing) {
    Entry old = entries.get(key);
    if (key.isEmpty() || (old != null && old.standing > standing)) {
      return;
    }
    boolean shared = false;
    if (old != null && old.standing == standing && old.company != company) {
      shared = true;
      Set<Integer> all = namesakes.computeIfAbsent(key, k -> new TreeSet<>());
      all.add(company);
      if (old.company != SHARED) {
        all.add(old.company);
      }
    } else {
      namesakes.remove(key);
    }
    entries.put(key, new Entry(shared ? SHARED : company, standing));
  }
}
