package org.newsledger.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import org.newsledger.quantity.Unit;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * A unit found in a folded text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param unit the unit; for money that of the first of {@code codes}
 * @param codes the currencies it may be, for money
 * @param factor what the number is multiplied with
 * @param noun the class of what is counted, or blank
 * @param exclusion why it is no quantity of the story, or blank
 */
public record FoundUnit(
    int start,
    int end,
    Unit unit,
    List<String> codes,
    BigDecimal factor,
    String noun,
    String exclusion) {

  private static final int LONGEST_SIGN = 3;

  /** How a text names a currency. */
  public enum Naming {
    /** A dollar sign alone. */
    BARE_SIGN,
    /** A dollar sign with its country: US$. */
    FULL_SIGN,
    WORDS,
    OTHER
  }

  /** The unit that a name found in a text tells. */
  static FoundUnit of(PhraseTrie.Match<UnitLexicon.Name> match) {
    UnitLexicon.Name name = match.values().get(0);
    return new FoundUnit(
        match.start(),
        match.end(),
        name.unit(),
        List.of(),
        name.factor(),
        name.noun(),
        name.exclusion());
  }

  FoundUnit from(int newStart) {
    return new FoundUnit(newStart, end, unit, codes, factor, noun, exclusion);
  }

  /** How it names its currency. */
  public Naming naming(FoldedText text) {
    boolean dollar = text.subSequence(start, end).indexOf('$') >= 0;
    if (dollar) {
      return codes.size() > 1 ? Naming.BARE_SIGN : Naming.FULL_SIGN;
    }
    boolean words = end - start > LONGEST_SIGN && Character.isLetter(text.charAt(start));
    return words ? Naming.WORDS : Naming.OTHER;
  }

  /**
   * Whether other currencies share the name or sign, so that the article's other amounts tell which
   * it is; a bare dollar stands beside named ones, and is not one of them.
   */
  public boolean isShared() {
    return codes.size() > 1 && !codes.get(0).equals("USD");
  }
}
