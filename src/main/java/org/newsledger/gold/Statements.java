package org.newsledger.gold;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one article states, by a person's annotation or by a reading.
 *
 * @param claims the claims in the text's order
 * @param relations the relations, each once
 */
public record Statements(List<PlainClaim> claims, Set<PlainRelation> relations) {

  private static final String LAUNCH = "launch";

  public Statements {
    claims = List.copyOf(claims);
    relations = Collections.unmodifiableSet(new LinkedHashSet<>(relations));
  }

  /** The companies named in claims and relations; what was launched is none. */
  Set<String> companies() {
    Set<String> companies = new TreeSet<>();
    for (PlainClaim claim : claims) {
      companies.addAll(claim.subjects());
      companies.addAll(claim.objects());
    }
    for (PlainRelation relation : relations) {
      companies.add(relation.from());
      if (!relation.type().equals(LAUNCH)) {
        companies.add(relation.to());
      }
    }
    return companies;
  }
}
