package org.newsledger.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Reads one number written with Han numerals and magnitudes, or Korean ones, mixed with digits or
 * not: {@code 12億3千万}, {@code 三百八十}, {@code 三点五亿}, {@code 1조 2천억}, {@code 10多亿}.
 */
final class HanNumerals {
  private static final int MOST_DIGITS = 15;

  private final HanLexicon lexicon;
  private final FoldedText text;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private Optional<BigDecimal> number = Optional.empty();
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal last = BigDecimal.ZERO;
  private Qualifier told = Qualifier.EXACT;
  private int run;
  private int magnitudes;
  private boolean begun;
  private boolean arabicFirst;
  private boolean arabic;
  private boolean zero;
  private boolean fraction;

  HanNumerals(HanLexicon lexicon, FoldedText text, int at) {
    this.lexicon = lexicon;
    this.text = text;
    this.at = at;
  }

  /** A number that begins with digits, which were read as {@code first}. */
  static HanNumerals after(HanLexicon lexicon, FoldedText text, Numeral first) {
    HanNumerals numerals = new HanNumerals(lexicon, text, first.end());
    numerals.number = first.value();
    numerals.arabic = true;
    numerals.arabicFirst = true;
    numerals.begun = true;
    numerals.run = 1;
    return numerals;
  }

  /** Reads as far as the number goes; where it ends. */
  int read() {
    while (at < text.length() && step()) {
      // each step moves on
    }
    return at;
  }

  /** The number read, from {@code start} on. */
  Numeral numeral(int start, Numeral.Form form) {
    BigDecimal rest = number.isPresent() ? counted() : BigDecimal.ZERO;
    boolean tail =
        lexicon.hasShortTail()
            && run == 1
            && (!arabic || rest.compareTo(BigDecimal.TEN) < 0)
            && !zero
            && number.isPresent()
            && last.precision() > 2;
    BigDecimal value = total.add(section).add(tail ? rest.multiply(last).movePointLeft(1) : rest);
    return new Numeral(start, at, Optional.of(value), scale, form, told);
  }

  /** Whether it can be nothing but a number: several signs that go together. */
  boolean isSure() {
    return fraction || run > 2 || magnitudes > 1 || (magnitudes > 0 && begun) || arabicFirst;
  }

  /** Whether it has a digit. */
  boolean hasDigits() {
    return begun;
  }

  /** Whether it is one magnitude and nothing else. */
  boolean isMagnitudeAlone() {
    return magnitudes == 1 && !begun;
  }

  private boolean step() {
    char c = text.charAt(at);
    if (c == ' ') {
      return takeSpace();
    }
    if (lexicon.stops().longestAt(text, at).isPresent() && !isDenominator() && !isGlued(c)) {
      return false;
    }
    Optional<BigDecimal> digit = lexicon.digit(c);
    if (digit.isPresent()) {
      return takeDigit(c, digit.get());
    }
    Optional<BigDecimal> magnitude = lexicon.magnitude(c);
    if (magnitude.isPresent()) {
      BigDecimal unit = magnitude.get();
      return HanLexicon.isLarge(unit) ? takeLarge(unit) : takeSmall(unit);
    }
    if (lexicon.isPoint(c)) {
      return takeFraction();
    }
    return takeOver() || (magnitudes > 0 && CharClass.of(c) == CharClass.DIGIT && takeDigits());
  }

  /** Whether {@code c} is written together with the number before it, which it goes on with. */
  private boolean isGlued(char c) {
    boolean behindNumber = number.isPresent() || section.signum() > 0;
    return behindNumber && text.charAt(at - 1) != ' ' && lexicon.goesOnWith(c);
  }

  /** 五十分之三: the end of a denominator, which looks like another word. */
  private boolean isDenominator() {
    return begun && at + 1 < text.length() && lexicon.of().longestAt(text, at + 1).isPresent();
  }

  /** A space within a Korean number, or between digits and a magnitude: 1조 2천억, 100 万. */
  private boolean takeSpace() {
    int next = at + 1;
    if (next >= text.length()) {
      return false;
    }
    boolean apart =
        arabic
            && magnitudes == 0
            && number.isPresent()
            && lexicon.opensBehindSpace(text.charAt(next));
    boolean korean =
        lexicon.isSpaced() && ((magnitudes > 0 && digitsThenMagnitude(next)) || isWord(next));
    if (!apart && !korean) {
      return false;
    }
    at++;
    if (step()) {
      return true;
    }
    at--;
    return false;
  }

  /** A further word of a Korean number: a digit with a magnitude behind it, or a last digit. */
  private boolean isWord(int from) {
    char c = text.charAt(from);
    int next = from + 1;
    boolean ends = next >= text.length() || CharClass.of(text.charAt(next)) != CharClass.HANGUL;
    if (lexicon.isPoint(c) || !lexicon.isDigit(c)) {
      return lexicon.isPoint(c) ? begun && ends : lexicon.isMagnitude(c) && (begun || !ends);
    }
    return ends
        ? magnitudes > 0 && !arabicFirst
        : lexicon.isMagnitude(text.charAt(next)) && magnitudes > 0;
  }

  private boolean digitsThenMagnitude(int from) {
    int end = HanDigits.end(text, from);
    return end > from
        && end < text.length()
        && (lexicon.isMagnitude(text.charAt(end)) || isLastOf(from, end));
  }

  /** 8만 5000원: what digits count ends a number of which they are the last ones. */
  private boolean isLastOf(int from, int end) {
    return HanLexicon.isSmallestLarge(last)
        && end - from > 2
        && end - from < 6
        && lexicon.counted().longestAt(text, end).isPresent();
  }

  private boolean takeDigit(char c, BigDecimal digit) {
    if (run > MOST_DIGITS || (arabic && number.isPresent())) {
      return false;
    }
    if (lexicon.isZero(c) && number.isEmpty() && magnitudes > 0) {
      zero = true;
      at++;
      return true;
    }
    number = Optional.of(number.orElse(BigDecimal.ZERO).multiply(BigDecimal.TEN).add(digit));
    run++;
    begun = true;
    at++;
    return true;
  }

  private boolean takeDigits() {
    int end = HanDigits.end(text, at);
    if (number.isPresent() || end - at > MOST_DIGITS) {
      return false;
    }
    number = Optional.of(new BigDecimal(text.subSequence(at, end).replace(",", "")));
    arabic = true;
    run = 1;
    begun = true;
    at = end;
    return true;
  }

  /** 三点五: the digits behind the point, each a place. */
  private boolean takeFraction() {
    int i = at + 1;
    if (lexicon.isSpaced()) {
      i = CharClass.skipSpace(text, i);
    }
    int from = i;
    StringBuilder places = new StringBuilder("0.");
    while (i < text.length() && lexicon.isDigit(text.charAt(i)) && i - from < MOST_DIGITS) {
      places.append(lexicon.digit(text.charAt(i)).orElse(BigDecimal.ZERO));
      i++;
    }
    boolean hour =
        i < text.length()
            && lexicon.magnitude(text.charAt(i)).filter(BigDecimal.TEN::equals).isPresent();
    boolean whole = number.isPresent() || section.signum() > 0 || zero;
    if (i == from || hour || !whole || fraction || arabic) {
      return false;
    }
    number = Optional.of(number.orElse(BigDecimal.ZERO).add(new BigDecimal(places.toString())));
    fraction = true;
    at = i;
    return true;
  }

  /** 10多亿, 3万余. */
  private boolean takeOver() {
    if ((!begun && magnitudes == 0) || told != Qualifier.EXACT) {
      return false;
    }
    return lexicon
        .over()
        .longestAt(text, at)
        .filter(match -> match.end() < text.length())
        .map(
            match -> {
              told = Qualifier.AT_LEAST;
              at = match.end();
              return true;
            })
        .orElse(false);
  }

  private boolean takeSmall(BigDecimal magnitude) {
    // 万千瓦: a magnitude with nothing before it belongs to what follows, but 만천, 万千五百 go on.
    boolean goesOn = begun && (at + 1 == text.length() || lexicon.isNumeralAt(text, at + 1));
    boolean open = !goesOn && (!lexicon.isSpaced() || arabicFirst);
    boolean nothingBefore = number.isEmpty() && section.signum() == 0 && open;
    boolean rises = section.signum() > 0 && number.isEmpty() && last.compareTo(magnitude) < 0;
    if ((magnitudes > 0 && nothingBefore) || rises || (fraction && number.isEmpty())) {
      return false;
    }
    section = section.add(counted().multiply(magnitude));
    return takeMagnitude(magnitude);
  }

  /** The digits so far; two that follow each other are about: 二三十, 两三家. */
  private BigDecimal counted() {
    if (number.isPresent() && run == 2 && !arabic && !fraction) {
      BigDecimal[] pair = number.get().divideAndRemainder(BigDecimal.TEN);
      if (pair[0].add(BigDecimal.ONE).compareTo(pair[1]) == 0) {
        told = Qualifier.ABOUT;
        return pair[0];
      }
    }
    return number.orElse(BigDecimal.ONE);
  }

  private boolean takeLarge(BigDecimal magnitude) {
    // 万亿: a magnitude upon a magnitude multiplies all that stands before it.
    boolean upon = section.signum() == 0 && number.isEmpty() && total.signum() != 0;
    if (upon && total.compareTo(Numeral.GREATEST) > 0) {
      return false;
    }
    BigDecimal part =
        section.add(section.signum() == 0 ? counted() : number.orElse(BigDecimal.ZERO));
    boolean rises = total.signum() != 0 && scale.compareTo(magnitude) < 0;
    total =
        rises
            ? total.add(upon ? BigDecimal.ZERO : part).multiply(magnitude)
            : upon ? total.multiply(magnitude) : total.add(part.multiply(magnitude));
    section = BigDecimal.ZERO;
    return takeMagnitude(magnitude);
  }

  private boolean takeMagnitude(BigDecimal magnitude) {
    // 3千億 is told in 千億, 3千5百億 in 億.
    boolean upon = magnitudes == 1 && number.isEmpty() && last.compareTo(magnitude) < 0;
    scale = upon ? last.multiply(magnitude) : scale.max(magnitude);
    number = Optional.empty();
    run = 0;
    arabic = false;
    zero = false;
    magnitudes++;
    last = magnitude;
    at++;
    return true;
  }
}
