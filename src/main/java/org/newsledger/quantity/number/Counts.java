package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Reads how many of few things there are, in one word or a few digits: five, a, 12. */
public final class Counts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_DIGITS = 4;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

  private final NumberLexicon lexicon;

  /** A reader of a language's number words. */
  public Counts(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The whole number up to a thousand in the one word or the digits at {@code at}. */
  public Optional<Numeral> at(FoldedText text, int at) {
    if (at >= text.length() || !CharClass.beginsWord(text, at)) {
      return Optional.empty();
    }
    return Digits.at(text, at) ? inDigits(text, at) : inWords(text, at);
  }

  /** The number at {@code at} where nothing goes on with it. */
  public Optional<Numeral> alone(FoldedText text, int at) {
    return at(text, at).filter(number -> endsThere(text, number.end()));
  }

  private static Optional<Numeral> inDigits(FoldedText text, int at) {
    int end = Digits.end(text, at);
    return end - at > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(Numeral.of(at, end, Digits.value(text, at, end, end), Numeral.Form.DIGITS))
            .filter(Counts::isSmall);
  }

  private Optional<Numeral> inWords(FoldedText text, int at) {
    Optional<Hit> word =
        lexicon.find(text, at, WordKind.SUMMED).or(() -> lexicon.find(text, at, WordKind.ARTICLE));
    return word.map(hit -> Numeral.of(at, hit.end(), hit.word().value(), Numeral.Form.WORDS))
        .filter(Counts::isSmall);
  }

  private static boolean isSmall(Numeral number) {
    return number.value().filter(value -> value.compareTo(MOST) <= 0).isPresent();
  }

  /** No sign, letter, further number word or magnitude goes on with it. */
  private boolean endsThere(FoldedText text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    boolean goesOn = c == '-' || c == '%' || CharClass.of(c) == CharClass.LETTER;
    boolean decimal = (c == '.' || c == ',' || c == '/') && Digits.at(text, end + 1);
    int next = CharClass.skipSpace(text, end);
    return !goesOn
        && !decimal
        && (next >= text.length()
            || (!Digits.at(text, next)
                && lexicon.magnitudes().longestAt(text, next).isEmpty()
                && lexicon.find(text, next, WordKind.CARDINAL).isEmpty()));
  }
}
