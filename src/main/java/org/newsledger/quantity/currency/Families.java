package org.newsledger.quantity.currency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsledger.text.FoldedText;

/** Currencies that share a name: peso, krone, franc. */
final class Families {

  private final Collection<List<String>> families;
  private final Map<String, List<String>> namesByCode = new HashMap<>();

  /** Families by their codes, with the full names of currencies that are known so far. */
  Families(Collection<List<String>> families, Map<String, String> codesByName) {
    this.families = families;
    codesByName.forEach((name, code) -> addAll(code, List.of(name)));
  }

  /** Adds names of a currency. */
  void addAll(String code, List<String> names) {
    names.forEach(
        name ->
            namesByCode.computeIfAbsent(code, c -> new ArrayList<>()).add(FoldedText.fold(name)));
  }

  /**
   * The currencies that {@code name} may mean, {@code code} first: those of its family whose full
   * names hold it.
   */
  List<String> codes(String name, String code) {
    String folded = FoldedText.fold(name);
    List<String> codes = new ArrayList<>(List.of(code));
    for (List<String> family : families) {
      if (family.contains(code)) {
        family.stream()
            .filter(other -> !codes.contains(other) && holds(other, folded))
            .forEach(codes::add);
      }
    }
    return codes;
  }

  private boolean holds(String code, String name) {
    return namesByCode.getOrDefault(code, List.of()).stream()
        .anyMatch(full -> full.contains(name) && !full.equals(name));
  }
}
