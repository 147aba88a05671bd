package org.newsledger.claim.period;

import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.FoldedText;

/** Finds periods that something is compared with though other words stand in front of them. */
final class Comparisons {

  /** From the words for a comparison to the period compared with. */
  private static final int LONGEST = 45;

  /** The longest word that begins a clause as often as it compares: {@code que}. */
  private static final int LONGEST_JOINT = 3;

  private Comparisons() {}

  /** Seven times more than the profit told for the first half of 2022. */
  static boolean reach(FoldedText text, Scene scene, int period) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, period - LONGEST, period)) {
      if (hit.is(Cue.PeriodWord.COMPARED)
          && hit.end() <= period
          && hit.end() - hit.start() > LONGEST_JOINT
          && isPlain(text.subSequence(hit.end(), period))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String between) {
    return between.chars().noneMatch(c -> c == ',' || c == ';' || Character.isDigit(c));
  }
}
