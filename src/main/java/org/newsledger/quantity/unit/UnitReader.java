package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.currency.CurrencyLexicon;
import org.newsledger.quantity.number.Digits;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Reads the unit that stands before or behind a number. */
public final class UnitReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** Digits and signs between them that a number has at the most. */
  private static final int LONGEST_NUMBER = 24;

  private final CurrencyLexicon currencies;
  private final UnitLexicon units;
  private final NumberLexicon numbers;
  private final NounReader nouns;

  /** A reader of these currencies and units, and of the numbers that end a noun. */
  public UnitReader(CurrencyLexicon currencies, UnitLexicon units, NumberLexicon numbers) {
    this.currencies = currencies;
    this.units = units;
    this.numbers = numbers;
    this.nouns = new NounReader(units, numbers);
  }

  /** A currency that stands at {@code at}, before a number. */
  public Optional<FoundUnit> before(FoldedText text, int at) {
    return currencies
        .before()
        .longestAt(text, at)
        .filter(
            match ->
                isCurrency(text, match)
                    && (!isWordApart(text, match) || isGreat(text, match.end())))
        .map(UnitReader::money)
        .or(() -> gluedCode(text, at));
  }

  /**
   * Whether a currency begins at {@code at} and ends behind {@code end}: Mex$, a bar called Mex.
   */
  public boolean opensBeyond(FoldedText text, int at, int end) {
    return before(text, at).filter(found -> found.end() > end).isPresent();
  }

  /** ALL 5 solutions: a code that is a word as well, and not written together with the number. */
  private boolean isWordApart(FoldedText text, PhraseTrie.Match<CurrencyLexicon.Name> match) {
    CurrencyLexicon.Name name = match.values().get(0);
    return name.isCode() && currencies.isWord(name.codes().get(0)) && !Digits.at(text, match.end());
  }

  /** MAD 1.2 billion: digits with a magnitude of a thousand or more behind them. */
  private boolean isGreat(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    int limit = at + LONGEST_NUMBER;
    while (at < limit
        && (Digits.at(text, at) || (Digits.at(text, at + 1) && Digits.at(text, at - 1)))) {
      at++;
    }
    int next = CharClass.skipSpace(text, at);
    return Digits.at(text, at - 1)
        && next < text.length()
        && numbers
            .magnitudes()
            .longestAt(text, next)
            .filter(m -> m.values().get(0).compareTo(THOUSAND) >= 0)
            .isPresent();
  }

  /** USD34: a code with the digits right behind it, which is no end of a word. */
  private Optional<FoundUnit> gluedCode(FoldedText text, int at) {
    if (!CharClass.beginsWord(text, at)) {
      return Optional.empty();
    }
    int end = at;
    while (end < text.length()
        && end - at <= CurrencyLexicon.LONGEST_CODE
        && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
      end++;
    }
    if (!Digits.at(text, end)) {
      return Optional.empty();
    }
    String letters = text.subSequence(at, end);
    CurrencyLexicon.Name code = end - at > 1 ? currencies.codes().get(letters) : null;
    CurrencyLexicon.Name name = code == null ? currencies.letters().get(letters) : code;
    // A sign has one capital: Rs90, Dhs5.
    return name != null
            && (code != null || isGreat(text, end))
            && isUpper(text, at, name.isCode() ? end : at + 1)
        ? Optional.of(money(new PhraseTrie.Match<>(at, end, List.of(name))))
        : Optional.empty();
  }

  /** The unit behind a number; with {@code counted}, what it counts too. */
  public Optional<FoundUnit> after(FoldedText text, Numeral number, boolean counted) {
    int near = number.end();
    int at = CharClass.skipSpace(text, beyondDash(text, near));
    if (at >= text.length()) {
      return Optional.empty();
    }
    return currency(text, at)
        .filter(money -> !opensLonger(text, at, money))
        .or(() -> other(text, at))
        .or(() -> linked(text, number, at))
        .or(() -> hyphened(text, near))
        .or(() -> counted ? nouns.at(text, near) : Optional.empty());
  }

  /** 12,- €: a dash that stands for no cents. */
  private static int beyondDash(FoldedText text, int end) {
    boolean point = end + 1 < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '.');
    if (!point || text.charAt(end + 1) != '-') {
      return end;
    }
    int at = end + 1;
    while (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    return at;
  }

  /** 60円高: the move of a share is told in a unit that opens with a currency; so is 5 p.m. */
  private boolean opensLonger(FoldedText text, int at, FoundUnit money) {
    boolean may =
        CharClass.of(text.charAt(at)) == CharClass.HAN || money.end() - money.start() == 1;
    return may && other(text, at).filter(unit -> unit.end() > money.end()).isPresent();
  }

  private Optional<FoundUnit> currency(FoldedText text, int at) {
    return currencies
        .after()
        .longestAt(text, at)
        .filter(match -> isCurrency(text, match) && !isOfTheNext(text, match))
        .map(UnitReader::money)
        .map(found -> toldInFull(text, found));
  }

  /** 567億元新台幣: a shared name with the full one right behind it. */
  private FoundUnit toldInFull(FoldedText text, FoundUnit found) {
    if (found.codes().size() < 2) {
      return found;
    }
    int at = CharClass.skipSpace(text, found.end());
    return at >= text.length()
        ? found
        : currencies
            .after()
            .longestAt(text, at)
            .or(() -> currencies.before().longestAt(text, at))
            .filter(match -> isCurrency(text, match))
            .map(UnitReader::money)
            .filter(full -> full.codes().size() == 1 && found.codes().containsAll(full.codes()))
            .map(full -> full.from(found.start()))
            .orElse(found);
  }

  /** 20 $ 37: a sign that stands before a number, nearer than to the one on its left. */
  private static boolean isOfTheNext(
      FoldedText text, PhraseTrie.Match<CurrencyLexicon.Name> match) {
    boolean sign =
        Character.getType(text.charAt(match.end() - 1)) == Character.CURRENCY_SYMBOL
            || match.values().get(0).isCode();
    boolean apart = match.start() > 0 && text.charAt(match.start() - 1) == ' ';
    return sign && apart && Digits.at(text, match.end());
  }

  private Optional<FoundUnit> other(FoldedText text, int at) {
    return units
        .after()
        .longestAt(text, at)
        .filter(match -> !partsTwoNumbers(text, match))
        .map(FoundUnit::of);
  }

  /** 3 x 1: no multiple. */
  private static boolean partsTwoNumbers(
      FoldedText text, PhraseTrie.Match<UnitLexicon.Name> match) {
    return match.end() - match.start() == 1
        && match.values().get(0).unit().equals(Unit.MULTIPLE)
        && Digits.at(text, CharClass.skipSpace(text, match.end()));
  }

  /** Whether a linking word stands behind {@code end}: a third of. */
  public boolean linksTo(FoldedText text, int end) {
    return beyondLinker(text, end) > end;
  }

  /** Where the word begins that a linking word behind {@code end} links to; or {@code end}. */
  public int beyondLinker(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at > end && at < text.length()
        ? units
            .linkers()
            .longestAt(text, at)
            .map(linker -> CharClass.skipSpace(text, linker.end()))
            .orElse(end)
        : end;
  }

  /** The unit besides money that stands at {@code at}. */
  public Optional<FoundUnit> at(FoldedText text, int at) {
    return at < text.length() ? other(text, at) : Optional.empty();
  }

  private Optional<FoundUnit> notKept(FoldedText text, int at) {
    return other(text, at).filter(unit -> !unit.exclusion().isEmpty());
  }

  /**
   * Millions of dollars, a dozen of euros, or thousands of tonnes: the linking word counts only
   * where a unit follows it.
   */
  private Optional<FoundUnit> linked(FoldedText text, Numeral number, int at) {
    if (number.scale().compareTo(BigDecimal.ONE) == 0 && number.told() != Qualifier.ABOUT) {
      return Optional.empty();
    }
    return units
        .linkers()
        .longestAt(text, at)
        .flatMap(
            linker -> {
              int end = linker.end();
              boolean elided = end < text.length() && text.charAt(end) == '\'';
              int next = CharClass.skipSpace(text, elided ? end + 1 : end);
              return next < text.length()
                  ? currency(text, next)
                      .or(() -> linker.values().get(0) ? notKept(text, next) : Optional.empty())
                  : Optional.empty();
            });
  }

  /** 14-fold, 38-year-old, one-yen. */
  private Optional<FoundUnit> hyphened(FoldedText text, int end) {
    if (end + 1 >= text.length() || text.charAt(end) != '-') {
      return Optional.empty();
    }
    return currency(text, end + 1).or(() -> measure(text, end));
  }

  private Optional<FoundUnit> measure(FoldedText text, int end) {
    return units
        .after()
        .longestAt(text, end)
        .or(() -> units.after().longestAt(text, end + 1))
        .map(FoundUnit::of);
  }

  private static boolean isCurrency(FoldedText text, PhraseTrie.Match<CurrencyLexicon.Name> match) {
    return !match.values().get(0).isCode() || isUpper(text, match.start(), match.end());
  }

  private static boolean isUpper(FoldedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.originalCharAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static FoundUnit money(PhraseTrie.Match<CurrencyLexicon.Name> match) {
    CurrencyLexicon.Name name = match.values().get(0);
    String code = name.codes().get(0).toUpperCase(Locale.ROOT);
    return new FoundUnit(
        match.start(), match.end(), Unit.money(code), name.codes(), name.factor(), "", "");
  }
}
