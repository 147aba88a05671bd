package org.newsledger.quantity.excluded;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** Tells years of two digits from spans of years, by what stands behind: 27年度, 28年の上場. */
public final class ShortYears implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int DIGITS = 2;
  private static final char SIGN = '年';
  private static final BigDecimal CENTURY = BigDecimal.valueOf(2000);
  private static final BigDecimal LAST = BigDecimal.valueOf(50);

  private final PhraseTrie<Boolean> behind = new PhraseTrie<>();
  private final PhraseTrie<Boolean> never = new PhraseTrie<>();
  private final boolean any;

  /**
   * A reader with the words before years of two digits, of a language's section {@code quantity}.
   */
  public ShortYears(Lexicon quantity) {
    quantity.words("shortYearBehind").forEach(form -> behind.add(form, true));
    quantity.words("shortYearNever").forEach(form -> never.add(form, true));
    this.any = quantity.has("shortYearBehind");
  }

  /** The year that a number means; empty where it counts years, or anything else. */
  public Optional<BigDecimal> year(FoldedText text, Numeral number) {
    int sign = number.end();
    boolean short2 =
        any
            && sign - number.start() == DIGITS
            && number.form() == Numeral.Form.DIGITS
            && sign + 1 < text.length()
            && text.charAt(sign) == SIGN;
    return short2 && isOfYear(text, sign + 1)
        ? number.value().filter(v -> v.compareTo(LAST) < 0).map(CENTURY::add)
        : Optional.empty();
  }

  private boolean isOfYear(FoldedText text, int at) {
    return isMonths(text, at) || (behind.beginsAt(text, at) && !never.beginsAt(text, at));
  }

  /** 26年1~3月期. */
  private static boolean isMonths(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.DIGIT) {
      end++;
    }
    return end > at
        && end - at <= DIGITS
        && end < text.length()
        && "~-".indexOf(text.charAt(end)) >= 0;
  }
}
