package org.newsledger.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.NumberLexicon.Role;
import org.newsledger.quantity.NumberLexicon.Word;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Reads numbers in words of any length: cardinals are added up, a magnitude multiplies what stands
 * before it, and greater magnitudes close what smaller ones have made.
 */
final class WordNumerals implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_WORD = 80;

  private final NumberLexicon lexicon;

  WordNumerals(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A sum of number words while it is made. */
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean open = true;

    /** Whether the word can stand here: twenty five can, five twenty cannot. */
    boolean take(Word word) {
      if (word.role() == Role.MAGNITUDE) {
        multiply(word.value());
        return true;
      }
      BigDecimal below = current.remainder(HUNDRED);
      boolean fits =
          open
              && (current.signum() == 0
                  || below.signum() == 0
                  || below.remainder(BigDecimal.TEN).signum() == 0);
      boolean smaller =
          current.signum() == 0 || below.signum() == 0 || word.value().compareTo(below) < 0;
      if (!fits || !smaller) {
        return false;
      }
      current = current.add(word.value());
      return true;
    }

    private void multiply(BigDecimal magnitude) {
      scale = scale.max(magnitude);
      if (magnitude.compareTo(HUNDRED) == 0) {
        BigDecimal below = current.signum() == 0 ? BigDecimal.ONE : current;
        current = below.multiply(HUNDRED);
        return;
      }
      boolean upon = current.signum() == 0 && total.signum() != 0;
      total = upon ? total.multiply(magnitude) : closed(magnitude);
      current = BigDecimal.ZERO;
    }

    private BigDecimal closed(BigDecimal magnitude) {
      BigDecimal part = current.signum() == 0 ? BigDecimal.ONE : current;
      return total.add(part.multiply(magnitude));
    }

    BigDecimal value() {
      return total.add(current);
    }
  }

  Optional<Numeral> read(FoldedText text, int at) {
    Optional<PhraseTrie.Match<Word>> first = lexicon.words().longestAt(text, at);
    if (first.isPresent() && isWhole(first.get())) {
      return Optional.of(whole(first.get()));
    }
    Sum sum = new Sum();
    int end = at;
    int count = 0;
    boolean article = false;
    int next = at;
    while (next >= 0) {
      int taken = takeWord(text, next, sum);
      if (taken < 0) {
        break;
      }
      article =
          count == 0 && first.filter(m -> m.values().get(0).role() == Role.ARTICLE).isPresent();
      count++;
      end = taken;
      next = nextWord(text, end);
    }
    boolean counts = count > 0 && !(article && count == 1 && !magnitudeFollows(text, end));
    return counts
        ? Optional.of(
            new Numeral(at, end, Optional.of(sum.value()), sum.scale, Numeral.Form.WORDS, false))
        : Optional.empty();
  }

  private static boolean isWhole(PhraseTrie.Match<Word> match) {
    Role role = match.values().get(0).role();
    return role == Role.VAGUE || role == Role.APPROXIMATE || role == Role.HALF_OF;
  }

  private static Numeral whole(PhraseTrie.Match<Word> match) {
    Word word = match.values().get(0);
    boolean vague = word.role() == Role.VAGUE;
    return new Numeral(
        match.start(),
        match.end(),
        vague ? Optional.empty() : Optional.of(word.value()),
        vague ? word.value() : BigDecimal.ONE,
        Numeral.Form.WORDS,
        word.role() != Role.HALF_OF);
  }

  /** Adds the word at {@code at}; where it ends, or -1 when it is no number word that fits. */
  private int takeWord(FoldedText text, int at, Sum sum) {
    Optional<PhraseTrie.Match<Word>> match =
        lexicon.words().longestAt(text, at).filter(found -> !isWhole(found));
    if (match.isPresent()) {
      return sum.take(match.get().values().get(0)) ? match.get().end() : -1;
    }
    return lexicon.isGlued() ? takeGlued(text, at, sum) : -1;
  }

  /**
   * A word that is made of number words alone, as zweihundertfünfzig is; joiners stand inside it
   * too.
   */
  private int takeGlued(FoldedText text, int at, Sum sum) {
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
      end++;
    }
    if (end - at < 5 || end - at > LONGEST_WORD) {
      return -1;
    }
    Glued parts = new Glued(text.subSequence(at, end), lexicon);
    return parts.addTo(sum::take) ? end : -1;
  }

  private int nextWord(FoldedText text, int end) {
    if (end >= text.length() || (text.charAt(end) != ' ' && text.charAt(end) != '-')) {
      return -1;
    }
    int next = end + 1;
    if (next >= text.length()) {
      return -1;
    }
    Optional<PhraseTrie.Match<Boolean>> joiner = lexicon.joiners().longestAt(text, next);
    if (joiner.isPresent()
        && joiner.get().end() + 1 < text.length()
        && text.charAt(joiner.get().end()) != '\n') {
      return joiner.get().end() + 1;
    }
    return next;
  }

  private boolean magnitudeFollows(FoldedText text, int end) {
    int at = NumberReader.skipSpace(text, end);
    return at < text.length() && lexicon.magnitudes().longestAt(text, at).isPresent();
  }
}
