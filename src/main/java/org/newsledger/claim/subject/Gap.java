package org.newsledger.claim.subject;

import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/**
 * What stands between a figure and a company.
 *
 * @param from first folded character between them
 * @param to after the last; before {@code from} where the two overlap
 * @param commas commas between them
 * @param hard hard breaks between them
 */
record Gap(int from, int to, int commas, int hard) {

  private static final int NEAR = 12;
  private static final int CLOSE = 40;
  private static final int MIDDLING = 100;

  static Gap between(Figure figure, Group group, Breaks breaks) {
    int from = Math.min(group.end(), figure.end());
    int to = Math.max(group.start(), figure.start());
    return new Gap(from, to, breaks.commas(from, to), breaks.hard(from, to));
  }

  /** Whether the two stand in one clause. */
  boolean isInClause() {
    return commas == 0 && hard == 0;
  }

  /** The gap where a comma stands for a verb and parts nothing. */
  Gap withoutCommas() {
    return new Gap(from, to, 0, hard);
  }

  /** How many companies stand between. */
  int groups(Scene scene) {
    int between = 0;
    List<Group> groups = scene.groups();
    for (int i = 0; i < groups.size(); i++) {
      between += holds(groups.get(i).start(), groups.get(i).end()) ? 1 : 0;
    }
    return between;
  }

  private int figures(Scene scene) {
    int between = 0;
    List<Figure> figures = scene.figures();
    for (int i = 0; i < figures.size(); i++) {
      between += holds(figures.get(i).start(), figures.get(i).end()) ? 1 : 0;
    }
    return between;
  }

  private boolean holds(int start, int end) {
    return start >= from && end <= to;
  }

  /** The traits of a company that is so far from the figure. */
  long traits(Scene scene, boolean after) {
    int gap = to - from;
    int figures = figures(scene);
    return Trait.SAME_CLAUSE.when(isInClause())
        | Trait.SAME_CLAUSE_AFTER.when(isInClause() && after)
        | Trait.COMMA_ONE.when(commas == 1)
        | Trait.COMMA_MORE.when(commas > 1)
        | Trait.HARD_ONE.when(hard == 1)
        | Trait.HARD_MORE.when(hard > 1)
        | Trait.FIGURE_BETWEEN.when(figures == 1)
        | Trait.FIGURES_BETWEEN.when(figures > 1)
        | Trait.VERB_BETWEEN.when(!scene.hits().in(Cue.Sort.VERB, from, to).isEmpty())
        | Trait.NEAR.when(gap <= NEAR)
        | Trait.CLOSE.when(gap > NEAR && gap <= CLOSE)
        | Trait.MIDDLING.when(gap > CLOSE && gap <= MIDDLING)
        | Trait.FAR.when(gap > MIDDLING);
  }
}
