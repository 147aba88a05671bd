package org.newsledger.quantity.unit;

import java.io.Serializable;
import org.newsledger.quantity.number.HanLexicon;
import org.newsledger.quantity.number.HanReader;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.quantity.number.NumberReader;

/**
 * The readers of numbers and shares that agree on a decimal sign.
 *
 * @param numbers reads numbers
 * @param shares reads shares as Chinese, Japanese and Korean write them
 */
public record Numerals(NumberReader numbers, Shares shares) implements Serializable {

  /** The readers of a language's numbers with this decimal sign. */
  public static Numerals of(NumberLexicon lexicon, HanLexicon han, char decimal) {
    NumberReader numbers = new NumberReader(lexicon, decimal, new HanReader(han));
    return new Numerals(numbers, new Shares(han, numbers));
  }
}
