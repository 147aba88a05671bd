package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/**
 * Tells number words that are no numbers by the word before them: this one stands for a noun, the
 * first half is a period.
 */
final class Pronouns implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<String> periodBefore;
  private final Set<String> pronounAfter;

  /** The words before such ones of a language's section {@code quantity}. */
  Pronouns(Lexicon quantity) {
    periodBefore = quantity.folded("periodBefore");
    pronounAfter = quantity.folded("pronounAfter");
  }

  /** Whether the numeral, whose first character stands at {@code at}, is no number. */
  boolean has(FoldedText text, int at, Numeral numeral) {
    boolean one = numeral.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
    boolean part = numeral.form() == Numeral.Form.PART;
    return (one && isBehind(text, at, pronounAfter)) || (part && isBehind(text, at, periodBefore));
  }

  private static boolean isBehind(FoldedText text, int at, Set<String> words) {
    int before = at - 1;
    if (before < 1 || (text.charAt(before) != ' ' && text.charAt(before) != '-')) {
      return false;
    }
    int start = before;
    while (start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.LETTER) {
      start--;
    }
    return words.contains(text.subSequence(start, before));
  }
}
