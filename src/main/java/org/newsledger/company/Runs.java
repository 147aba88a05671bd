package org.newsledger.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.company.Cue.Kind;
import org.newsledger.text.CharClass;
import org.newsledger.text.Language;

/**
 * Cuts a text's capitalised words into runs that may be names, and sets persons, places and bodies
 * apart.
 */
final class Runs {

  private static final int MOST_WORDS = 5;

  private final Reading reading;
  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final List<Run> runs = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();

  Runs(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    collect();
  }

  /** The runs that may be names of companies, in text order. */
  List<Run> all() {
    return runs;
  }

  /** Whether the folded words are a person's full name or surname in this text. */
  boolean isPerson(String words) {
    return persons.contains(words);
  }

  /** The folded words of a run. */
  String text(Run run) {
    return tokens.text().subSequence(tokens.start(run.first()), tokens.end(run.last()));
  }

  private void collect() {
    int at = 0;
    while (at < tokens.size()) {
      if (!isNameWord(at)) {
        at++;
        continue;
      }
      int last = at;
      while (shapes.joins(last) && goesOn(last + 1)) {
        last++;
      }
      add(trimmed(at, last));
      at = last + 1;
    }
    runs.removeIf(run -> run.words() == 1 && persons.contains(text(run)));
  }

  private boolean goesOn(int word) {
    if (tokens.text().charAt(tokens.start(word)) == '&') {
      return shapes.isCapital(word + 1);
    }
    return isNameWord(word) || tokens.kind(word) == CharClass.DIGIT;
  }

  private boolean isNameWord(int word) {
    if (!shapes.isCapital(word)) {
      return false;
    }
    boolean title = cues.beginningAt(word).filter(h -> h.is(Kind.TITLE)).isPresent();
    return !title && !cues.begins(word, Kind.STOPWORD);
  }

  /** The run without words at its ends that only introduce a name. */
  private Run trimmed(int first, int last) {
    int from = first;
    while (from < last && introduces(from)) {
      from++;
    }
    int to = last;
    while (to > from && (cues.begins(to, Kind.VERB) || cues.begins(to, Kind.DEAL))) {
      to--;
    }
    return new Run(from, to);
  }

  private boolean introduces(int word) {
    return cues.beginningAt(word)
        .filter(
            h ->
                h.is(Kind.DETERMINER)
                    || h.is(Kind.ARTICLE)
                    || h.is(Kind.PRONOUN)
                    || (h.is(Kind.SORT) && h.last() == word && introducesSort(word)))
        .isPresent();
  }

  /** German sorts introduce names; in other languages only where they begin the sentence. */
  private boolean introducesSort(int word) {
    return reading.lexicon().language() == Language.DE
        ? !cues.begins(word + 1, Kind.SORT)
        : shapes.beginsSentence(word) && reading.lexicon().language() != Language.EN;
  }

  private void add(Run run) {
    String words = text(run);
    if (run.words() > 1 && GivenNames.contains(tokens.word(run.first()))) {
      persons.add(words);
      persons.add(tokens.word(run.last()));
      return;
    }
    boolean body = false;
    for (int i = run.first(); i <= run.last(); i++) {
      body |= cues.begins(i, Kind.NOT_COMPANY);
    }
    if (!body && run.words() <= MOST_WORDS && !reading.lexicon().isPlace(words)) {
      runs.add(run);
    }
  }
}
