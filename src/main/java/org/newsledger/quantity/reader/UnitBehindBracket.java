package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Digits;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Lends a number the unit that stands behind a bracket with another number: {@code 445.2 (398.5)
 * million euros}, {@code 20.7 (previous year: 21.2) %}.
 */
final class UnitBehindBracket {

  /** How long the bracket may be: a number, and a label for it. */
  private static final int LONGEST = 26;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final QuantityReader reader;
  private final FoldedText text;

  UnitBehindBracket(QuantityReader reader, FoldedText text) {
    this.reader = reader;
    this.text = text;
  }

  /** The amount in the unit behind the bracket that follows or holds it; itself without one. */
  Amount lend(Amount amount) {
    Numeral number = amount.number();
    boolean bare =
        amount.unit().isEmpty()
            && number.form() == Numeral.Form.DIGITS
            && number.scale().compareTo(BigDecimal.ONE) == 0
            && !isYear(number);
    int behind = bare ? behindBracket(number) : 0;
    return behind == 0 ? amount : lent(amount, behind);
  }

  private static boolean isYear(Numeral number) {
    int value = number.value().map(BigDecimal::intValue).orElse(0);
    return number.end() - number.start() == 4 && value > FIRST_YEAR && value < LAST_YEAR;
  }

  private Amount lent(Amount amount, int behind) {
    Numeral number = amount.number();
    Optional<PhraseTrie.Match<BigDecimal>> magnitude = reader.numbers().magnitude(text, behind);
    BigDecimal scale = magnitude.map(match -> match.values().get(0)).orElse(BigDecimal.ONE);
    // The last of the two takes in the unit, so that no word of it is read once more.
    boolean inside = text.charAt(number.end()) == ')';
    Numeral there = number.plus(BigDecimal.ZERO, magnitude.map(m -> m.end()).orElse(behind));
    return reader
        .units()
        .after(text, there, false)
        .filter(unit -> unit.unit().isMoney() || unit.unit().equals(Unit.PERCENT))
        .map(
            unit ->
                new Amount(
                    amount.start(),
                    inside ? unit.end() : amount.end(),
                    number.times(scale, number.end()),
                    Optional.of(unit)))
        .orElse(amount);
  }

  /** Where the text goes on behind the bracket, a space left out; 0 where there is no such. */
  private int behindBracket(Numeral number) {
    int end = number.end();
    int next = CharClass.skipSpace(text, end);
    int close = 0;
    if (end < text.length() && text.charAt(end) == ')') {
      close = isOpenedBehindNumber(number.start()) ? end : 0;
    } else if (next < text.length() && text.charAt(next) == '(') {
      close = closing(next);
    }
    int behind = close == 0 ? text.length() : CharClass.skipSpace(text, close + 1);
    return behind < text.length() ? behind : 0;
  }

  /** Where the bracket closes that opens at {@code open}, right behind a digit. */
  private int closing(int open) {
    int last = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < last; at++) {
      if (text.charAt(at) == ')') {
        return Digits.at(text, at - 1) ? at : 0;
      }
    }
    return 0;
  }

  private boolean isOpenedBehindNumber(int start) {
    for (int at = start - 1; at > Math.max(1, start - LONGEST); at--) {
      char c = text.charAt(at);
      if (c == '(') {
        return Digits.at(text, text.charAt(at - 1) == ' ' ? at - 2 : at - 1);
      }
      if (c == ')') {
        return false;
      }
    }
    return false;
  }
}
