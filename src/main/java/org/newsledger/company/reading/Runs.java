package org.newsledger.company.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.name.LegalForms;
import org.newsledger.company.name.NameWords;
import org.newsledger.text.CharClass;

/**
 * Cuts a text's capitalised words into runs that may be names, and sets persons, places and bodies
 * apart.
 */
public final class Runs {

  static final int MOST_WORDS = 5;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;
  private final Quotes quotes;
  private final People people;
  private final Intros intros;
  private final Families families;
  private final NameSeats seats;
  private final NameJoints joints;
  private final Bodies bodies;
  private final List<Run> runs = new ArrayList<>();
  private final List<Run> headingRuns = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();

  /** Surnames behind a title, which may be companies that a registry knows. */
  private final Set<String> heads = new HashSet<>();

  /** Runs of one text. */
  public Runs(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
    this.quotes = new Quotes(reading);
    this.people = new People(reading, quotes);
    this.intros = new Intros(reading);
    this.families = new Families(reading);
    this.seats = new NameSeats(reading);
    this.joints = new NameJoints(reading, quotes);
    this.bodies = new Bodies(reading);
    collect();
  }

  /** The runs that may be names of companies, in text order. */
  public List<Run> all() {
    return runs;
  }

  /** Runs of headings in which every word has a capital: they tell nothing by themselves. */
  public List<Run> inHeadings() {
    return headingRuns;
  }

  /** Whether the folded words are a person's full name or surname in this text. */
  public boolean isPersonName(String words) {
    return persons.contains(words);
  }

  /** The folded words of a run. */
  public String text(Run run) {
    return tokens.words(run.first(), run.last());
  }

  private void collect() {
    int at = 0;
    while (at < tokens.size()) {
      boolean opens = joints.opensName(at);
      if (!opens && !joints.isNameWord(at)) {
        at++;
        continue;
      }
      int last = Math.max(at, shapes.lastInQuotes(at));
      if (last > at) {
        add(new Run(at, last));
        at = last + 1;
        continue;
      }
      last = opens ? at + 1 : at;
      while (shapes.joins(last) && joints.goesOn(at, last + 1)) {
        last++;
      }
      add(opens ? opened(at, last) : intros.without(at, last));
      at = last + 1;
    }
    if (!persons.isEmpty() || !heads.isEmpty()) {
      removeSurnames();
    }
    Set<String> texts = new HashSet<>();
    runs.forEach(run -> texts.add(text(run)));
    runs.replaceAll(run -> withoutOpening(run, texts));
  }

  /** Takes out names of persons, but where a company is called so. */
  private void removeSurnames() {
    Set<String> sorted = new HashSet<>();
    for (Run run : runs) {
      if (isSorted(run)) {
        sorted.add(text(run));
      }
    }
    runs.removeIf(run -> run.words() == 1 && isBorne(text(run)) && !sorted.contains(text(run)));
  }

  private boolean isBorne(String text) {
    return persons.contains(text) || heads.contains(text);
  }

  /** "het bedrijf Reyling" bears the name of Ruud Reyling, who leads it. */
  private boolean isSorted(Run run) {
    int before = run.first() - 1;
    return run.words() == 1
        && shapes.isBetween(before, " ")
        && !cues.ends(before, Kind.HEAD)
        && (cues.ends(before, Kind.SORT) || lexicon.endsLikeSort(tokens.word(before)));
  }

  /** A name with the article that belongs to it. */
  private Run opened(int first, int last) {
    Run rest = intros.without(first + 1, last);
    return rest.first() == first + 1 ? new Run(first, rest.last()) : rest;
  }

  /**
   * A sentence's first word has a capital anyway: without it, or with it, the run may be a name of
   * the text.
   */
  private Run withoutOpening(Run run, Set<String> texts) {
    int before = run.first() - 1;
    if (shapes.beginsSentence(before) && shapes.isBetween(before, " ")) {
      Run whole = new Run(before, run.last());
      return texts.contains(text(whole)) ? whole : run;
    }
    if (run.words() == 1 || !shapes.beginsSentence(run.first())) {
      return run;
    }
    Run rest = new Run(run.first() + 1, run.last());
    return texts.contains(text(rest)) ? rest : run;
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
    } else if (endsInForm(run)) {
      runs.add(run);
    } else if (people.isHead(run)) {
      heads.add(text(run));
    } else if (people.isPerson(run)) {
      persons.add(text(run));
      persons.add(tokens.word(run.last()));
    } else if (run.words() <= MOST_WORDS
        && !families.bear(run.first(), run.last())
        && !isOther(run)) {
      runs.add(run);
    }
  }

  /** "Walter Hundhausen GmbH", "Wessel-Werk AG": neither a person nor a compound. */
  private boolean endsInForm(Run run) {
    return run.words() > 1
        && tokens.length(run.last()) > 1
        && shapes.isBetween(run.last() - 1, " ")
        && (shapes.isAllCapital(run.last()) || shapes.isMixed(run.last()))
        && LegalForms.shared().isForm(tokens.word(run.last()));
  }

  /** "Тверская область": a bare adjective, where companies stand in quotation marks. */
  private boolean isOfBody(Run run) {
    return lexicon.has(Habit.QUOTED_NAMES)
        && shapes.touches(run.last())
        && lexicon.endsLikeAdjective(tokens.word(run.last()))
        && cues.begins(run.last() + 1, Kind.NOT_COMPANY);
  }

  /** "Pell Street Partners": a street, in front of a word that ends names. */
  private boolean isFirmOf(int body, Run run) {
    return body < run.last()
        && body > run.first()
        && !lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isCapital(body + 1)
        && shapes.isBetween(body, " ")
        && cues.beginningAt(body).filter(hit -> hit.last() == body).isPresent()
        && NameWords.setApart(tokens.word(run.last()));
  }

  private boolean isOther(Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (cues.begins(i, Kind.NOT_COMPANY) && !isFirmOf(i, run)) {
        bodies.begin(run);
        return true;
      }
    }
    if (bodies.goOn(run)) {
      return true;
    }
    boolean single = run.words() == 1;
    if (single && isOfBody(run)) {
      return true;
    }
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
        || seats.hold(run.first(), run.last())
        || isForeignCompound(run.last())
        || (lexicon.isPlace(text(run)) && !quotes.isSorted(run))
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

  /** "Start-ups", "Spin-off": where nouns have capitals, no name has a small word glued to it. */
  private boolean isForeignCompound(int last) {
    return lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isBetween(last, "-")
        && tokens.kind(last + 1) == CharClass.LETTER
        && !shapes.isCapital(last + 1);
  }
}
