package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Decides where Han or Korean numerals are a number: one sign alone is a part of some word more
 * often, and counts only with a unit right behind it.
 */
public final class HanReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal GREAT = BigDecimal.valueOf(100_000_000);

  private static final int LONGER_THAN_WORDS = 6;
  private static final BigDecimal HALF_OF_TEN = BigDecimal.valueOf(5);

  private final HanLexicon lexicon;

  /** A reader of the numerals of {@code lexicon}. */
  public HanReader(HanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number that begins with a numeral at {@code at}. */
  Optional<Numeral> read(FoldedText text, int at) {
    char c = text.charAt(at);
    if (lexicon.isEmpty() || isInside(text, at)) {
      return Optional.empty();
    }
    if (lexicon.isSeveral(text, at) && at + 1 < text.length()) {
      return several(text, at);
    }
    // 일곱 begins with the sign of one.
    Optional<Numeral> word = nativeWord(text, at);
    return word.filter(longer -> longer.end() - at > 1)
        .or(() -> lexicon.isNumeral(c) ? numeral(text, at) : Optional.empty())
        .or(() -> word);
  }

  private Optional<Numeral> nativeWord(FoldedText text, int at) {
    return lexicon
        .natives()
        .longestAt(text, at)
        .map(match -> Numeral.of(at, match.end(), match.values().get(0), Numeral.Form.SINGLE));
  }

  /** What goes on behind digits: magnitudes, and the numerals behind those. */
  Numeral after(FoldedText text, Numeral first) {
    if (lexicon.isEmpty() || first.form() != Numeral.Form.DIGITS) {
      return first;
    }
    HanNumerals numerals = HanNumerals.after(lexicon, text, first);
    int end = numerals.read();
    return end == first.end() ? first : numerals.numeral(first.start(), first.form());
  }

  /**
   * A digit at {@code at} with nothing of a word behind it, in a language that cuts tails short; a
   * sign for a half is five tenths.
   */
  Optional<BigDecimal> lastDigit(FoldedText text, int at) {
    boolean last =
        lexicon.hasShortTail()
            && at < text.length()
            && (at + 1 >= text.length() || !CharClass.isWord(text.charAt(at + 1)));
    return !last
        ? Optional.empty()
        : lexicon.isHalf(text.charAt(at))
            ? Optional.of(HALF_OF_TEN)
            : lexicon.digit(text.charAt(at));
  }

  private boolean isInside(FoldedText text, int at) {
    return at > 0 && lexicon.isNumeral(text.charAt(at - 1));
  }

  /** 数十億, 几百万: magnitudes with no number. */
  private Optional<Numeral> several(FoldedText text, int at) {
    HanNumerals numerals = new HanNumerals(lexicon, text, at + 1);
    int end = numerals.read();
    if (end == at + 1 || numerals.hasDigits()) {
      return Optional.empty();
    }
    BigDecimal scale = numerals.numeral(at, Numeral.Form.WORDS).value().orElse(BigDecimal.ONE);
    return Optional.of(
        new Numeral(at, end, Optional.empty(), scale, Numeral.Form.WORDS, Qualifier.ABOUT));
  }

  private Optional<Numeral> numeral(FoldedText text, int at) {
    HanNumerals numerals = new HanNumerals(lexicon, text, at);
    int end = numerals.read();
    boolean bare =
        numerals.isMagnitudeAlone()
            && (lexicon.needsLift(text.charAt(at)) || isGreat(text.charAt(at)))
            && !(at > 0 && lexicon.lifts(text.charAt(at - 1)));
    if (end == at || bare) {
      return Optional.empty();
    }
    boolean korean = CharClass.of(text.charAt(at)) == CharClass.HANGUL;
    boolean sure = numerals.isSure() && !(korean && isPartOfWord(text, at, end));
    Numeral read = numerals.numeral(at, sure ? Numeral.Form.WORDS : Numeral.Form.SINGLE);
    return Optional.of(korean ? withNatives(text, read) : read);
  }

  /** 백서른두: native tens that end what hundreds begin. */
  private Numeral withNatives(FoldedText text, Numeral read) {
    boolean hundreds =
        read.value().filter(v -> v.signum() > 0 && v.remainder(HUNDRED).signum() == 0).isPresent();
    return hundreds
        ? lexicon
            .natives()
            .prefixAt(text, read.end(), text.length())
            .filter(tens -> tens.end() - tens.start() > 1)
            .filter(tens -> tens.values().get(0).compareTo(BigDecimal.TEN) > 0)
            .map(tens -> read.sure().plus(tens.values().get(0), tens.end()))
            .orElse(read)
        : read;
  }

  /** Nobody writes a hundred million without a number before it. */
  private boolean isGreat(char c) {
    return lexicon.magnitude(c).filter(magnitude -> magnitude.compareTo(GREAT) >= 0).isPresent();
  }

  /**
   * Two syllables, or a few more that run on into other ones, are words such as 구조 more often;
   * behind many a particle follows.
   */
  private static boolean isPartOfWord(FoldedText text, int at, int end) {
    boolean runsOn = end < text.length() && CharClass.of(text.charAt(end)) == CharClass.HANGUL;
    return end - at < 3 || (runsOn && end - at < LONGER_THAN_WORDS);
  }
}
