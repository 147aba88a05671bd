package org.newsledger.claim.metric;

import java.math.BigDecimal;
import org.newsledger.claim.scene.Figure;
import org.newsledger.quantity.Unit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Tells bare numbers that count nothing a claim could be of. */
final class NoCounts {

  private static final BigDecimal FEW = new BigDecimal(6);

  private NoCounts() {}

  /**
   * Whether a number is of what is no unit here (3万8000パレット), or a part of one, which is the number
   * of a version, a mark or a level, or a pronoun: the two.
   */
  static boolean isOne(FoldedText text, Figure figure) {
    return figure.quantity().unit().kind() == Unit.Kind.BARE
        && (isOfUnknown(text, figure.end())
            || figure
                .quantity()
                .value()
                .filter(
                    v ->
                        v.stripTrailingZeros().scale() > 0
                            || isMarked(v)
                            || isWord(text, figure, v))
                .isPresent());
  }

  /** Two of them, die drei: so few, spelled out and without a noun, stand for what they count. */
  private static boolean isWord(FoldedText text, Figure figure, BigDecimal value) {
    return value.compareTo(FEW) <= 0
        && CharClass.of(text.charAt(text.toFolded(figure.quantity().core().start())))
            == CharClass.LETTER;
  }

  private static boolean isOfUnknown(FoldedText text, int end) {
    return end < text.length() && CharClass.of(text.charAt(end)) == CharClass.KATAKANA;
  }

  /** Industry 4.0. */
  private static boolean isMarked(BigDecimal value) {
    return value.scale() > 0 && value.compareTo(BigDecimal.TEN) < 0;
  }
}
