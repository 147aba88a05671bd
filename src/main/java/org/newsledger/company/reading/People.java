package org.newsledger.company.reading;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.name.NameWords;
import org.newsledger.text.CharClass;

/** Tells names of persons by what stands in them and around them. */
final class People {

  /** A company's name between a head's title and his name has so many words. */
  private static final int MOST_OF_COMPANY = 4;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;
  private final Quotes quotes;

  People(Reading reading, Quotes quotes) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
    this.quotes = quotes;
  }

  /** A given name in front, a title in front, an age behind. */
  boolean isPerson(Run run) {
    if (quotes.hold(run) || NameWords.contains(tokens.word(run.last()))) {
      return false;
    }
    return isHonored(run.first())
        || hasAge(run.last())
        || (run.words() == 2 && isNamedHead(run.first()))
        || (mayHaveGivenName(run) && isFullName(run));
  }

  /** Several words, and no name of a company by how they are written or what stands in front. */
  private boolean mayHaveGivenName(Run run) {
    int before = run.first() - 1;
    boolean several = run.words() > 1 && run.words() <= Runs.MOST_WORDS;
    boolean sorted =
        several
            && cues.ends(before, Kind.SORT)
            && shapes.touches(before)
            && !shapes.between(before).startsWith("\"");
    return several && !sorted && !shapes.isMixed(run.first());
  }

  private boolean isFullName(Run run) {
    int before = run.first() - 1;
    return GivenNames.contains(tokens.word(run.first()))
        || (cues.ends(before, Kind.HEAD) && shapes.touches(before))
        || (run.words() == 2 && lexicon.endsLikeSurname(tokens.word(run.last())))
        || isTitledWithin(run)
        || (!lexicon.has(Habit.UNCASED) && isHeadBehind(run.last()));
  }

  /** "o ministro Haddad": a single word behind a title, where no case says "of". */
  boolean isHead(Run run) {
    int before = run.first() - 1;
    return run.words() == 1
        && !lexicon.has(Habit.CASES)
        && !lexicon.has(Habit.UNCASED)
        && !shapes.isMixed(run.first())
        && !shapes.isAllCapital(run.first())
        && shapes.isBetween(before, " ")
        && cues.ends(before, Kind.HEAD)
        && !cues.ends(before, Kind.RELATION);
  }

  /** "Industry Minister Maria Rossi". */
  private boolean isTitledWithin(Run run) {
    for (int at = run.first() + 1; at < run.last(); at++) {
      if (cues.begins(at, Kind.HEAD) && GivenNames.contains(tokens.word(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHonored(int first) {
    String gap = shapes.between(first - 1);
    return cues.ends(first - 1, Kind.HONORIFIC) && (gap.equals(" ") || gap.equals(". "));
  }

  /** "the chief executive of Acme, X Y": whom the name behind the comma is of. */
  private boolean isNamedHead(int first) {
    int at = first - 1;
    if (!shapes.isBetween(at, ", ") || cues.begins(first, Kind.NAME_HEAD)) {
      return false;
    }
    while (at > first - 1 - MOST_OF_COMPANY
        && shapes.isCapital(at)
        && shapes.isBetween(at - 1, " ")) {
      at--;
    }
    boolean of = cues.ends(at, Kind.OF) || cues.ends(at, Kind.CONTRACTION);
    return of && at < first - 1 && cues.ends(at - 1, Kind.HEAD);
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
