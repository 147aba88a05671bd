package org.newsledger.company.reading;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.name.NameParticles;
import org.newsledger.company.name.NameWords;
import org.newsledger.text.CharClass;

/** Tells which words may stand in a name and which of them run on into one. */
final class NameJoints {

  /** How many letters the code of a currency has. */
  private static final int CODE = 3;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;
  private final Quotes quotes;
  private final NameSeats seats;
  private final boolean hyphens;

  NameJoints(Reading reading, Quotes quotes) {
    this.quotes = quotes;
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
    this.seats = new NameSeats(reading);
    this.hyphens = lexicon.has(Habit.ADJECTIVES_BEHIND);
  }

  /** Whether a word has a capital and is neither a title nor a word of the language. */
  boolean isNameWord(int word) {
    if (!shapes.isCapital(word) || shapes.isSlashed(word)) {
      return false;
    }
    if (shapes.isQuotedAlone(word) || quotes.opensName(word)) {
      return true;
    }
    if (quotes.isHead(word)) {
      return false;
    }
    boolean title = isStopword(word) || (cues.begins(word, Kind.TITLE) && !goesOnSmall(word));
    boolean newPlace = title && shapes.joins(word) && lexicon.isPlace(tokens.words(word, word + 1));
    return (newPlace || !title) && !isCurrency(word) && !isFiscal(word);
  }

  /** A common word of names is none where it opens one within a sentence: the First Water Trust. */
  private boolean isStopword(int word) {
    boolean opens =
        cues.begins(word, Kind.COMMON)
            && !shapes.beginsSentence(word)
            && !shapes.isHeading(word)
            && shapes.isBetween(word, " ")
            && shapes.isCapital(word + 1)
            && cues.beginningAt(word + 1).isEmpty()
            && !lexicon.isPlace(tokens.word(word + 1));
    boolean within =
        cues.endingAt(word).filter(hit -> hit.is(Kind.STOPWORD) && hit.first() < word).isPresent();
    return within || (cues.begins(word, Kind.STOPWORD) && !opens && !opensShortName(word));
  }

  /** "Primo Ventures": within a sentence, in front of what ends names. */
  private boolean opensShortName(int word) {
    return !shapes.beginsSentence(word) && isBeforeEnd(word);
  }

  /** "Acme Group chief executive": the title begins behind the word with the capital. */
  private boolean goesOnSmall(int word) {
    return shapes.isCapital(word - 1)
        && shapes.isBetween(word - 1, " ")
        && !shapes.isCapital(word + 1)
        && cues.beginningAt(word).filter(hit -> hit.last() > word).isPresent()
        && cues.begins(word + 1, Kind.TITLE);
  }

  /**
   * Whether an article or a particle with a capital within a sentence begins a name: the language
   * writes it small where it only introduces one.
   */
  boolean opensName(int word) {
    int before = word - 1;
    return shapes.isCapital(word)
        && NameParticles.opens(tokens.word(word))
        && !shapes.beginsSentence(word)
        && !shapes.isHeading(word)
        && !shapes.isAllCapital(word)
        && shapes.isBetween(before, " ")
        && !shapes.isCapital(before)
        && shapes.isBetween(word, " ")
        && isNameWord(word + 1)
        && cues.beginningAt(word + 1).isEmpty();
  }

  /** Whether the name that begins at {@code first} goes on with {@code word}. */
  boolean goesOn(int first, int word) {
    if (isNameWord(word) || isInitial(word) || shapes.isDomain(word) || isHyphened(first, word)) {
      return true;
    }
    if (isParticleOfPerson(first, word) || isParticleBehindAnd(word) || isHomeOrEnd(word)) {
      return true;
    }
    if (isBeforeEnd(word)) {
      return true;
    }
    boolean and = isAnd(word);
    boolean within =
        (and || !shapes.beginsSentence(first))
            && shapes.joins(word)
            && (isNameWord(word + 1) || (and && isParticleBehindAnd(word + 1)));
    if (!lexicon.has(Habit.CONNECTED_NAMES) && !and && !isKnownHead(word - 1)) {
      return false;
    }
    boolean person = word > first + 1 && isPerson(first);
    boolean connected = cues.begins(word, Kind.CONNECTOR) && !endsInSpace(word - 1) && !person;
    return within && (and || (connected && !seats.follow(word)));
  }

  private boolean isAnd(int word) {
    return tokens.text().charAt(tokens.start(word)) == '&';
  }

  /** "Parley & Van der Plas": particles that go on to a name behind the sign. */
  private boolean isParticleBehindAnd(int word) {
    int last = word;
    while (isParticle(last) && shapes.isBetween(last, " ")) {
      last++;
    }
    int and = word - 1;
    while (and > 0 && isParticle(and)) {
      and--;
    }
    return last > word && isNameWord(last) && isAnd(and);
  }

  private boolean isParticle(int word) {
    return word < tokens.size() && NameParticles.isOfSurname(tokens.word(word));
  }

  /** A given name, or the name behind "directeur". */
  private boolean isPerson(int first) {
    return GivenNames.contains(tokens.word(first))
        || (cues.ends(first - 1, Kind.HEAD) && shapes.touches(first - 1));
  }

  /** "Maria de' Rossi", "Jan van der Meer": behind given names a surname goes on with it. */
  private boolean isParticleOfPerson(int first, int word) {
    return isParticle(word)
        && GivenNames.contains(tokens.word(first))
        && (!NameParticles.isOfOrigin(tokens.word(word)) || areGiven(first, word - 1))
        && shapes.joins(word)
        && (isNameWord(word + 1)
            || (isParticle(word + 1) && shapes.joins(word + 1) && isNameWord(word + 2)));
  }

  /** Only given names, and the particles behind them. */
  private boolean areGiven(int first, int last) {
    int end = last;
    while (end > first && isParticle(end)) {
      end--;
    }
    for (int at = first; at <= end; at++) {
      if (!GivenNames.contains(tokens.word(at)) && tokens.length(at) > 1) {
        return false;
      }
    }
    return true;
  }

  /** Bio-on: where adjectives stand behind, no small word is joined to a name by a hyphen. */
  private boolean isHyphened(int first, int word) {
    return hyphens
        && shapes.isBetween(word - 1, "-")
        && !shapes.beginsSentence(first)
        && tokens.kind(word) == CharClass.LETTER
        && shapes.isCapital(word - 1)
        && cues.beginningAt(word).isEmpty()
        && cues.beginningAt(word - 1).isEmpty();
  }

  /**
   * "Lumen Brasil", "Acme Group": the home of a language and what ends names are words of their own
   * elsewhere.
   */
  private boolean isHomeOrEnd(int word) {
    return shapes.isCapital(word)
        && shapes.isBetween(word - 1, " ")
        && cues.begins(word, Kind.STOPWORD)
        && (NameWords.contains(tokens.word(word)) || isHome(word));
  }

  /** "Pell Street Partners": a word of the language in front of one that ends names. */
  private boolean isBeforeEnd(int word) {
    return !lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isCapital(word)
        && !shapes.isHeading(word)
        && shapes.isBetween(word - 1, " ")
        && shapes.isBetween(word, " ")
        && shapes.isCapital(word + 1)
        && NameWords.setApart(tokens.word(word + 1));
  }

  private boolean isHome(int word) {
    return !shapes.isAllCapital(word)
        && lexicon.isPlace(tokens.word(word))
        && !lexicon.isPlace(tokens.word(word - 1));
  }

  /** The last letters of a legal form with full stops: S.A. */
  private boolean isInitial(int word) {
    return shapes.isBetween(word - 1, ".") && tokens.length(word) == 1 && shapes.isCapital(word);
  }

  /** Bank of X and University of X are names; in "X of Y" the second is where the first sits. */
  private boolean isKnownHead(int word) {
    return cues.begins(word, Kind.SORT) || cues.begins(word, Kind.NOT_COMPANY);
  }

  /** Lists of places and persons have no connector behind a comma. */
  private boolean endsInSpace(int word) {
    return !shapes.between(word).equals(" ") || lexicon.isPlace(tokens.word(word));
  }

  /** EUR 20, EUR20. */
  private boolean isCurrency(int word) {
    String letters = tokens.word(word);
    boolean glued =
        letters.length() > CODE && letters.charAt(CODE) >= '0' && letters.charAt(CODE) <= '9';
    boolean apart = word + 1 < tokens.size() && tokens.kind(word + 1) == CharClass.DIGIT;
    return (glued && CURRENCIES.contains(letters.substring(0, CODE)))
        || (apart && CURRENCIES.contains(letters));
  }

  private boolean isFiscal(int word) {
    return word > 0 && shapes.isBetween(word - 1, " ") && FiscalWords.contains(tokens.word(word));
  }
}
