package org.newsledger.claim.scene;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Breaks;

/** Finds the company right behind whose name a bracket tells figures: A (5 million), B (3). */
public final class BracketBearer {

  /** A space or a quotation mark may stand between the name and its bracket. */
  private static final int GAP = 1;

  private BracketBearer() {}

  /**
   * A company of a sentence.
   *
   * @param group the index of its group in the sentence
   * @param part its index in that group
   */
  public record Firm(int group, int part) {}

  /** The company before the bracket in which the figure stands; empty where it stands in none. */
  public static Optional<Firm> of(Breaks breaks, Scene scene, Figure figure) {
    if (breaks.hard(scene.start(), figure.start()) == 0) {
      return Optional.empty();
    }
    int open = breaks.openBracket(scene.start(), figure.start());
    List<Group> groups = scene.groups();
    for (int i = 0; i < groups.size() && groups.get(i).start() < open; i++) {
      List<Party> parties = groups.get(i).parties();
      for (int j = 0; j < parties.size(); j++) {
        int end = parties.get(j).end();
        if (end <= open && open - end <= GAP) {
          return Optional.of(new Firm(i, j));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the sentence tells other companies' figures in the same way as that of {@code firm}.
   */
  public static boolean isListed(Breaks breaks, Scene scene, Firm firm) {
    return scene.figures().stream()
        .anyMatch(other -> of(breaks, scene, other).filter(f -> !f.equals(firm)).isPresent());
  }
}
