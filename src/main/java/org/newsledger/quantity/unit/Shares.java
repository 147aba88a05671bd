package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.HanLexicon;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Reads shares as Chinese, Japanese and Korean write them: 三分之一, 5分の1, 삼분의 이, 三成五, 5割5分.
 *
 * <p>A fraction is a percentage of something; one that stands alone, or behind a whole number, is a
 * plain number; so is a negative one.
 */
public final class Shares implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PLACES = 6;
  private static final int MORE_PLACES = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final HanLexicon lexicon;
  private final NumberReader numbers;

  Shares(HanLexicon lexicon, NumberReader numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** The share that begins at {@code at}, told in percent. */
  public Optional<Amount> read(FoldedText text, int at) {
    if (lexicon.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> minus = numbers.minus(text, at);
    if (minus.isPresent()) {
      return positive(text, minus.get(), at).map(amount -> amount.negative(at));
    }
    return positive(text, at, at);
  }

  /** The share at {@code at}, whose sign, if it has one, begins at {@code start}. */
  private Optional<Amount> positive(FoldedText text, int at, int start) {
    Optional<Numeral> first = number(text, at).or(() -> magnitude(text, at));
    return first
        .flatMap(n -> tenths(text, n))
        .or(() -> first.flatMap(n -> fraction(text, n, start)))
        .or(() -> first.flatMap(n -> mixed(text, n)));
  }

  private Optional<Numeral> number(FoldedText text, int at) {
    boolean begins =
        at < text.length()
            && (CharClass.of(text.charAt(at)) == CharClass.DIGIT
                || lexicon.isNumeral(text.charAt(at)));
    return begins
        ? numbers.plain(text, at).filter(n -> n.form() != Numeral.Form.BROKEN)
        : Optional.empty();
  }

  /** 千分之五: a magnitude alone is a denominator. */
  private Optional<Numeral> magnitude(FoldedText text, int at) {
    return lexicon
        .magnitude(text.charAt(at))
        .filter(value -> at + 1 < text.length())
        .filter(value -> lexicon.of().longestAt(text, at + 1).isPresent())
        .map(value -> Numeral.of(at, at + 1, value, Numeral.Form.WORDS));
  }

  private Optional<Amount> fraction(FoldedText text, Numeral denominator, int start) {
    return ratio(text, denominator)
        .map(
            ratio -> {
              boolean negative = start < denominator.start();
              return negative || NumberReader.isAlone(text, start, ratio.end())
                  ? Amount.of(ratio, Optional.empty())
                  : percent(
                      Numeral.of(
                          ratio.start(),
                          ratio.end(),
                          ratio
                              .value()
                              .orElseThrow()
                              .multiply(HUNDRED)
                              .setScale(PLACES, RoundingMode.HALF_UP),
                          Numeral.Form.WORDS),
                      BigDecimal.ONE);
            });
  }

  private Optional<Numeral> ratio(FoldedText text, Numeral denominator) {
    if (denominator.end() >= text.length() || denominator.value().orElseThrow().signum() == 0) {
      return Optional.empty();
    }
    return lexicon
        .of()
        .longestAt(text, denominator.end())
        .flatMap(of -> number(text, CharClass.skipSpace(text, of.end())))
        .map(
            numerator ->
                Numeral.of(
                    denominator.start(),
                    numerator.end(),
                    numerator
                        .value()
                        .orElseThrow()
                        .divide(
                            denominator.value().orElseThrow(), MORE_PLACES, RoundingMode.HALF_UP),
                    Numeral.Form.WORDS));
  }

  /** 五又三分之一. */
  private Optional<Amount> mixed(FoldedText text, Numeral whole) {
    int at = CharClass.skipSpace(text, whole.end());
    if (at >= text.length()) {
      return Optional.empty();
    }
    return lexicon
        .and()
        .longestAt(text, at)
        .flatMap(and -> number(text, CharClass.skipSpace(text, and.end())))
        .flatMap(denominator -> ratio(text, denominator))
        .map(
            ratio ->
                Amount.of(whole.plus(ratio.value().orElseThrow(), ratio.end()), Optional.empty()));
  }

  /** 三成, 三成五, 七成半, 5割5分, 七割五分三厘. */
  private Optional<Amount> tenths(FoldedText text, Numeral first) {
    Optional<BigDecimal> level = sign(text, first.end());
    if (level.filter(l -> l.compareTo(BigDecimal.TEN) == 0).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = first.value().orElseThrow();
    int end = first.end() + 1;
    BigDecimal place = BigDecimal.TEN;
    Optional<Numeral> next = number(text, beyondSpace(text, end));
    while (next.isPresent()) {
      Optional<BigDecimal> lower = sign(text, next.get().end());
      BigDecimal below = place.movePointLeft(1);
      if (lower.filter(l -> l.compareTo(below) == 0).isEmpty()) {
        break;
      }
      value = value.add(next.get().value().orElseThrow().multiply(below).movePointLeft(1));
      place = below;
      end = next.get().end() + 1;
      next = number(text, beyondSpace(text, end));
    }
    Numeral numeral = tail(text, Numeral.of(first.start(), end, value, Numeral.Form.WORDS));
    boolean hundredths =
        lexicon.hasShortTail() && numeral.value().orElseThrow().compareTo(BigDecimal.TEN) > 0;
    return Optional.of(percent(numeral, hundredths ? BigDecimal.ONE : BigDecimal.TEN));
  }

  private int beyondSpace(FoldedText text, int end) {
    return lexicon.isSpaced() ? CharClass.skipSpace(text, end) : end;
  }

  /** 三成五 and 七成半: half a tenth, or its digit, with no sign behind it. */
  private Numeral tail(FoldedText text, Numeral tenths) {
    int at = tenths.end();
    if (!lexicon.hasShortTail() || at >= text.length()) {
      return tenths;
    }
    if (lexicon.isHalf(text.charAt(at))) {
      return tenths.plus(new BigDecimal("0.5"), at + 1);
    }
    return lexicon
        .digit(text.charAt(at))
        .map(digit -> tenths.plus(digit.movePointLeft(1), at + 1))
        .orElse(tenths);
  }

  private Optional<BigDecimal> sign(FoldedText text, int at) {
    return at < text.length() && lexicon.stops().longestAt(text, at).isEmpty()
        ? lexicon.tenth(text.charAt(at))
        : Optional.empty();
  }

  /** The percentage that a part of one is. */
  public static FoundUnit hundredfold(Numeral part) {
    return percentage(part, HUNDRED);
  }

  /** So many of so many, in percent. */
  static Amount share(int start, int end, BigDecimal few, BigDecimal many) {
    BigDecimal percent = few.multiply(HUNDRED).divide(many, PLACES, RoundingMode.HALF_UP);
    return percent(Numeral.of(start, end, percent, Numeral.Form.WORDS), BigDecimal.ONE);
  }

  private static Amount percent(Numeral numeral, BigDecimal factor) {
    return Amount.of(numeral, Optional.of(percentage(numeral, factor)));
  }

  private static FoundUnit percentage(Numeral numeral, BigDecimal factor) {
    return new FoundUnit(numeral.start(), numeral.end(), Unit.PERCENT, List.of(), factor, "", "");
  }
}
