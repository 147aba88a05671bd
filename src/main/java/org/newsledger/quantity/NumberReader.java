package org.newsledger.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Reads the number that begins at a place, with its magnitudes, in digits, words or Han numerals.
 */
final class NumberReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final NumberLexicon lexicon;
  private final DigitNumerals digits;
  private final WordNumerals words;
  private final boolean han;

  /** A reader with a language's words and decimal sign; {@code han} reads Han numerals too. */
  NumberReader(NumberLexicon lexicon, char decimal, boolean han) {
    this.lexicon = lexicon;
    this.digits = new DigitNumerals(decimal);
    this.words = new WordNumerals(lexicon);
    this.han = han;
  }

  /** The number whose first character stands at {@code at}; empty where none begins. */
  Optional<Numeral> read(FoldedText text, int at) {
    char c = text.charAt(at);
    if (CharClass.of(c) == CharClass.DIGIT) {
      return Optional.of(withMagnitude(text, fraction(text, digits.read(text, at))));
    }
    if (vulgar(c).isPresent()) {
      return Optional.of(
          withMagnitude(text, Numeral.of(at, at + 1, vulgar(c).get(), Numeral.Form.DIGITS)));
    }
    if (CharClass.isWord(c) && CharClass.beginsWord(text, at)) {
      Optional<Numeral> spelled = words.read(text, at);
      if (spelled.isPresent()) {
        return spelled.map(numeral -> withMagnitude(text, numeral));
      }
      return han && HanNumerals.begins(c) ? hanNumeral(text, at) : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A lone numeral is a part of some word more often than a number: it needs a magnitude or a
   * second.
   */
  private Optional<Numeral> hanNumeral(FoldedText text, int at) {
    boolean inside = at > 0 && HanNumerals.begins(text.charAt(at - 1));
    Numeral numeral = HanNumerals.read(text, at);
    boolean several = numeral.end() - numeral.start() > 1;
    boolean hangul = CharClass.of(text.charAt(at)) == CharClass.HANGUL;
    boolean whole = !hangul || numeral.end() - numeral.start() > 2;
    boolean unitFollows =
        numeral.end() < text.length() && "成割倍元円".indexOf(text.charAt(numeral.end())) >= 0;
    return !inside && ((several && whole) || unitFollows) ? Optional.of(numeral) : Optional.empty();
  }

  /** 1½ and 2 1/2. */
  private static Numeral fraction(FoldedText text, Numeral numeral) {
    if (numeral.form() == Numeral.Form.DIGITS && numeral.end() < text.length()) {
      Optional<BigDecimal> part = vulgar(text.charAt(numeral.end()));
      if (part.isPresent()) {
        return numeral.plus(part.get(), numeral.end() + 1);
      }
    }
    return numeral;
  }

  private static Optional<BigDecimal> vulgar(char c) {
    if (Character.getType(c) != Character.OTHER_NUMBER) {
      return Optional.empty();
    }
    return switch (c) {
      case '½' -> Optional.of(new BigDecimal("0.5"));
      case '¼' -> Optional.of(new BigDecimal("0.25"));
      case '¾' -> Optional.of(new BigDecimal("0.75"));
      default -> Optional.empty();
    };
  }

  private Numeral withMagnitude(FoldedText text, Numeral first) {
    if (first.form() == Numeral.Form.BROKEN) {
      return first;
    }
    Numeral numeral = han ? HanNumerals.after(text, first) : first;
    Optional<PhraseTrie.Match<BigDecimal>> next = magnitude(text, numeral.end());
    while (next.isPresent()) {
      numeral = numeral.times(next.get().values().get(0), next.get().end());
      numeral = half(text, numeral);
      next = magnitude(text, numeral.end());
    }
    return numeral;
  }

  private Numeral half(FoldedText text, Numeral numeral) {
    int at = skipSpace(text, numeral.end());
    Optional<PhraseTrie.Match<Boolean>> half =
        at < text.length() && at > numeral.end()
            ? lexicon.halves().longestAt(text, at)
            : Optional.empty();
    return half.isEmpty()
        ? numeral
        : numeral.plus(numeral.scale().multiply(new BigDecimal("0.5")), half.get().end());
  }

  /**
   * A magnitude right behind a number, or behind one space or hyphen; a single letter only right
   * behind.
   */
  private Optional<PhraseTrie.Match<BigDecimal>> magnitude(FoldedText text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    at = skipSpace(text, at);
    if (at >= text.length()) {
      return Optional.empty();
    }
    boolean apart = at > end;
    return lexicon
        .magnitudes()
        .longestAt(text, at)
        .filter(match -> !apart || match.end() - match.start() > 1);
  }

  static int skipSpace(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
