package org.newsledger.claim.scene;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.cue.Cue;
import org.newsledger.quantity.Quantity;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/** Finds the sums that tell the one before them in another currency. */
public final class Conversions {

  /** How many characters may stand between an amount and its conversion. */
  private static final int GAP = 3;

  /** How far behind the conversion its bracket may close: "at today's rate". */
  private static final int CLOSING = 24;

  /** The longest way from a sum to its conversion that a word leads to: ", or roughly". */
  private static final int LONGEST_WAY = 24;

  private Conversions() {}

  /** Whether nothing but a word for it leads from a sum to what may be its conversion. */
  public static boolean isToldAgain(Scene scene, Figure sum, Figure other) {
    return other.start() - sum.end() <= LONGEST_WAY
        && scene.hits().has(Cue.Sort.REFERENCE, Cue.Reference.AGAIN, sum.end(), other.start());
  }

  /**
   * The brackets, folded, in text order, from the end of the sum on; one may tell two currencies.
   */
  public static List<Span> of(FoldedText text, List<Quantity> quantities) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < quantities.size(); i++) {
      Quantity sum = quantities.get(i - 1);
      Quantity other = quantities.get(i);
      int from = text.toFolded(sum.span().end());
      int to = text.toFolded(other.span().start());
      boolean goesOn = !found.isEmpty() && found.get(found.size() - 1).end() > to;
      if (areOtherMoney(sum, other) && to > from && !goesOn && opens(text, from, to)) {
        int end = closing(text, text.toFolded(other.span().end()));
        if (end > to) {
          found.add(new Span(from, end));
        }
      }
    }
    return found;
  }

  private static boolean areOtherMoney(Quantity sum, Quantity other) {
    return sum.unit().isMoney() && other.unit().isMoney() && !sum.unit().equals(other.unit());
  }

  private static boolean opens(FoldedText text, int from, int to) {
    return to - from <= GAP && text.subSequence(from, to).strip().startsWith("(");
  }

  /** Where the bracket ends that is open at {@code from}; {@code from} where it does not. */
  private static int closing(FoldedText text, int from) {
    for (int at = from; at < Math.min(text.length(), from + CLOSING); at++) {
      if (text.charAt(at) == ')') {
        return at + 1;
      }
    }
    return from;
  }
}
