package org.newsledger.claim.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.company.CompanyRef;

/**
 * Keeps investors of one company apart: a round that A led and B joined is no money of A for B, nor
 * of the company for them.
 */
final class InvestorTies {

  /** What is told of those who joined a round is surer than what a verb between names tells. */
  private static final String JOINING = "joining";

  private final List<Relation> ties;
  private final Set<Pair> invested = new HashSet<>();
  private final Set<Pair> joined = new HashSet<>();

  private record Pair(CompanyRef from, CompanyRef to) {}

  InvestorTies(List<Relation> ties) {
    this.ties = ties;
    for (Relation tie : ties) {
      if (tie.type() == RelationType.INVESTMENT && tie.to().isPresent()) {
        Pair pair = new Pair(tie.from(), tie.to().get());
        invested.add(pair);
        if (tie.rule().endsWith(JOINING)) {
          joined.add(pair);
        }
      }
    }
  }

  /** The ties without those among investors. */
  List<Relation> kept() {
    return ties.stream().filter(tie -> !isAmongInvestors(tie)).toList();
  }

  private boolean isAmongInvestors(Relation tie) {
    if (tie.type() != RelationType.INVESTMENT || tie.to().isEmpty()) {
      return false;
    }
    CompanyRef other = tie.to().get();
    return joined.contains(new Pair(other, tie.from()))
        || invested.stream()
            .filter(pair -> pair.from().equals(other))
            .anyMatch(pair -> invested.contains(new Pair(tie.from(), pair.to())));
  }
}
