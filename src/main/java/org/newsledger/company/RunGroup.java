package org.newsledger.company;

import java.util.ArrayList;
import java.util.List;

/**
 * The places at which a text has the same words in a run.
 *
 * @param text the folded words
 * @param runs the places, in text order
 */
record RunGroup(String text, List<Run> runs) {

  static RunGroup of(String text) {
    return new RunGroup(text, new ArrayList<>(2));
  }

  Run first() {
    return runs.get(0);
  }
}
