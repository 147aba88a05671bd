package org.newsledger.claim.reader;

import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/** Cuts the words that a claim is quoted by: the clause around its figure. */
final class Quotes {

  private static final int LONGEST = 160;

  private Quotes() {}

  /** The clause of {@code scene} that holds {@code [from, to)}, in the original text. */
  static Span clause(FoldedText text, Breaks breaks, Scene scene, int from, int to) {
    int start = from;
    while (start > scene.start() && from - start < LONGEST && !parts(breaks, start - 1)) {
      start--;
    }
    int end = to;
    while (end < scene.end() && end - to < LONGEST && !parts(breaks, end)) {
      end++;
    }
    while (start < from && !atWord(text, start)) {
      start++;
    }
    while (end > to && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.toOriginal(start, end);
  }

  private static boolean atWord(FoldedText text, int at) {
    return text.charAt(at) != ' ' && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  private static boolean parts(Breaks breaks, int at) {
    return breaks.commas(at, at + 1) > 0 || breaks.hard(at, at + 1) > 0;
  }
}
