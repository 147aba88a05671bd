package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.quantity.number.NumberLexicon.Word;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Reads numbers in words of any length, fractions and decimals included. */
final class WordNumerals implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final int MOST_WORDS = 24;

  private final NumberLexicon lexicon;
  private final Fractions fractions;
  private final WordDecimals decimals;

  WordNumerals(NumberLexicon lexicon, Fractions fractions) {
    this.lexicon = lexicon;
    this.fractions = fractions;
    this.decimals = new WordDecimals(lexicon, fractions);
  }

  /** Where the next word of a number may stand, and whether a joining word stands before it. */
  private record Step(int at, boolean joined) {}

  /** The number whose first word stands at {@code at}. */
  Optional<Numeral> read(FoldedText text, int at) {
    if (isOrdinal(text, at) || isMagnitudeOfDigits(text, at)) {
      return Optional.empty();
    }
    Optional<Hit> whole = lexicon.find(text, at, WordKind.WHOLE);
    if (whole.isPresent()) {
      return whole.map(hit -> multiplied(text, whole(at, hit)));
    }
    Optional<Fractions.Fraction> fraction = fractions.at(text, at);
    return fraction.isPresent() ? fraction.map(f -> numeral(at, f)) : sum(text, at);
  }

  /** X500 million: a magnitude behind digits that are no number is no million by itself. */
  private boolean isMagnitudeOfDigits(FoldedText text, int at) {
    return at > 1
        && text.charAt(at - 1) == ' '
        && Digits.at(text, at - 2)
        && lexicon.find(text, at, WordKind.MAGNITUDE).isPresent();
  }

  /** Twenty-third is no third part of twenty. */
  private boolean isOrdinal(FoldedText text, int at) {
    return lexicon.ordinalTails().exist()
        && lexicon
            .find(text, at, WordKind.CARDINAL)
            .filter(hit -> hit.word().value().compareTo(TWENTY) >= 0)
            .filter(hit -> lexicon.ordinalTails().follow(text, hit.end()))
            .isPresent();
  }

  private static Numeral whole(int at, Hit hit) {
    boolean vague = hit.word().role() == WordRole.VAGUE;
    BigDecimal value = hit.word().value();
    return new Numeral(
        at,
        hit.end(),
        vague ? Optional.empty() : Optional.of(value),
        vague || value.compareTo(THOUSAND) >= 0 ? value : BigDecimal.ONE,
        Numeral.Form.WORDS,
        Qualifier.ABOUT);
  }

  /** Une centaine de millions, decine di milioni: a vague number of magnitudes. */
  private Numeral multiplied(FoldedText text, Numeral vague) {
    int next = gapEnd(text, vague.end(), false);
    int of = next < 0 ? -1 : lexicon.beyondLinker(text, next);
    Optional<Hit> magnitude =
        of < 0 ? Optional.empty() : lexicon.find(text, of, WordKind.MULTIPLIED);
    return magnitude.map(hit -> vague.times(hit.word().value(), hit.end())).orElse(vague);
  }

  private static Numeral numeral(int at, Fractions.Fraction fraction) {
    return new Numeral(
        at,
        fraction.end(),
        Optional.of(fraction.value()),
        fraction.scale(),
        fraction.form(),
        Qualifier.EXACT);
  }

  private Optional<Numeral> sum(FoldedText text, int at) {
    WordSum sum = new WordSum();
    Optional<Step> step = Optional.of(new Step(at, false));
    int end = at;
    while (step.isPresent() && sum.words() < MOST_WORDS) {
      if (sum.words() > 0) {
        Optional<Numeral> fraction = closedByFraction(text, at, sum, step.get());
        if (fraction.isPresent()) {
          return fraction;
        }
      }
      int taken = take(text, step.get().at(), sum);
      if (taken < 0) {
        break;
      }
      end = taken;
      step = step(text, end, sum);
    }
    if (sum.words() == 0 || (sum.endsRound() && lexicon.ordinalTails().follow(text, end))) {
      return Optional.empty();
    }
    Numeral number = withDecimals(text, at, end, sum);
    boolean article =
        number.end() == end && isArticle(text, at, end) && !magnitudeFollows(text, end);
    return article ? Optional.empty() : Optional.of(goneOn(text, number, sum));
  }

  /** Two million, five hundred thousand: what a comma parts from the magnitude before it. */
  private Numeral goneOn(FoldedText text, Numeral number, WordSum sum) {
    int end = number.end();
    boolean comma =
        lexicon.joinsByComma()
            && sum.lastMagnitude().compareTo(THOUSAND) >= 0
            && end + 2 < text.length()
            && text.charAt(end) == ','
            && text.charAt(end + 1) == ' ';
    return !comma
        ? number
        : sum(text, end + 2)
            .filter(rest -> rest.form() == Numeral.Form.WORDS)
            .filter(rest -> isPartBelow(rest.value().orElseThrow(), sum.lastMagnitude()))
            .map(rest -> number.plus(rest.value().orElseThrow(), rest.end()))
            .orElse(number);
  }

  private static boolean isPartBelow(BigDecimal value, BigDecimal magnitude) {
    return value.compareTo(HUNDRED) >= 0 && value.compareTo(magnitude) < 0;
  }

  /** One hundred and two thirds, one hundred thirty-two fifths. */
  private Optional<Numeral> closedByFraction(FoldedText text, int at, WordSum sum, Step step) {
    if (step.joined() && isUnitOfTens(text, sum, step)) {
      return Optional.empty();
    }
    if (step.joined()) {
      return fractions
          .at(text, step.at())
          .filter(Fractions.Fraction::isPart)
          .map(part -> numeral(at, part.end(), sum.with(part), sum.scale().max(part.scale())));
    }
    return fractions
        .denominator(text, step.at())
        .map(hit -> divided(at, hit.end(), sum.value(), hit.word().value()));
  }

  /** Noventa y cinco centésimos: where the joining word puts units to tens, it does so first. */
  private boolean isUnitOfTens(FoldedText text, WordSum sum, Step step) {
    return lexicon.joinsTens()
        && sum.endsInTens()
        && lexicon
            .find(text, step.at(), WordKind.CARDINAL)
            .filter(hit -> hit.word().value().compareTo(BigDecimal.ONE) > 0)
            .filter(hit -> hit.word().value().compareTo(BigDecimal.TEN) < 0)
            .isPresent();
  }

  private static Numeral divided(int at, int end, BigDecimal value, BigDecimal by) {
    return Numeral.of(at, end, Fractions.quotient(value, by), Numeral.Form.FRACTION);
  }

  private static Numeral numeral(int at, int end, BigDecimal value, BigDecimal scale) {
    return new Numeral(at, end, Optional.of(value), scale, Numeral.Form.WORDS, Qualifier.EXACT);
  }

  private Numeral withDecimals(FoldedText text, int at, int end, WordSum sum) {
    return decimals
        .after(text, end, next -> sum(text, next))
        .map(part -> numeral(at, part.end(), sum.value().add(part.value()), sum.scale()))
        .orElseGet(() -> numeral(at, end, sum.value(), sum.scale()));
  }

  /** Adds the word at {@code at}; where it ends, or -1 when it is no number word that fits. */
  private int take(FoldedText text, int at, WordSum sum) {
    Optional<Hit> hit = lexicon.find(text, at, WordKind.SUMMED);
    if (hit.isPresent()) {
      return sum.take(hit.get().word()) ? hit.get().end() : -1;
    }
    return lexicon
        .glued()
        .at(text, at)
        .filter(word -> takeAll(word.parts(), sum))
        .map(GluedWords.Found::end)
        .orElse(-1);
  }

  /** Adds the parts of a word that is a number by itself too. */
  private static boolean takeAll(List<Word> parts, WordSum sum) {
    WordSum alone = new WordSum();
    return parts.stream().allMatch(alone::take) && parts.stream().allMatch(sum::take);
  }

  /** The next word: behind a space, a hyphen, a hyphen between spaces, or a joining word. */
  private Optional<Step> step(FoldedText text, int end, WordSum sum) {
    int next = gapEnd(text, end, sum.endsInTens());
    if (next < 0) {
      return Optional.empty();
    }
    Optional<Hit> joiner =
        lexicon.find(text, next, WordKind.JOINER).or(() -> partJoiner(text, next));
    int beyond = joiner.map(hit -> gapEnd(text, hit.end(), false)).orElse(-1);
    return Optional.of(beyond < 0 ? new Step(next, false) : new Step(beyond, true));
  }

  /** A word that joins nothing but a fraction, where one follows: пять и одна четверть. */
  private Optional<Hit> partJoiner(FoldedText text, int at) {
    return lexicon
        .find(text, at, WordKind.PART_JOINER)
        .filter(
            hit -> {
              int next = gapEnd(text, hit.end(), false);
              return next >= 0
                  && fractions.at(text, next).filter(Fractions.Fraction::isPart).isPresent();
            });
  }

  private static int gapEnd(FoldedText text, int end, boolean wideHyphen) {
    if (end + 1 >= text.length()) {
      return -1;
    }
    char c = text.charAt(end);
    if (wideHyphen && c == ' ' && text.charAt(end + 1) == '-') {
      return end + 3 < text.length() && text.charAt(end + 2) == ' ' ? end + 3 : -1;
    }
    return c == ' ' || c == '-' ? end + 1 : -1;
  }

  private boolean isArticle(FoldedText text, int at, int end) {
    return lexicon.find(text, at, WordKind.ARTICLE).filter(hit -> hit.end() == end).isPresent();
  }

  private boolean magnitudeFollows(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length() && lexicon.magnitudes().longestAt(text, at).isPresent();
  }
}
