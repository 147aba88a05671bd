package org.newsledger.claim.scene;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Breaks;

/** Finds the firms of a list that tells each one's figures in a bracket: A (5 million), B (3). */
public final class ListedFirms {

  private ListedFirms() {}

  /**
   * A firm of a list.
   *
   * @param group the index of its group in the sentence
   * @param part its index in that group
   */
  public record Firm(int group, int part) {}

  /** The firm right before the bracket of the figure; empty where the sentence lists none so. */
  public static Optional<Firm> find(Breaks breaks, Scene scene, Figure figure) {
    Optional<Firm> found = Optional.empty();
    int listed = 0;
    List<Group> groups = scene.groups();
    for (int i = 0; i < groups.size(); i++) {
      List<Party> parties = groups.get(i).parties();
      for (int j = 0; j < parties.size(); j++) {
        int end = parties.get(j).end();
        if (holds(breaks, end, figure)) {
          found = Optional.of(new Firm(i, j));
        } else if (isListed(breaks, scene, end)) {
          listed++;
        }
      }
    }
    return listed > 0 ? found : Optional.empty();
  }

  private static boolean isListed(Breaks breaks, Scene scene, int end) {
    return scene.figures().stream().anyMatch(f -> holds(breaks, end, f));
  }

  /** Whether the figure stands in the bracket right behind a name. */
  private static boolean holds(Breaks breaks, int end, Figure figure) {
    return figure.start() >= end + 2
        && breaks.opensBracket(end, end + 2)
        && breaks.hard(end, figure.start()) == 1;
  }
}
