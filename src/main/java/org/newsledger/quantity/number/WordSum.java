package org.newsledger.quantity.number;

import java.math.BigDecimal;
import org.newsledger.quantity.number.NumberLexicon.Word;

/**
 * A sum of number words while it is made: cardinals are added up, a magnitude multiplies what
 * stands before it, and greater magnitudes close what smaller ones have made.
 */
final class WordSum {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal lastMagnitude = BigDecimal.ONE;
  private int words;

  /** How many numbers with a magnitude of their own it was made of. */
  private int parts;

  /** Whether the word can stand here, and adds it: twenty five can, five twenty cannot. */
  boolean take(Word word) {
    if (word.role() == WordRole.HUNDRED && current.compareTo(TWENTY) >= 0) {
      return false;
    }
    if (word.role() == WordRole.MAGNITUDE || word.role() == WordRole.HUNDRED) {
      if (value().compareTo(Numeral.GREATEST) > 0) {
        return false;
      }
      multiply(word.value());
      words++;
      return true;
    }
    if (!fits(word.value())) {
      return false;
    }
    current = current.add(word.value());
    lastMagnitude = BigDecimal.ONE;
    words++;
    return true;
  }

  private boolean fits(BigDecimal value) {
    BigDecimal below = current.remainder(HUNDRED);
    if (words == 0 || (below.signum() == 0 && value.signum() > 0)) {
      BigDecimal most =
          current.signum() == 0 && lastMagnitude.compareTo(HUNDRED) > 0 ? lastMagnitude : HUNDRED;
      return words == 0 || value.compareTo(most) < 0;
    }
    boolean tens = below.compareTo(TWENTY) >= 0 && below.remainder(BigDecimal.TEN).signum() == 0;
    // Soixante-dix and quatre-vingt-dix count on by tens.
    boolean onByTens = below.compareTo(SIXTY) == 0 || below.compareTo(EIGHTY) == 0;
    BigDecimal most = onByTens ? TWENTY : BigDecimal.TEN;
    return tens && value.signum() > 0 && value.compareTo(most) < 0;
  }

  /** Whether the last word was a multiple of ten that a unit may follow. */
  boolean endsInTens() {
    BigDecimal below = current.remainder(HUNDRED);
    return below.compareTo(TWENTY) >= 0 && below.remainder(BigDecimal.TEN).signum() == 0;
  }

  private void multiply(BigDecimal magnitude) {
    // Tres mil millones is told in mil millones, tres mil quinientos millones in millones.
    boolean upon = parts == 1 && current.signum() == 0 && scale.compareTo(magnitude) < 0;
    scale = upon ? scale.multiply(magnitude) : scale.max(magnitude);
    parts += current.signum() != 0 || parts == 0 ? 1 : 0;
    // Ocho millones mil treinta: a thousand behind millions is added to them.
    boolean falls = lastMagnitude.compareTo(MILLION) >= 0 && magnitude.compareTo(MILLION) < 0;
    boolean afterMagnitude = lastMagnitude.compareTo(BigDecimal.ONE) > 0 && !falls;
    lastMagnitude = magnitude;
    if (magnitude.compareTo(HUNDRED) == 0) {
      BigDecimal below = current.signum() == 0 ? BigDecimal.ONE : current;
      current = below.multiply(HUNDRED);
      return;
    }
    BigDecimal below = current.remainder(HUNDRED);
    if (magnitude.compareTo(HUNDRED) < 0 && below.signum() > 0) {
      // Three hundred and two dozens.
      current = current.subtract(below);
      total = total.add(below.multiply(magnitude));
      return;
    }
    boolean again = current.signum() == 0 && total.signum() != 0 && afterMagnitude;
    boolean greater =
        current.signum() != 0 && total.signum() != 0 && magnitude.compareTo(total) > 0;
    if (again || greater) {
      total = total.add(current).multiply(magnitude);
    } else {
      BigDecimal part = current.signum() == 0 ? BigDecimal.ONE : current;
      total = total.add(part.multiply(magnitude));
    }
    current = BigDecimal.ZERO;
  }

  /** Whether the last word may have a unit behind it: tens, hundreds, greater ones. */
  boolean endsRound() {
    return value().remainder(BigDecimal.TEN).signum() == 0 && value().signum() > 0;
  }

  /** The magnitude that was the last word, 1 where it was none. */
  BigDecimal lastMagnitude() {
    return lastMagnitude;
  }

  /**
   * Adds a part of one: a fraction of the last magnitude where that is great (three million and a
   * half), else of one; five and a half million are all millions.
   */
  BigDecimal with(Fractions.Fraction part) {
    if (part.scaled() && scale.compareTo(part.scale()) < 0) {
      return value().multiply(part.scale()).add(part.value());
    }
    boolean ofMagnitude = !part.scaled() && lastMagnitude.compareTo(MILLION) >= 0;
    return value().add(ofMagnitude ? part.value().multiply(lastMagnitude) : part.value());
  }

  BigDecimal value() {
    return total.add(current);
  }

  BigDecimal scale() {
    return scale;
  }

  int words() {
    return words;
  }
}
