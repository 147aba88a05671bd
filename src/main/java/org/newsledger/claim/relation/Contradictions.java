package org.newsledger.claim.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.company.CompanyRef;

/** Settles which of two companies supplies the other where a sentence was read both ways. */
final class Contradictions {

  /** The pairs that a choice ties, and those that were kept before. */
  private final Set<List<CompanyRef>> chosen = new HashSet<>();

  private final Set<List<CompanyRef>> kept = new HashSet<>();

  private Contradictions(List<Relation> relations) {
    relations.stream().filter(Contradictions::isChoice).forEach(r -> chosen.add(ends(r)));
  }

  /**
   * The relations without those that another one contradicts: a choice is clearer than a verb of
   * delivery beside it, and else the first one counts.
   */
  static List<Relation> settled(List<Relation> relations) {
    if (relations.stream().filter(Contradictions::isSupply).limit(2).count() < 2) {
      return relations;
    }
    Contradictions contradictions = new Contradictions(relations);
    List<Relation> settled = new ArrayList<>();
    for (Relation relation : relations) {
      if (!isSupply(relation) || contradictions.keeps(relation)) {
        settled.add(relation);
      }
    }
    return settled;
  }

  private boolean keeps(Relation relation) {
    List<CompanyRef> ends = ends(relation);
    List<CompanyRef> reversed = List.of(ends.get(1), ends.get(0));
    if (kept.contains(reversed) || (!isChoice(relation) && chosen.contains(reversed))) {
      return false;
    }
    kept.add(ends);
    return true;
  }

  private static List<CompanyRef> ends(Relation relation) {
    return List.of(relation.from(), relation.to().orElse(relation.from()));
  }

  private static boolean isSupply(Relation relation) {
    return relation.type() == RelationType.SUPPLY;
  }

  private static boolean isChoice(Relation relation) {
    return isSupply(relation) && relation.rule().contains("awarded");
  }
}
