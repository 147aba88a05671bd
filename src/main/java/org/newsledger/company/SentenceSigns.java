package org.newsledger.company;

import java.util.BitSet;
import org.newsledger.company.Cue.Kind;
import org.newsledger.text.CharClass;

/** What the sentences of a text hold besides names, read once from its end to its start. */
final class SentenceSigns {

  private final Shapes shapes;
  private final BitSet figureFrom;
  private final BitSet dealFrom;

  /** By the first word of a sentence. */
  private final BitSet sums;

  /** The first word of the sentence of each word. */
  private final int[] firsts;

  SentenceSigns(Reading reading) {
    int size = reading.tokens().size();
    this.shapes = reading.shapes();
    this.figureFrom = new BitSet(size);
    this.dealFrom = new BitSet(size);
    this.sums = new BitSet(size);
    this.firsts = new int[size];
    boolean figure = false;
    boolean money = false;
    boolean deal = false;
    for (int at = size - 1; at >= 0; at--) {
      figure |= reading.tokens().kind(at) == CharClass.DIGIT;
      money |= reading.cues().begins(at, Kind.MONEY) || shapes.hasCurrency(at);
      deal |= reading.cues().begins(at, Kind.DEAL) || reading.cues().begins(at, Kind.SORT);
      figureFrom.set(at, figure);
      dealFrom.set(at, deal);
      if (shapes.beginsSentence(at)) {
        sums.set(at, figure && money);
        figure = false;
        money = false;
        deal = false;
      }
    }
    sums.set(0, sums.get(0) || (figure && money));
    for (int at = 1; at < size; at++) {
      firsts[at] = shapes.beginsSentence(at) ? at : firsts[at - 1];
    }
  }

  /** Whether a figure stands behind a word in its sentence. */
  boolean hasFigureBehind(int word) {
    return goesOn(word) && figureFrom.get(word + 1);
  }

  /** Whether a deal or a sort of company stands behind a word in its sentence. */
  boolean hasDealBehind(int word) {
    return goesOn(word) && dealFrom.get(word + 1);
  }

  /** Whether the sentence of a word tells a sum. */
  boolean tellsSum(int word) {
    return sums.get(firsts[word]);
  }

  private boolean goesOn(int word) {
    return word + 1 < firsts.length && !shapes.beginsSentence(word + 1);
  }
}
