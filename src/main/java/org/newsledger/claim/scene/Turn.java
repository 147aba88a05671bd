package org.newsledger.claim.scene;

import java.util.List;
import org.newsledger.claim.cue.Cue;
import org.newsledger.quantity.Unit;

/** Tells whose turn a figure is where figures and companies are enumerated in the same order. */
public final class Turn {

  /** The two do not run in step. */
  public static final int NONE = -1;

  /** Of the longest "and" with its spaces. */
  private static final int LONGEST_AND = 5;

  private Turn() {}

  /**
   * The number of the party whose turn the figure is, where as many figures of its kind stand on
   * its side of an enumeration as that has parties; {@link #NONE} where not.
   */
  public static int of(Scene scene, Figure figure, Group whole) {
    boolean told = scene.has(Cue.Reference.RESPECTIVELY);
    if (!told && whole.parties().size() != 2) {
      return NONE;
    }
    boolean after = figure.start() >= whole.end();
    Unit.Kind kind = figure.quantity().unit().kind();
    List<Figure> side =
        scene.figures().stream()
            .filter(f -> f.quantity().unit().kind() == kind)
            .filter(f -> after ? f.start() >= whole.end() : f.end() <= whole.start())
            .toList();
    int parties = whole.parties().size();
    int from = after ? 0 : side.size() - parties;
    int index = side.indexOf(figure) - from;
    if (!told && !(after && isPair(scene, side))) {
      return NONE;
    }
    return side.size() >= parties && index >= 0 && index < parties ? index : NONE;
  }

  /** A and B grew by 39 and 25 %: two figures with nothing but "and" between them. */
  private static boolean isPair(Scene scene, List<Figure> figures) {
    if (figures.size() != 2) {
      return false;
    }
    int from = figures.get(0).end();
    int to = figures.get(1).start();
    return to - from <= LONGEST_AND && scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, from, to);
  }
}
