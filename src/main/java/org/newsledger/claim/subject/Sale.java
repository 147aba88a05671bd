package org.newsledger.claim.subject;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.PhraseTrie;

/**
 * What is sold for the sum of a figure: A sold a business to B for 5 million.
 *
 * @param breaks the breaks of the text
 * @param scene the sentence
 * @param figure the sum
 */
record Sale(Breaks breaks, Scene scene, Figure figure) {

  /** Who buys: the one to whom it is sold, in the clause of the verb and the sum. */
  Optional<List<CompanyRef>> buyer() {
    for (Group group : scene.groups()) {
      if (group.role() == Cue.Case.TO && isSold(group)) {
        return Optional.of(group.companies());
      }
    }
    return Optional.empty();
  }

  private boolean isSold(Group group) {
    for (PhraseTrie.Match<RelationCue> match : scene.phrases().ties()) {
      boolean sells =
          match.values().stream().anyMatch(cue -> cue.form() == RelationCue.Form.SELLING);
      int from = Math.min(match.start(), Math.min(group.start(), figure.start()));
      int to = Math.max(match.end(), Math.max(group.end(), figure.end()));
      if (sells && breaks.commas(from, to) == 0 && breaks.hard(from, to) == 0) {
        return true;
      }
    }
    return false;
  }
}
