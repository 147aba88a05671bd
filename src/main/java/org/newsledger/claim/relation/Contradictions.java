package org.newsledger.claim.relation;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;

/** Settles which of two companies supplies the other where a sentence was read both ways. */
final class Contradictions {

  private Contradictions() {}

  /**
   * The relations without those that another one contradicts: a choice is clearer than a verb of
   * delivery beside it, and else the first one counts.
   */
  static List<Relation> settled(List<Relation> relations) {
    if (relations.stream().filter(r -> r.type() == RelationType.SUPPLY).limit(2).count() < 2) {
      return relations;
    }
    List<Relation> settled = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      if (!isContradicted(relations, i)) {
        settled.add(relations.get(i));
      }
    }
    return settled;
  }

  private static boolean isContradicted(List<Relation> relations, int index) {
    Relation one = relations.get(index);
    for (int i = 0; i < relations.size(); i++) {
      Relation other = relations.get(i);
      if (isReversed(one, other)
          && (isChoice(other) == isChoice(one) ? i < index : isChoice(other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReversed(Relation one, Relation other) {
    return one.type() == RelationType.SUPPLY
        && other.type() == RelationType.SUPPLY
        && one.to().filter(other.from()::equals).isPresent()
        && other.to().filter(one.from()::equals).isPresent();
  }

  private static boolean isChoice(Relation relation) {
    return relation.rule().contains("awarded");
  }
}
