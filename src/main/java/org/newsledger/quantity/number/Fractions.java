package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Reads fractions in words: half, five eighths, three quarters of a million. */
final class Fractions implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LAST_OF_TENS = BigDecimal.valueOf(90);
  private static final int MOST_WORDS = 8;

  private final NumberLexicon lexicon;

  Fractions(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A fraction found.
   *
   * @param end where it ends
   * @param value the value
   * @param scale the magnitude that it is a part of, or 1
   * @param form whether its word has a name of its own
   */
  record Fraction(int end, BigDecimal value, BigDecimal scale, Numeral.Form form) {

    boolean scaled() {
      return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether it may be added to a whole number. */
    boolean isPart() {
      return scaled() || value.compareTo(BigDecimal.ONE) < 0;
    }
  }

  /** The fraction whose first word stands at {@code at}. */
  Optional<Fraction> at(FoldedText text, int at) {
    Optional<Hit> named = lexicon.find(text, at, WordKind.NAMED_PART);
    if (named.isPresent()) {
      boolean half = named.get().word().role() == WordRole.HALF_OF;
      Fraction plain = plain(named.get().end(), named.get().word().value(), Numeral.Form.PART);
      if (half && lexicon.takesOne(text, plain.end())) {
        return Optional.of(plain(plain.end(), plain.value(), Numeral.Form.WORDS));
      }
      Fraction scaled = scaled(text, plain);
      // A quarter by itself is a stretch of time.
      boolean alone =
          half && plain.value().compareTo(ONE_HALF) == 0 && endsPhrase(text, plain.end());
      if (scaled.scaled() || alone || (!half && !isPartOfWord(text, plain.end()))) {
        return Optional.of(scaled);
      }
    }
    return counted(text, at).map(fraction -> scaled(text, fraction));
  }

  /** Half-year, demi-heure: a part of another word. */
  private static boolean isPartOfWord(FoldedText text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && CharClass.isWord(text.charAt(end + 1));
  }

  private static boolean endsPhrase(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at >= text.length() || (!CharClass.isWord(text.charAt(at)) && text.charAt(at) != '-');
  }

  private static Fraction plain(int end, BigDecimal value, Numeral.Form form) {
    return new Fraction(end, value, BigDecimal.ONE, form);
  }

  /** Five eighths: words that add up, then one that divides. */
  private Optional<Fraction> counted(FoldedText text, int at) {
    WordSum sum = new WordSum();
    int next = at;
    while (next >= 0 && sum.words() < MOST_WORDS) {
      if (sum.words() > 0) {
        Optional<Hit> denominator = denominator(text, beyondHyphen(text, next));
        if (denominator.isPresent()) {
          BigDecimal value = quotient(sum.value(), denominator.get().word().value());
          return Optional.of(plain(denominator.get().end(), value, Numeral.Form.FRACTION));
        }
      }
      Optional<Hit> word = lexicon.find(text, next, WordKind.SUMMED);
      if (word.isEmpty() || !sum.take(word.get().word())) {
        return Optional.empty();
      }
      next = beyondGap(text, word.get().end());
    }
    return Optional.empty();
  }

  static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, MathContext.DECIMAL64);
  }

  /** A word that divides, or tens with one: thirty fifths. */
  Optional<Hit> denominator(FoldedText text, int at) {
    Optional<Hit> one = lexicon.find(text, at, WordKind.DENOMINATOR);
    if (one.isPresent()) {
      return one.filter(hit -> hit.word().value().compareTo(BigDecimal.valueOf(2)) > 0);
    }
    Optional<Hit> tens = lexicon.find(text, at, WordKind.CARDINAL).filter(Fractions::isTens);
    if (tens.isEmpty()) {
      return lexicon.glued().closedAt(text, at).flatMap(Fractions::glued);
    }
    int next = beyondJoiner(text, tens.get().end());
    return next < 0
        ? Optional.empty()
        : lexicon
            .find(text, next, WordKind.DENOMINATOR)
            .filter(hit -> hit.word().value().compareTo(BigDecimal.TEN) < 0)
            .map(hit -> sum(tens.get(), hit));
  }

  /** Einundzwanzigstel: the number that its parts make up. */
  private static Optional<Hit> glued(GluedWords.Found found) {
    WordSum sum = new WordSum();
    return found.parts().stream().allMatch(sum::take)
        ? Optional.of(
            new Hit(found.end(), new NumberLexicon.Word(WordRole.DENOMINATOR, sum.value())))
        : Optional.empty();
  }

  private static Hit sum(Hit tens, Hit unit) {
    BigDecimal value = tens.word().value().add(unit.word().value());
    return new Hit(unit.end(), new NumberLexicon.Word(WordRole.DENOMINATOR, value));
  }

  private static boolean isTens(Hit hit) {
    BigDecimal value = hit.word().value();
    return value.compareTo(TWENTY) >= 0
        && value.compareTo(LAST_OF_TENS) <= 0
        && value.remainder(BigDecimal.TEN).signum() == 0;
  }

  private int beyondJoiner(FoldedText text, int end) {
    int next = beyondGap(text, end);
    Optional<Hit> joiner = next < 0 ? Optional.empty() : lexicon.find(text, next, WordKind.JOINER);
    return joiner.isPresent() ? beyondGap(text, joiner.get().end()) : next;
  }

  /** A magnitude behind it makes it a part of that: half a million, two thirds of a million. */
  private Fraction scaled(FoldedText text, Fraction plain) {
    int next = beyondGap(text, plain.end());
    Optional<Hit> magnitude =
        next < 0 ? Optional.empty() : lexicon.find(text, next, WordKind.MAGNITUDE);
    if (next >= 0 && magnitude.isEmpty()) {
      int of = beyondLinker(text, next);
      Optional<Hit> article = lexicon.find(text, of, WordKind.ARTICLE);
      int linked = of > next ? of : -1;
      int noun = article.map(hit -> beyondGap(text, hit.end())).orElse(linked);
      magnitude = noun < 0 ? Optional.empty() : lexicon.find(text, noun, WordKind.MAGNITUDE);
    }
    return magnitude
        .filter(hit -> hit.word().value().compareTo(HUNDRED) != 0)
        .map(hit -> times(plain, hit))
        .orElse(plain);
  }

  /** Five - eighths. */
  private static int beyondHyphen(FoldedText text, int at) {
    boolean wide = at + 2 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) == ' ';
    return wide ? at + 2 : at;
  }

  private int beyondLinker(FoldedText text, int at) {
    return lexicon
        .linkers()
        .longestAt(text, at)
        .map(linker -> beyondGap(text, linker.end()))
        .filter(next -> next >= 0)
        .orElse(at);
  }

  private static Fraction times(Fraction plain, Hit magnitude) {
    BigDecimal scale = magnitude.word().value();
    return new Fraction(magnitude.end(), plain.value().multiply(scale), scale, Numeral.Form.WORDS);
  }

  /** Behind one space or hyphen; -1 where none stands or nothing follows. */
  private static int beyondGap(FoldedText text, int end) {
    boolean gap =
        end + 1 < text.length()
            && (text.charAt(end) == ' ' || text.charAt(end) == '-' || text.charAt(end) == '\'');
    return gap ? end + 1 : -1;
  }
}
