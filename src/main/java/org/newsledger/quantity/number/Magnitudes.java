package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Reads the magnitudes behind a number, and what goes on behind them: 4 thousand 3 hundred and 21.
 */
final class Magnitudes implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal GIGA = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal GENERATIONS = BigDecimal.valueOf(6);
  private static final int MOST = 6;

  private final NumberLexicon lexicon;
  private final Fractions fractions;
  private final DigitNumerals digits;
  private final WordNumerals words;
  private final HanReader han;

  Magnitudes(
      NumberLexicon lexicon,
      Fractions fractions,
      DigitNumerals digits,
      WordNumerals words,
      HanReader han) {
    this.lexicon = lexicon;
    this.fractions = fractions;
    this.digits = digits;
    this.words = words;
    this.han = han;
  }

  /** The number with all that its magnitudes make of it. */
  Numeral after(FoldedText text, Numeral first) {
    if (first.form() == Numeral.Form.BROKEN) {
      return first;
    }
    Numeral numeral = multiplied(text, first);
    boolean more = numeral.end() > first.end() || first.scale().compareTo(BigDecimal.ONE) > 0;
    for (int i = 0; more && i < MOST; i++) {
      Numeral longer = tail(text, numeral);
      more = longer.end() > numeral.end();
      numeral = longer;
    }
    return numeral;
  }

  private Numeral multiplied(FoldedText text, Numeral first) {
    Numeral numeral = half(text, han.after(text, first));
    Optional<PhraseTrie.Match<BigDecimal>> next = magnitude(text, numeral);
    for (int i = 0; next.isPresent() && i < MOST && isBounded(numeral); i++) {
      boolean letters = next.get().end() - next.get().start() > 1;
      Numeral number = letters ? numeral.sure() : numeral;
      numeral = half(text, number.times(next.get().values().get(0), next.get().end()));
      next = magnitude(text, numeral);
    }
    return numeral.end() == first.end() ? giga(text, numeral) : numeral;
  }

  private static boolean isBounded(Numeral numeral) {
    return numeral.scale().compareTo(Numeral.GREATEST) < 0;
  }

  private Numeral half(FoldedText text, Numeral numeral) {
    int end = numeral.end();
    boolean hyphen = end + 1 < text.length() && text.charAt(end) == '-';
    int at = hyphen ? end + 1 : CharClass.skipSpace(text, end);
    Optional<PhraseTrie.Match<BigDecimal>> half =
        at < text.length() && isAddedTo(text, numeral, at)
            ? lexicon.halves().longestAt(text, at)
            : Optional.empty();
    return half.isEmpty()
        ? numeral
        : numeral
            .sure()
            .plus(numeral.scale().multiply(half.get().values().get(0)), half.get().end());
  }

  /** Behind a space, or in Han right behind the number, which may be one sign: 两个半. */
  private static boolean isAddedTo(FoldedText text, Numeral numeral, int at) {
    return at > numeral.end()
        ? isCount(numeral)
        : CharClass.of(text.charAt(at)) == CharClass.HAN
            && (isCount(numeral) || numeral.form() == Numeral.Form.SINGLE);
  }

  private static boolean isCount(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS;
  }

  /**
   * A magnitude right behind a number, or behind one space or hyphen; a single letter behind a
   * space only where it is k, or a capital M that ends no abbreviation.
   */
  private Optional<PhraseTrie.Match<BigDecimal>> magnitude(FoldedText text, Numeral numeral) {
    int end = numeral.end();
    int at = end;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    at = CharClass.skipSpace(text, at);
    if (at >= text.length()) {
      return Optional.empty();
    }
    boolean apart = at > end;
    return lexicon
        .magnitudes()
        .longestAt(text, at)
        .filter(m -> !apart || m.end() - m.start() > 1 || isLetterApart(text, numeral, m.start()))
        .filter(m -> !isThousandMore(numeral, m));
  }

  /** Ocho millones mil treinta: a thousand behind millions is added to them. */
  private static boolean isThousandMore(Numeral numeral, PhraseTrie.Match<BigDecimal> magnitude) {
    return magnitude.values().get(0).compareTo(THOUSAND) == 0
        && numeral.scale().compareTo(MILLION) >= 0
        && magnitude.start() > numeral.end();
  }

  private static boolean isLetterApart(FoldedText text, Numeral numeral, int at) {
    char c = text.originalCharAt(at);
    boolean abbreviates = at + 1 < text.length() && ".'-&".indexOf(text.charAt(at + 1)) >= 0;
    return numeral.form() == Numeral.Form.DIGITS
        && text.charAt(at - 1) == ' '
        && (c == 'k' || c == 'K' || c == 'M')
        && !abbreviates;
  }

  /** 10G is giga; 5G is a generation of networks. */
  private static Numeral giga(FoldedText text, Numeral numeral) {
    int at = CharClass.skipSpace(text, numeral.end());
    boolean sign =
        numeral.form() == Numeral.Form.DIGITS
            && at < text.length()
            && text.originalCharAt(at) == 'G'
            && CharClass.endsWord(text, at + 1)
            && !(at + 1 < text.length() && ".'-&".indexOf(text.charAt(at + 1)) >= 0);
    boolean many = numeral.value().filter(v -> v.compareTo(GENERATIONS) > 0).isPresent();
    return sign && many ? numeral.times(GIGA, at + 1) : numeral;
  }

  private Numeral tail(FoldedText text, Numeral numeral) {
    int end = numeral.end();
    if (end + 1 >= text.length() || text.charAt(end) != ' ' || numeral.value().isEmpty()) {
      return numeral;
    }
    Optional<Hit> joiner = lexicon.find(text, end + 1, WordKind.JOINER);
    int at = joiner.map(hit -> hit.end() + 1).orElse(end + 1);
    if (at >= text.length()) {
      return numeral;
    }
    Optional<Fractions.Fraction> part =
        joiner.isPresent()
            ? fractions.at(text, at).filter(Fractions.Fraction::isPart)
            : Optional.empty();
    return part.isPresent()
        ? added(numeral, part.get())
        : smaller(text, numeral, at, joiner.isPresent()).orElse(numeral);
  }

  /** Three million and a quarter is a quarter of a million more. */
  private static Numeral added(Numeral numeral, Fractions.Fraction part) {
    boolean ofMagnitude = !part.scaled() && numeral.scale().compareTo(MILLION) >= 0;
    BigDecimal more = ofMagnitude ? part.value().multiply(numeral.scale()) : part.value();
    return numeral.plus(more, part.end());
  }

  /** A number with a smaller magnitude, or one below the hundred or thousand before it. */
  private Optional<Numeral> smaller(FoldedText text, Numeral numeral, int at, boolean joined) {
    Optional<Numeral> next = next(text, at);
    Optional<Numeral> thousands =
        next.filter(more -> !joined && isThousandOf(numeral, more))
            .map(more -> merged(numeral, more));
    if (thousands.isPresent()) {
      return thousands;
    }
    return next.filter(more -> more.value().isPresent() && isCount(more))
        .filter(
            more -> {
              BigDecimal value = more.value().orElseThrow();
              boolean magnitude = more.scale().compareTo(HUNDRED) >= 0;
              boolean below = value.signum() > 0 && value.compareTo(numeral.scale()) < 0;
              boolean small = joined && numeral.scale().compareTo(THOUSAND) <= 0;
              return below && (magnitude || small) && !unitBetween(text, more);
            })
        .map(more -> numeral.plus(more.value().orElseThrow(), more.end()));
  }

  /**
   * 5 mil 300 millones, mil 254 millones: thousands of the magnitude behind the number that
   * follows.
   */
  private static boolean isThousandOf(Numeral thousands, Numeral more) {
    return thousands.scale().compareTo(THOUSAND) == 0
        && isCount(thousands)
        && more.form() == Numeral.Form.DIGITS
        && more.scale().compareTo(MILLION) == 0
        && more.value().filter(v -> v.compareTo(THOUSAND.multiply(MILLION)) < 0).isPresent();
  }

  private static Numeral merged(Numeral thousands, Numeral more) {
    return thousands
        .times(more.scale(), thousands.end())
        .plus(more.value().orElseThrow(), more.end());
  }

  private Optional<Numeral> next(FoldedText text, int at) {
    if (Digits.at(text, at)) {
      Numeral plain = digits.read(text, at);
      return plain.form() == Numeral.Form.BROKEN
          ? Optional.empty()
          : Optional.of(multiplied(text, plain));
    }
    return CharClass.isWord(text.charAt(at)) && CharClass.beginsWord(text, at)
        ? words.read(text, at).map(numeral -> multiplied(text, numeral))
        : Optional.empty();
  }

  /** A per cent sign makes the second number one of its own. */
  private static boolean unitBetween(FoldedText text, Numeral more) {
    int at = CharClass.skipSpace(text, more.end());
    return at < text.length() && text.charAt(at) == '%';
  }
}
