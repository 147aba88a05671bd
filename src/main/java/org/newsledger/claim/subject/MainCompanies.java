package org.newsledger.claim.subject;

import java.util.List;
import java.util.Map;
import org.newsledger.claim.scene.Group;
import org.newsledger.company.CompanyRef;

/** Picks the companies that a sentence, or an article, is mainly about. */
final class MainCompanies {

  private MainCompanies() {}

  /** The company named most often, the first of equals. */
  static List<CompanyRef> mostFrequent(Map<CompanyRef, Integer> counts) {
    List<CompanyRef> most = List.of();
    int highest = 0;
    for (Map.Entry<CompanyRef, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > highest) {
        most = List.of(entry.getKey());
        highest = entry.getValue();
      }
    }
    return most;
  }

  /** The first company that no other word governs and that does not speak, else the first. */
  static Group group(List<Group> groups) {
    return groups.stream().filter(Group::acts).findFirst().orElse(groups.get(0));
  }
}
