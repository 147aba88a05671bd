package org.newsledger.company.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.company.CompanyIds;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.NameNormalizer;
import org.newsledger.company.registry.Correction.Action;
import org.newsledger.source.Rejection;

/**
 * Puts rows of one company together: the same LEI, ISIN or name, or the same ticker and names that
 * begin alike; what corrections say goes first.
 */
final class RowGroups {

  /** More rows of one name than this are compared with the first only. */
  private static final int MOST_PAIRS = 40;

  private final List<NamedRow> rows;
  private final int[] parents;
  private final Map<String, List<Integer>> byIdentity = new HashMap<>();

  private RowGroups(List<NamedRow> rows, NameBook names) {
    this.rows = rows;
    this.parents = new int[rows.size()];
    List<List<String>> identities =
        rows.parallelStream().map(row -> row.identities(names)).toList();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      for (String identity : identities.get(i)) {
        byIdentity.computeIfAbsent(identity, x -> new ArrayList<>(2)).add(i);
      }
    }
  }

  /**
   * The groups of {@code rows}, which are in an order of their own, each group's best row first;
   * corrections of companies that have no row are refused.
   */
  static List<List<NamedRow>> of(
      List<NamedRow> rows, Corrections corrections, NameBook names, List<Rejection> refused) {
    RowGroups groups = new RowGroups(rows, names);
    int[] compartments = groups.compartments(groups.known(corrections, Action.SPLIT, refused));
    groups.byIdentity.forEach((identity, same) -> groups.uniteAll(identity, same, compartments));
    Map<Integer, Integer> leads = groups.merge(groups.known(corrections, Action.MERGE, refused));
    return groups.collect(leads);
  }

  /** The corrections of an action whose company and target both have rows. */
  private List<Correction> known(Corrections corrections, Action action, List<Rejection> refused) {
    List<Correction> known = new ArrayList<>();
    for (Correction row : corrections.of(action)) {
      if (find(row.company()).isEmpty()) {
        refused.add(row.unknown("company", row.company()));
      } else if (find(row.target()).isEmpty()) {
        refused.add(row.unknown("target", row.target()));
      } else {
        known.add(row);
      }
    }
    return known;
  }

  /** Rows that a split sets apart never join rows outside their compartment. */
  private int[] compartments(List<Correction> splits) {
    int[] compartments = new int[rows.size()];
    for (int s = 0; s < splits.size(); s++) {
      for (int row : find(splits.get(s).target())) {
        compartments[row] = s + 1;
      }
    }
    return compartments;
  }

  private void uniteAll(String identity, List<Integer> same, int[] compartments) {
    for (int i = 1; i < same.size(); i++) {
      int last = same.size() > MOST_PAIRS ? 1 : i;
      for (int j = 0; j < last; j++) {
        int a = same.get(i);
        int b = same.get(j);
        boolean together = compartments[a] == compartments[b];
        if (together && rows.get(a).isSame(rows.get(b), identity)) {
          unite(a, b);
        }
      }
    }
  }

  /** Unites what is merged; gives, for each root, the row that the merged company is named by. */
  private Map<Integer, Integer> merge(List<Correction> merges) {
    Map<Integer, Integer> targets = new HashMap<>();
    for (Correction merge : merges) {
      int to = find(merge.target()).get(0);
      int lead = best(members(root(to)));
      unite(find(merge.company()).get(0), to);
      targets.put(lead, lead);
    }
    Map<Integer, Integer> leads = new HashMap<>();
    targets.keySet().forEach(lead -> leads.put(root(lead), lead));
    return leads;
  }

  private List<Integer> members(int root) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      if (root(i) == root) {
        members.add(i);
      }
    }
    return members;
  }

  private int best(List<Integer> members) {
    return members.stream().min((a, b) -> rows.get(a).compareTo(rows.get(b))).orElseThrow();
  }

  private List<Integer> find(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    for (String prefix : List.of("lei:", "isin:", "ticker:")) {
      List<Integer> found = byIdentity.get(prefix + upper);
      if (found != null) {
        return found;
      }
    }
    String key = NameNormalizer.key(text);
    List<Integer> byKey = byIdentity.get("key:" + key);
    return byKey != null ? byKey : byId(text.strip());
  }

  private List<Integer> byId(String id) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < parents.length && CompanyIds.isId(id); i++) {
      if (CompanyIds.ofKey(rows.get(i).name().key()).equals(id)) {
        found.add(i);
      }
    }
    return found;
  }

  private List<List<NamedRow>> collect(Map<Integer, Integer> leads) {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      byRoot.computeIfAbsent(root(i), x -> new ArrayList<>(1)).add(i);
    }
    List<List<NamedRow>> groups = new ArrayList<>(byRoot.size());
    byRoot.forEach(
        (root, members) -> {
          List<NamedRow> group = new ArrayList<>();
          members.forEach(i -> group.add(rows.get(i)));
          group.sort(null);
          Integer lead = leads.get(root);
          if (lead != null) {
            group.remove(rows.get(lead));
            group.add(0, rows.get(lead));
          }
          groups.add(group);
        });
    return groups;
  }

  private int root(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void unite(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
