package org.newsledger.claim.reader;

import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Qualifier;
import org.newsledger.text.FoldedText;

/** Tells lower bounds from words that lead to a figure as they would to a bound. */
final class Bounds {

  /** The longest noun that a sum is of, in characters. */
  private static final int LONGEST_NOUN = 40;

  private Bounds() {}

  /** {@code From 3.0 billion} is where a change began, and no lower bound. */
  static Qualifier qualifier(FoldedText text, Scene scene, Figure figure) {
    Qualifier told = figure.quantity().qualifier();
    int number = text.toFolded(figure.quantity().core().start());
    boolean began =
        told == Qualifier.AT_LEAST
            && scene.has(Cue.Reference.EARLIER, figure.start(), number)
            && !scene.hits().of(Cue.Sort.CHANGE).isEmpty();
    return began || isAmountOfNoun(scene, figure, told) ? Qualifier.EXACT : told;
  }

  /** {@code Ein Auftrag über 12 Millionen} is one of that sum, and not of more. */
  private static boolean isAmountOfNoun(Scene scene, Figure figure, Qualifier told) {
    int start = figure.start();
    return told == Qualifier.AT_LEAST
        && scene.has(Cue.Reference.AMOUNT, start, start + 1)
        && (scene.hits().ofMetricsIn(start - LONGEST_NOUN, start).stream()
                .anyMatch(hit -> hit.cue().sort() == Cue.Sort.NOUN && start - hit.end() == 1)
            || scene.phrases().besides().stream().anyMatch(noun -> start - noun.end() == 1));
  }
}
