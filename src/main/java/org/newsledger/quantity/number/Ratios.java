package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Reads one number over another: one out of three, 1 over 20. */
final class Ratios implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_OF = BigDecimal.valueOf(1_000);

  private final NumberLexicon lexicon;

  Ratios(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The quotient where {@code above} is followed by a word of division and a number. */
  Numeral over(FoldedText text, Numeral above, NumberReader numbers) {
    int at = above.end() + 1;
    if (at >= text.length() || text.charAt(above.end()) != ' ' || above.value().isEmpty()) {
      return above;
    }
    Optional<Hit> over = lexicon.find(text, at, WordKind.OVER);
    int next = over.map(hit -> hit.end() + 1).orElse(text.length());
    return next >= text.length()
        ? above
        : numbers
            .positive(text, next)
            .filter(below -> divides(text, above, below, over.get()))
            .map(below -> quotient(above, below))
            .orElse(above);
  }

  /**
   * The lesser over the greater; small ones where a word follows, for a duration would name its
   * unit, and one of three firms is no third of any.
   */
  private static boolean divides(FoldedText text, Numeral above, Numeral below, Hit over) {
    BigDecimal by = below.value().orElse(BigDecimal.ZERO);
    if (by.signum() <= 0 || below.form() == Numeral.Form.BROKEN) {
      return false;
    }
    BigDecimal value = above.value().orElseThrow();
    if (below.form() == Numeral.Form.WORDS && by.compareTo(HUNDRED) == 0 && !isAnywhere(over)) {
      return false;
    }
    return value.compareTo(by) < 0
        && (!wordFollows(text, below.end())
            || (isAnywhere(over)
                && value.compareTo(BigDecimal.TEN) <= 0
                && by.compareTo(MOST_OF) < 0
                && above.form() == Numeral.Form.WORDS));
  }

  /** Whether the word divides before a noun, and before a hundred, too; von hundert is percent. */
  private static boolean isAnywhere(Hit over) {
    return over.word().value().signum() > 0;
  }

  private static boolean wordFollows(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length() && (CharClass.isWord(text.charAt(at)) || text.charAt(at) == '%');
  }

  private static Numeral quotient(Numeral above, Numeral below) {
    BigDecimal value = Fractions.quotient(above.value().orElseThrow(), below.value().orElseThrow());
    return Numeral.of(above.start(), below.end(), value, Numeral.Form.FRACTION);
  }
}
