package org.newsledger.company;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.company.Cue.Kind;
import org.newsledger.text.CharClass;

/**
 * Cuts a text's capitalised words into runs that may be names, and sets persons, places and bodies
 * apart.
 */
final class Runs {

  static final int MOST_WORDS = 5;

  /** How many letters the code of a currency has. */
  private static final int CODE = 3;

  /** Small words within surnames. */
  private static final Set<String> PARTICLES =
      Set.of("de", "di", "da", "do", "dos", "das", "del", "la", "van", "von", "der", "den", "ter");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;
  private final Quotes quotes;
  private final People people;
  private final Intros intros;
  private final Families families;
  private final List<Run> runs = new ArrayList<>();
  private final List<Run> headingRuns = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();

  Runs(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
    this.quotes = new Quotes(reading);
    this.people = new People(reading, quotes);
    this.intros = new Intros(reading);
    this.families = new Families(reading);
    collect();
  }

  /** The runs that may be names of companies, in text order. */
  List<Run> all() {
    return runs;
  }

  /** Runs of headings in which every word has a capital: they tell nothing by themselves. */
  List<Run> inHeadings() {
    return headingRuns;
  }

  /** Whether the folded words are a person's full name or surname in this text. */
  boolean isPersonName(String words) {
    return persons.contains(words);
  }

  /** The folded words of a run. */
  String text(Run run) {
    return tokens.words(run.first(), run.last());
  }

  private void collect() {
    int at = 0;
    while (at < tokens.size()) {
      if (!isNameWord(at)) {
        at++;
        continue;
      }
      int last = Math.max(at, shapes.lastInQuotes(at));
      if (last > at) {
        add(new Run(at, last));
        at = last + 1;
        continue;
      }
      while (shapes.joins(last) && goesOn(at, last + 1)) {
        last++;
      }
      add(intros.without(at, last));
      at = last + 1;
    }
    runs.removeIf(run -> run.words() == 1 && persons.contains(text(run)));
    Set<String> texts = new HashSet<>();
    runs.forEach(run -> texts.add(text(run)));
    runs.replaceAll(run -> withoutOpening(run, texts));
  }

  /** A sentence's first word has a capital anyway: without it the run may be a name of the text. */
  private Run withoutOpening(Run run, Set<String> texts) {
    if (run.words() == 1 || !shapes.beginsSentence(run.first())) {
      return run;
    }
    Run rest = new Run(run.first() + 1, run.last());
    return texts.contains(text(rest)) ? rest : run;
  }

  private boolean goesOn(int first, int word) {
    if (isNameWord(word) || isInitial(word) || shapes.isDomain(word)) {
      return true;
    }
    if (isParticleOfPerson(first, word)) {
      return true;
    }
    boolean and = tokens.text().charAt(tokens.start(word)) == '&';
    boolean within =
        (and || !shapes.beginsSentence(first)) && shapes.joins(word) && isNameWord(word + 1);
    if (!lexicon.has(Habit.CONNECTED_NAMES) && !and && !isKnownHead(word - 1)) {
      return false;
    }
    return within && (and || (cues.begins(word, Kind.CONNECTOR) && !endsInSpace(word - 1)));
  }

  /** "Maria de' Rossi", "Jan van der Meer": behind a given name a surname goes on with it. */
  private boolean isParticleOfPerson(int first, int word) {
    return PARTICLES.contains(tokens.word(word))
        && GivenNames.contains(tokens.word(first))
        && shapes.joins(word)
        && (isNameWord(word + 1)
            || (PARTICLES.contains(tokens.word(word + 1))
                && shapes.joins(word + 1)
                && isNameWord(word + 2)));
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

  private boolean isNameWord(int word) {
    if (!shapes.isCapital(word)) {
      return false;
    }
    if (shapes.isQuotedAlone(word)) {
      return true;
    }
    if (quotes.isHead(word)) {
      return false;
    }
    boolean title = cues.begins(word, Kind.TITLE) || isStopword(word);
    boolean newPlace = title && shapes.joins(word) && lexicon.isPlace(pair(word));
    return (newPlace || !title) && !isCurrency(word);
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
    return cues.begins(word, Kind.STOPWORD) && !opens;
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

  private String pair(int word) {
    return tokens.words(word, word + 1);
  }

  private void add(Run run) {
    int person = personIn(run);
    if (person > run.first()) {
      add(new Run(run.first(), person - 1));
      add(new Run(person, run.last()));
    } else {
      addWhole(run);
    }
  }

  /**
   * "l'ad di X Maria Rossi": where the head's name begins behind the company; 0 where none does.
   */
  private int personIn(Run run) {
    int before = run.first() - 1;
    boolean of =
        cues.ends(before, Kind.OF)
            && shapes.touches(before)
            && (cues.ends(before - 1, Kind.HEAD) || cues.ends(before - 1, Kind.TITLE));
    boolean headed = run.words() > 2 && (of || lexicon.has(Habit.CASES)) && !quotes.hold(run);
    for (int at = run.first() + 1; headed && at < run.last(); at++) {
      if (GivenNames.contains(tokens.word(at)) && shapes.isBetween(at - 1, " ")) {
        return at;
      }
    }
    return 0;
  }

  private void addWhole(Run run) {
    if (shapes.isHeading(run.first())) {
      headingRuns.add(run);
    } else if (people.isPerson(run)) {
      persons.add(text(run));
      persons.add(tokens.word(run.last()));
    } else if (run.words() <= MOST_WORDS
        && !families.bear(run.first(), run.last())
        && !isOther(run)) {
      runs.add(run);
    }
  }

  private boolean isOther(Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (cues.begins(i, Kind.NOT_COMPANY)) {
        return true;
      }
    }
    boolean single = run.words() == 1;
    if (single && LegalForms.shared().isForm(text(run)) && !shapes.isQuotedAlone(run.first())) {
      return true;
    }
    boolean agency = shapes.isDateline(run.first(), run.last());
    boolean compound =
        lexicon.has(Habit.CAPITAL_NOUNS)
            && !single
            && shapes.between(run.first()).equals("-")
            && !NameWords.contains(tokens.word(run.last()));
    return compound
        || agency
        || (lexicon.isPlace(text(run)) && !quotes.isSorted(run))
        || (single && (intros.introduces(run.first()) || lexicon.endsLikeDemonym(text(run))));
  }
}
