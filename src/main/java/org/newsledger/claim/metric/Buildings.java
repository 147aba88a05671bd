package org.newsledger.claim.metric;

import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;

/** Tells what is invested in something that is built from what is spent otherwise. */
final class Buildings {

  /** How far from cue and figure what is built may stand, in characters. */
  private static final int BUILT_BEFORE = 60;

  private static final int BUILT_BEHIND = 40;

  /** How many words describe what is built between it and the sum. */
  private static final int DESCRIBING = 2;

  private Buildings() {}

  /** The plant costs 300 million: what is spent on something that is built is invested. */
  static boolean costs(Breaks breaks, Scene scene, Figure figure, MetricChoice choice) {
    if (choice.metric() != Metric.COST) {
      return false;
    }
    int from = Math.min(choice.cueStart(), figure.start()) - BUILT_BEFORE;
    int to = Math.max(choice.cueEnd(), figure.end()) + BUILT_BEHIND;
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, from, to)) {
      int gap = Math.min(hit.end(), figure.end());
      int end = Math.max(hit.start(), figure.start());
      if (hit.is(Cue.Reference.BUILT) && breaks.hard(gap, end) == 0) {
        return true;
      }
    }
    return false;
  }

  /** A $6 billion data centre: what is built stands behind the sum that describes it. */
  static boolean isPriceOf(Breaks breaks, Scene scene, Figure figure) {
    return scene.hits().in(Cue.Sort.REFERENCE, figure.end(), figure.end() + BUILT_BEHIND).stream()
        .filter(hit -> hit.is(Cue.Reference.BUILT))
        .anyMatch(
            hit ->
                breaks.words(figure.end(), hit.start()) <= DESCRIBING
                    && breaks.commas(figure.end(), hit.start()) == 0
                    && breaks.hard(figure.end(), hit.start()) == 0
                    && !scene.hits().anyIn(Cue.Sort.CASE, figure.end(), hit.start()));
  }
}
