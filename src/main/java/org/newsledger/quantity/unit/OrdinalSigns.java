package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;

/** Tells numbers that say which one from those that say how many: 第2工場, No. 118, 세종2공장. */
public final class OrdinalSigns implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FARTHEST = 8;
  private static final int MOST_GLUED_DIGITS = 2;
  private static final List<String> ANYWHERE = List.of("#", "\u2116", "n\u00ba", "n\u00b0", "no.");

  private final PhraseEnds signs;

  /** The signs of ordinals of a language's section {@code quantity}. */
  public OrdinalSigns(Lexicon quantity) {
    signs =
        new PhraseEnds(
            Stream.concat(ANYWHERE.stream(), quantity.words("ordinalBefore").stream())
                .map(FoldedText::fold)
                .toList());
  }

  /** Whether the amount's number says which one. */
  public boolean counts(FoldedText text, Amount amount) {
    int start = amount.start();
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    return signs.startBefore(text, end, Math.max(0, end - FARTHEST)) < end
        || (!isMeasured(amount) && isGluedToHangul(text, amount.number()));
  }

  private static boolean isMeasured(Amount amount) {
    Unit.Kind kind = amount.measured().kind();
    return kind != Unit.Kind.COUNT && kind != Unit.Kind.BARE;
  }

  /** Few digits right behind a Korean noun are a part of it. */
  private static boolean isGluedToHangul(FoldedText text, Numeral number) {
    return number.form() == Numeral.Form.DIGITS
        && number.end() - number.start() <= MOST_GLUED_DIGITS
        && number.start() > 1
        && CharClass.of(text.charAt(number.start() - 1)) == CharClass.HANGUL
        && CharClass.of(text.charAt(number.start() - 2)) == CharClass.HANGUL;
  }
}
