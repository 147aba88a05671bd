package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Group;
import org.newsledger.text.PhraseTrie;

/** Finds who has a share that its holder sells: A sells its stake in B to C. */
final class Resales {

  /** How far before a share the verb of its sale may stand, in characters. */
  private static final int REACH = 40;

  private final TieScope scope;

  Resales(TieScope scope) {
    this.scope = scope;
  }

  /** The share as the buyer's, where the words that tell it say who buys it. */
  Ends turned(Ends ends) {
    return scope.type() == RelationType.OWNERSHIP && isSold(ends)
        ? buyer(ends).map(g -> toBuyer(ends, g)).orElse(ends)
        : ends;
  }

  private static Ends toBuyer(Ends ends, Group buyer) {
    return new Ends(
        buyer.companies(),
        ends.to(),
        Math.min(ends.start(), buyer.start()),
        Math.max(ends.end(), buyer.end()),
        "resale");
  }

  private boolean isSold(Ends ends) {
    int from = Math.max(ends.start(), scope.start() - REACH);
    for (PhraseTrie.Match<RelationCue> match : scope.scene().phrases().ties()) {
      boolean before = match.start() >= from && match.end() <= scope.start();
      boolean sells =
          match.values().stream().anyMatch(cue -> cue.form() == RelationCue.Form.SELLING);
      if (before && sells && scope.breaks().commas(match.end(), scope.start()) == 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<Group> buyer(Ends ends) {
    return scope
        .sides()
        .firstRight(
            g ->
                (g.role() == Cue.Case.TO || g.role() == Cue.Case.FOR || g.role() == Cue.Case.INTO)
                    && g.companies().stream().noneMatch(ends.to()::contains)
                    && scope.breaks().commas(scope.end(), g.start()) == 0);
  }
}
