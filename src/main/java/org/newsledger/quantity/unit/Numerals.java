package org.newsledger.quantity.unit;

import java.io.Serializable;
import org.newsledger.quantity.number.HanLexicon;
import org.newsledger.quantity.number.HanReader;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.text.Lexicon;

/**
 * The readers of numbers and shares that agree on a decimal sign.
 *
 * @param numbers reads numbers
 * @param shares reads shares as Chinese, Japanese and Korean write them
 * @param counted reads how many of a few, in the same languages
 */
public record Numerals(NumberReader numbers, Shares shares, CountedShares counted)
    implements Serializable {

  /** The readers of a language's numbers with this decimal sign. */
  public static Numerals of(Lexicon quantity, NumberLexicon lexicon, HanLexicon han, char decimal) {
    NumberReader numbers = new NumberReader(lexicon, decimal, new HanReader(han));
    return new Numerals(
        numbers, new Shares(han, numbers), new CountedShares(quantity, han, numbers));
  }
}
