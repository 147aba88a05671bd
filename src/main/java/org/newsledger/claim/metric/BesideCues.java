package org.newsledger.claim.metric;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.PhraseTrie;

/** Finds the phrases that name a measure only right beside its figure. */
final class BesideCues {

  /** How many words may stand between a figure and a phrase that names it from beside. */
  private static final double WORDS = 2.2;

  /** The longest phrase of that sort, in characters. */
  private static final int LONGEST = 32;

  /** The longest conversion in brackets behind a figure, in characters. */
  private static final int ASIDE = 32;

  private final Breaks breaks;
  private final int reach;

  BesideCues(Breaks breaks, double charactersPerWord) {
    this.breaks = breaks;
    this.reach = (int) (WORDS * charactersPerWord);
  }

  /** The phrases that stand right beside the figure, in its clause. */
  List<Hit> around(Scene scene, Figure figure) {
    List<Hit> around = new ArrayList<>();
    int first = figure.start() - reach - LONGEST;
    int last = figure.end() + reach + LONGEST + ASIDE;
    for (PhraseTrie.Match<Cue> match : scene.phrases().besides()) {
      boolean before = match.start() >= first && match.end() <= figure.start();
      boolean behind = match.start() >= figure.end() && match.end() <= last;
      boolean tied =
          (before && isTied(match.end(), figure.start()))
              || (behind
                  && isTied(figure.end(), match.start())
                  && !isOfAnother(scene, figure.end(), match.start()));
      if (tied && !isSilenced(scene, match)) {
        match.values().forEach(cue -> around.add(new Hit(match.start(), match.end(), cue)));
      }
    }
    return around;
  }

  /** Whether the words stand inside a longer phrase that says nothing: including debt. */
  private static boolean isSilenced(Scene scene, PhraseTrie.Match<Cue> match) {
    for (Hit hit : scene.hits().in(Cue.Sort.IDLE, match.start() - LONGEST, match.start())) {
      if (hit.end() >= match.end()) {
        return true;
      }
    }
    return false;
  }

  /** 53 million against a profit of: what is compared with has a figure of its own. */
  private static boolean isOfAnother(Scene scene, int from, int to) {
    return scene.hits().has(Cue.Sort.REFERENCE, Cue.Reference.EARLIER, from, to)
        || scene.hits().has(Cue.Sort.PERIOD, Cue.PeriodWord.COMPARED, from, to);
  }

  private boolean isTied(int from, int to) {
    return breaks.length(from, to) <= reach
        && breaks.commas(from, to) == 0
        && breaks.hard(from, to) == 0;
  }
}
