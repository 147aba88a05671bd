package org.newsledger.company.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyIds;

/** Makes companies of groups of rows, and gives them their ids. */
final class CompanyMerge {

  /** Among companies of one key: the one whose id is that of the key comes first. */
  private static final Comparator<List<NamedRow>> SENIORITY =
      Comparator.comparing((List<NamedRow> group) -> !group.get(0).isDescribed())
          .thenComparing(group -> identifier(group).isEmpty())
          .thenComparing(CompanyMerge::identifier)
          .thenComparing(group -> group.get(0));

  private CompanyMerge() {}

  /** The companies, ordered by key and id. */
  static List<Company> companies(List<List<NamedRow>> groups) {
    Map<String, List<List<NamedRow>>> byKey = new TreeMap<>();
    for (List<NamedRow> group : groups) {
      byKey.computeIfAbsent(group.get(0).name().key(), x -> new ArrayList<>(1)).add(group);
    }
    return List.copyOf(byKey.entrySet()).parallelStream()
        .flatMap(namesakes -> companies(namesakes.getKey(), namesakes.getValue()).stream())
        .toList();
  }

  /** The companies of one key. */
  private static List<Company> companies(String key, List<List<NamedRow>> namesakes) {
    namesakes.sort(SENIORITY);
    List<Company> companies = new ArrayList<>(namesakes.size());
    for (List<NamedRow> group : namesakes) {
      String id =
          companies.isEmpty()
              ? CompanyIds.ofKey(key)
              : CompanyIds.ofNamesake(key, identifier(group));
      companies.add(company(id, group));
    }
    return companies;
  }

  private static Company company(String id, List<NamedRow> group) {
    NamedRow lead = group.get(0);
    return new Company(
        id,
        lead.name().display(),
        lead.row().first(CompanyField.NAME),
        first(group, CompanyField.LEGAL_NAME),
        first(group, CompanyField.COUNTRY),
        first(group, CompanyField.LEI),
        first(group, CompanyField.ISIN),
        first(group, CompanyField.TICKER),
        first(group, CompanyField.PARENT),
        first(group, CompanyField.SECTOR),
        group.stream().flatMap(r -> r.row().all(CompanyField.SEAT).stream()).distinct().toList(),
        aliases(group),
        Company.Status.REGISTERED,
        group.stream().anyMatch(NamedRow::isDescribed));
  }

  private static List<Alias> aliases(List<NamedRow> group) {
    Set<Alias> aliases = new TreeSet<>();
    for (NamedRow row : group) {
      add(aliases, row.row(), CompanyField.ALIASES, Alias.Kind.ALIAS);
      add(aliases, row.row(), CompanyField.LEGAL_NAME, Alias.Kind.LEGAL);
      add(aliases, row.row(), CompanyField.FORMER_NAMES, Alias.Kind.FORMER);
      add(aliases, row.row(), CompanyField.TICKER, Alias.Kind.TICKER);
      add(aliases, row.row(), CompanyField.ISIN, Alias.Kind.ISIN);
      add(aliases, row.row(), CompanyField.PRODUCTS, Alias.Kind.PRODUCT);
      add(aliases, row.row(), CompanyField.PEOPLE, Alias.Kind.PERSON);
      if (!row.equals(group.get(0))) {
        add(aliases, row.row(), CompanyField.NAME, Alias.Kind.LEGAL);
      }
    }
    return List.copyOf(aliases);
  }

  private static void add(Set<Alias> aliases, CompanyRow row, CompanyField field, Alias.Kind kind) {
    for (String text : row.all(field)) {
      aliases.add(new Alias(text, kind, row.source()));
    }
  }

  private static String first(List<NamedRow> group, CompanyField field) {
    for (NamedRow row : group) {
      String value = row.row().first(field);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** What tells a company from its namesakes, whatever the order of their rows. */
  private static String identifier(List<NamedRow> group) {
    for (CompanyField field :
        List.of(CompanyField.ISIN, CompanyField.LEI, CompanyField.TICKER, CompanyField.COUNTRY)) {
      String least =
          group.stream()
              .map(r -> r.row().first(field))
              .filter(v -> !v.isEmpty())
              .min(Comparator.naturalOrder())
              .orElse("");
      if (!least.isEmpty()) {
        return field.code() + ":" + least;
      }
    }
    return "";
  }
}
