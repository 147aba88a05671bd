package org.newsledger.claim;

import java.util.BitSet;
import java.util.List;
import org.newsledger.company.CompanyRef;

/**
 * Companies that a figure may be said of, or that may be concerned by it.
 *
 * @param companies the companies, named together or remembered together
 * @param group where they are named in the figure's sentence; empty for remembered ones
 * @param features numbers of the {@link RoleFeatures} that hold
 */
record Candidate(List<CompanyRef> companies, List<Group> group, BitSet features) {

  Candidate {
    companies = List.copyOf(companies);
    group = List.copyOf(group);
  }

  boolean isRemembered() {
    return group.isEmpty();
  }
}
