package org.newsledger.quantity;

import java.io.Serializable;

/**
 * The readers of numbers and shares that agree on a decimal sign.
 *
 * @param numbers reads numbers
 * @param shares reads shares as Chinese, Japanese and Korean write them
 */
record Numerals(NumberReader numbers, Shares shares) implements Serializable {

  static Numerals of(NumberLexicon lexicon, HanLexicon han, char decimal) {
    NumberReader numbers = new NumberReader(lexicon, decimal, new HanReader(han));
    return new Numerals(numbers, new Shares(han, numbers));
  }
}
