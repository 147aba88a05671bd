package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon.Hit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Reads the number that begins at a place, with its magnitudes, in digits, words or Han numerals.
 */
public final class NumberReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final NumberLexicon lexicon;
  private final DigitNumerals digits;
  private final WordNumerals words;
  private final Magnitudes magnitudes;
  private final Ratios ratios;
  private final HanReader han;

  /** A reader with a language's words and decimal sign and Han numerals. */
  public NumberReader(NumberLexicon lexicon, char decimal, HanReader han) {
    Fractions fractions = new Fractions(lexicon);
    this.lexicon = lexicon;
    this.digits = new DigitNumerals(decimal);
    this.words = new WordNumerals(lexicon, fractions);
    this.magnitudes = new Magnitudes(lexicon, fractions, digits, words, han);
    this.ratios = new Ratios(lexicon);
    this.han = han;
  }

  /** The number whose first character stands at {@code at}; empty where none begins. */
  public Optional<Numeral> read(FoldedText text, int at) {
    Optional<Numeral> number = positive(text, at);
    if (number.isPresent()) {
      return number.map(numeral -> withPlus(text, ratios.over(text, numeral, this)));
    }
    if (!CharClass.beginsWord(text, at)) {
      return Optional.empty();
    }
    Optional<Hit> article = lexicon.find(text, at, WordKind.ARTICLE);
    if (article.isPresent()) {
      Numeral one =
          Numeral.of(at, article.get().end(), article.get().word().value(), Numeral.Form.WORDS);
      return Optional.of(ratios.over(text, one, this)).filter(ratio -> ratio.end() > one.end());
    }
    Optional<Hit> negative = lexicon.find(text, at, WordKind.NEGATIVE);
    int next = negative.map(hit -> CharClass.skipSpace(text, hit.end())).orElse(text.length());
    return next >= text.length()
        ? Optional.empty()
        : positive(text, next)
            .or(() -> one(text, next, at))
            .filter(numeral -> numeral.form() != Numeral.Form.BROKEN)
            .map(numeral -> ratios.over(text, numeral, this).negative(at));
  }

  /** 50+ sites: at least as many. */
  private static Numeral withPlus(FoldedText text, Numeral numeral) {
    int end = numeral.end();
    boolean plus =
        end + 2 < text.length()
            && text.charAt(end) == '+'
            && text.charAt(end + 1) == ' '
            && CharClass.of(text.charAt(end + 2)) == CharClass.LETTER
            && numeral.form() == Numeral.Form.DIGITS;
    return plus ? numeral.atLeast(end + 1) : numeral;
  }

  /** One behind a word for minus. */
  private Optional<Numeral> one(FoldedText text, int at, int minus) {
    return lexicon
        .find(text, at, WordKind.ARTICLE)
        .filter(hit -> lexicon.takesOne(text, hit.end()) || isAlone(text, minus, hit.end()))
        .map(hit -> Numeral.of(at, hit.end(), hit.word().value(), Numeral.Form.WORDS));
  }

  /** Where the number begins before which a word for minus stands at {@code at}. */
  public Optional<Integer> minus(FoldedText text, int at) {
    return lexicon
        .find(text, at, WordKind.NEGATIVE)
        .map(hit -> CharClass.skipSpace(text, hit.end()))
        .filter(next -> next < text.length());
  }

  /** One, which is an article too: a number only with a unit right behind it. */
  public Optional<Numeral> one(FoldedText text, int at) {
    if (!CharClass.isWord(text.charAt(at)) || !CharClass.beginsWord(text, at)) {
      return Optional.empty();
    }
    return lexicon
        .find(text, at, WordKind.ARTICLE)
        .filter(
            hit ->
                lexicon.takesOne(text, hit.end())
                    || (lexicon.isLoneOne(text, at) && isAlone(text, at, hit.end())))
        .map(hit -> Numeral.of(at, hit.end(), hit.word().value(), Numeral.Form.SINGLE));
  }

  /** One, told by a word that is an article too. */
  public Optional<Numeral> article(FoldedText text, int at) {
    return CharClass.beginsWord(text, at)
        ? lexicon
            .find(text, at, WordKind.ARTICLE)
            .map(hit -> Numeral.of(at, hit.end(), hit.word().value(), Numeral.Form.WORDS))
        : Optional.empty();
  }

  /** Where the number begins whose sign a word at {@code at} turns; empty for no such word. */
  public Optional<Integer> beyondSign(FoldedText text, int at) {
    return CharClass.beginsWord(text, at)
        ? lexicon.find(text, at, WordKind.NEGATIVE).map(hit -> CharClass.skipSpace(text, hit.end()))
        : Optional.empty();
  }

  /** The number without a word for its sign. */
  Optional<Numeral> positive(FoldedText text, int at) {
    char c = text.charAt(at);
    if (CharClass.of(c) == CharClass.DIGIT) {
      Numeral plain = digits.read(text, at);
      return Optional.of(plain.form() == Numeral.Form.BROKEN ? plain : extended(text, plain));
    }
    if (digits.beginsWithDecimal(text, at)) {
      return Optional.of(magnitudes.after(text, digits.withoutWhole(text, at)));
    }
    Optional<SlashFractions.Part> vulgar = SlashFractions.vulgar(text, at);
    if (vulgar.isPresent()) {
      Numeral part =
          Numeral.of(at, vulgar.get().end(), vulgar.get().value(), Numeral.Form.FRACTION);
      return Optional.of(magnitudes.after(text, part));
    }
    return CharClass.isWord(c) && CharClass.beginsWord(text, at)
        ? inWords(text, at)
        : Optional.empty();
  }

  private Numeral extended(FoldedText text, Numeral plain) {
    Numeral power = Powers.after(text, plain);
    Numeral numeral = power.end() > plain.end() ? power : SlashFractions.after(text, plain);
    return magnitudes.after(text, numeral);
  }

  private Optional<Numeral> inWords(FoldedText text, int at) {
    Optional<Numeral> spelled =
        words.read(text, at).filter(numeral -> !lexicon.pronouns().has(text, at, numeral));
    if (spelled.isPresent()) {
      return spelled.map(numeral -> magnitudes.after(text, numeral));
    }
    return han.read(text, at).map(numeral -> magnitudes.after(text, numeral));
  }

  /** The number at {@code at} with no word of magnitude behind it but Han ones. */
  public Optional<Numeral> plain(FoldedText text, int at) {
    return CharClass.of(text.charAt(at)) == CharClass.DIGIT
        ? Optional.of(han.after(text, digits.read(text, at)))
        : han.read(text, at);
  }

  /** The word of magnitude that begins at {@code at}. */
  public Optional<PhraseTrie.Match<BigDecimal>> magnitude(FoldedText text, int at) {
    return lexicon.magnitudes().longestAt(text, at).filter(m -> m.end() - m.start() > 1);
  }

  /** Where the word ends that joins an amount and its cents, begun at {@code at}; or empty. */
  public Optional<Integer> minorJoiner(FoldedText text, int at) {
    return lexicon
        .find(text, at, WordKind.JOINER)
        .map(Hit::end)
        .or(() -> lexicon.minorJoiners().longestAt(text, at).map(PhraseTrie.Match::end));
  }

  /** A part of one that is told behind what it is added to: y medio. */
  public Optional<PhraseTrie.Match<BigDecimal>> addedPart(FoldedText text, int at) {
    return lexicon.halves().longestAt(text, at);
  }

  /** The last digit of an amount whose place is told by what stands before it: 三块五. */
  public Optional<BigDecimal> lastDigit(FoldedText text, int at) {
    return han.lastDigit(text, at);
  }

  /** Whether a part is added to what is no number: a year and a half. */
  public boolean isAndHalf(FoldedText text, Numeral part) {
    return lexicon.isAndHalf(text, part.end());
  }

  /** Whether the words of a part count up to it as well: a third. */
  public boolean isOrdinalToo(FoldedText text, Numeral part) {
    return lexicon.isOrdinalToo(text, part.start(), part.end());
  }

  /** More than a thousand: a magnitude alone that is one where a bound stands before it. */
  public Optional<BigDecimal> oneBehindBound(FoldedText text, Numeral number) {
    return lexicon.isOneBehindBound(text, number.start(), number.end())
        ? Optional.of(number.scale())
        : Optional.empty();
  }

  /** Whether the text has nothing else in its line but signs and spaces. */
  public static boolean isAlone(FoldedText text, int start, int end) {
    int from = start - 1;
    while (from >= 0 && CharClass.of(text.charAt(from)) == CharClass.SPACE) {
      from--;
    }
    int to = end;
    while (to < text.length() && !CharClass.isWord(text.charAt(to)) && text.charAt(to) != '\n') {
      to++;
    }
    boolean lineBegins = from < 0 || text.charAt(from) == '\n';
    return lineBegins && (to >= text.length() || text.charAt(to) == '\n');
  }
}
