package org.newsledger.claim.reader;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.Claim;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Finds the sentences of claims, and whom they and the sentences before them name. */
final class ClaimScenes {

  private final FoldedText text;
  private final List<Scene> scenes;

  /** Of each sentence, the first and the last companies that its paragraph names before it. */
  private final List<Before> before;

  private record Before(List<CompanyRef> first, List<CompanyRef> last) {
    static final Before NOBODY = new Before(List.of(), List.of());
  }

  ClaimScenes(FoldedText text, List<Scene> scenes) {
    this.text = text;
    this.scenes = scenes;
    this.before = new ArrayList<>(scenes.size());
    Before now = Before.NOBODY;
    int paragraph = -1;
    for (Scene scene : scenes) {
      now = scene.paragraph() == paragraph ? now : Before.NOBODY;
      paragraph = scene.paragraph();
      before.add(now);
      List<Group> groups = scene.groups();
      if (!groups.isEmpty()) {
        List<CompanyRef> first = now.first().isEmpty() ? groups.get(0).companies() : now.first();
        now = new Before(first, groups.get(groups.size() - 1).companies());
      }
    }
  }

  /** The sentence in which the claim is told. */
  Scene of(Claim claim) {
    return scenes.get(indexOf(claim));
  }

  private int indexOf(Claim claim) {
    int place = text.toFolded(claim.quote().end() - 1);
    int low = 0;
    int high = scenes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (scenes.get(middle).start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether a phrase in the claim's own words tells of such a tie. */
  boolean tells(Claim claim, RelationType type, RelationCue.Form form) {
    int from = text.toFolded(claim.quote().start());
    int to = text.toFolded(claim.quote().end() - 1);
    for (PhraseTrie.Match<RelationCue> match : of(claim).phrases().ties()) {
      if (match.start() >= from && match.start() <= to) {
        for (RelationCue cue : match.values()) {
          if (cue.type() == type && cue.form() == form) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the claim's sentence names the company. */
  boolean isNamed(Claim claim, CompanyRef company) {
    for (Group group : of(claim).groups()) {
      for (Party party : group.parties()) {
        if (party.company().equals(company) && party.mention().isNamed()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all that the paragraph tells before the claim begins and ends with the company. */
  boolean isOnlyOneBefore(Claim claim, CompanyRef company) {
    Before told = before.get(indexOf(claim));
    return told.first().contains(company) && told.last().contains(company);
  }
}
