package org.newsledger.quantity.settlement;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.unit.UnitLexicon;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Tells by the nouns beside a great number without a unit whether it is a sum of money: "ricavi per
 * 725 milioni".
 */
public final class Sums implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many characters may stand between the noun and the end of its number. */
  private static final int REACH = 120;

  private final PhraseTrie<Boolean> sums = new PhraseTrie<>();
  private final UnitLexicon units;
  private final String home;

  /** The nouns of a language that are told in money, and what else is counted in it. */
  public Sums(Lexicon quantity, UnitLexicon units) {
    quantity.words("sums").forEach(noun -> sums.add(noun, true));
    this.units = units;
    this.home = quantity.has("homeCurrency") ? quantity.word("homeCurrency") : "";
  }

  /** Whether a linking word and a noun that is told in money follow: "86 milioni di ricavi". */
  public boolean follow(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    if (at >= text.length()) {
      return false;
    }
    Optional<PhraseTrie.Match<Boolean>> linker = units.linkers().longestAt(text, at);
    int noun = linker.map(link -> CharClass.skipSpace(text, link.end())).orElse(text.length());
    boolean elided = noun < text.length() && text.charAt(noun) == '\'';
    int from = elided ? noun + 1 : noun;
    return from < text.length() && sums.longestAt(text, from).isPresent();
  }

  /**
   * Whether the number that ends at {@code end} is told of a noun of money: the last noun between
   * {@code from} and it, or the one linked to it, is none that is counted.
   */
  boolean tell(FoldedText text, int from, int end) {
    boolean told = false;
    for (int at = Math.max(from, end - REACH); at < end; ) {
      if (!CharClass.beginsWord(text, at)) {
        at++;
        continue;
      }
      Optional<PhraseTrie.Match<Boolean>> sum = sums.longestAt(text, at);
      if (sum.isPresent()) {
        told = true;
        at = sum.get().end();
      } else {
        told &= units.nouns().longestAt(text, at).isEmpty();
        at = CharClass.next(text, at);
      }
    }
    return told || follow(text, end);
  }

  /** The currency that is meant where {@code codes} are those that the article names. */
  Optional<String> currency(Set<String> codes) {
    if (codes.size() > 1) {
      return Optional.empty();
    }
    return codes.stream().findFirst().or(() -> Optional.of(home).filter(code -> !code.isEmpty()));
  }
}
