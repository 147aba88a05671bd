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

  private static final int MOST_WORDS = 5;

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
  private final Intros intros;
  private final Families families;
  private final Seats seats;
  private final List<Run> runs = new ArrayList<>();
  private final List<Run> headingRuns = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();

  Runs(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
    this.intros = new Intros(reading);
    this.families = new Families(reading);
    this.seats = new Seats(reading);
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
    boolean connected = cues.begins(word, Kind.CONNECTOR) && !endsInSpace(word - 1);
    return within && (and || (connected && !seats.follow(word)));
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
    boolean title = cues.begins(word, Kind.TITLE) || cues.begins(word, Kind.STOPWORD);
    boolean newPlace = title && shapes.joins(word) && lexicon.isPlace(pair(word));
    return (newPlace || !title) && !isCurrency(word) && !isFiscal(word);
  }

  private boolean isCurrency(int word) {
    return word + 1 < tokens.size()
        && tokens.kind(word + 1) == CharClass.DIGIT
        && CURRENCIES.contains(tokens.word(word));
  }

  private boolean isFiscal(int word) {
    return word > 0 && shapes.isBetween(word - 1, " ") && FiscalWords.contains(tokens.word(word));
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
    boolean headed =
        run.words() > 2
            && cues.ends(before, Kind.OF)
            && shapes.touches(before)
            && (cues.ends(before - 1, Kind.HEAD) || cues.ends(before - 1, Kind.TITLE));
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
    } else if (isPerson(run)) {
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
    boolean agency = shapes.isDateline(run.first(), run.last());
    boolean compound =
        lexicon.has(Habit.CAPITAL_NOUNS)
            && !single
            && shapes.between(run.first()).equals("-")
            && !NameWords.contains(tokens.word(run.last()));
    return compound
        || agency
        || seats.hold(run.first(), run.last())
        || lexicon.isPlace(text(run))
        || (single && (intros.introduces(run.first()) || lexicon.endsLikeDemonym(text(run))))
        || (single && isGroup(run.first()));
  }

  /** "Les ventes du Groupe", "le Breton vise": what the text calls a company, with a capital. */
  private boolean isGroup(int word) {
    boolean introduced =
        shapes.isBetween(word - 1, " ")
            && cues.endingAt(word - 1)
                .filter(hit -> hit.is(Kind.DETERMINER) || hit.is(Kind.CONTRACTION))
                .isPresent();
    return introduced
        && !lexicon.has(Habit.CAPITAL_NOUNS)
        && cues.beginningAt(word)
            .filter(
                hit ->
                    hit.is(Kind.DEMONYM) || (hit.is(Kind.SORT) && hit.cue().sort().equals("any")))
            .isPresent();
  }

  /** A given name in front, a title in front, an age behind. */
  private boolean isPerson(Run run) {
    boolean quoted = shapes.lastInQuotes(run.first()) > run.first();
    if (quoted || NameWords.contains(tokens.word(run.last()))) {
      return false;
    }
    boolean sorted = cues.ends(run.first() - 1, Kind.SORT) && shapes.touches(run.first() - 1);
    boolean mixed = shapes.isMixed(run.first());
    boolean several = run.words() > 1 && run.words() <= MOST_WORDS && !sorted && !mixed;
    boolean given = GivenNames.contains(tokens.word(run.first()));
    boolean titled = cues.ends(run.first() - 1, Kind.HEAD) && shapes.touches(run.first() - 1);
    boolean headed = several && !lexicon.has(Habit.UNCASED) && isHeadBehind(run.last());
    return isHonored(run.first()) || (several && (given || titled)) || hasAge(run.last()) || headed;
  }

  private boolean isHonored(int first) {
    String gap = shapes.between(first - 1);
    return cues.ends(first - 1, Kind.HONORIFIC) && (gap.equals(" ") || gap.equals(". "));
  }

  /** "X, chief executive of", "X, der Chef von". */
  private boolean isHeadBehind(int word) {
    if (!shapes.between(word).equals(", ")) {
      return false;
    }
    for (int at = word + 1; at <= word + 3 && (at == word + 1 || shapes.touches(at - 1)); at++) {
      if (cues.begins(at, Kind.HEAD)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAge(int word) {
    String gap = shapes.between(word);
    int next = word + 1;
    boolean opened = gap.equals(", ") || gap.endsWith("(");
    if (!opened || tokens.kind(next) != CharClass.DIGIT || tokens.length(next) != 2) {
      return false;
    }
    String behind = shapes.between(next);
    return behind.startsWith(",") || behind.startsWith(")");
  }
}
