package org.newsledger.quantity.reader;

import java.util.Optional;
import java.util.function.IntFunction;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** Gives a number the noun of the whole that it is a part of: 2,300 of its 14,000 jobs. */
final class Subsets {

  private final PhraseTrie<Boolean> partOf;
  private final FoldedText text;
  private final IntFunction<Optional<Amount>> amountAt;

  /**
   * @param partOf what stands between the part and the whole
   * @param amountAt the amount that begins at a place, for itself
   */
  Subsets(PhraseTrie<Boolean> partOf, FoldedText text, IntFunction<Optional<Amount>> amountAt) {
    this.partOf = partOf;
    this.text = text;
    this.amountAt = amountAt;
  }

  /** The words between a part and its whole of a language's section {@code quantity}. */
  static PhraseTrie<Boolean> words(Lexicon quantity) {
    PhraseTrie<Boolean> words = new PhraseTrie<>();
    quantity.words("partOf").forEach(word -> words.add(word, true));
    return words;
  }

  /** The part with the unit of its whole, where it has none. */
  Amount completed(Amount part) {
    int at = CharClass.skipSpace(text, part.end());
    boolean may =
        part.unit().isEmpty()
            && part.number().value().isPresent()
            && part.number().form() == Numeral.Form.DIGITS
            && at > part.end()
            && at < text.length();
    return may
        ? partOf
            .longestAt(text, at)
            .map(of -> CharClass.skipSpace(text, of.end()))
            .filter(whole -> whole < text.length())
            .flatMap(amountAt::apply)
            .filter(whole -> isWhole(whole, part))
            .flatMap(Amount::unit)
            .map(unit -> part.measuredBy(unit, part.end()))
            .orElse(part)
        : part;
  }

  private static boolean isWhole(Amount whole, Amount part) {
    return whole.measured().kind() == Unit.Kind.COUNT
        && whole
            .number()
            .value()
            .filter(all -> all.compareTo(part.number().value().orElseThrow()) > 0)
            .isPresent();
  }
}
