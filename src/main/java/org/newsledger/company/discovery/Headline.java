package org.newsledger.company.discovery;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.FiscalWords;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.reading.Shapes;
import org.newsledger.company.reading.SmallWords;

/**
 * Finds the name that a headline begins with where the text goes on with "the group" only: "Calvor
 * : résultat net en hausse", "Calvor 1H24:", "Calvor confirme", "Calvor" alone.
 */
public final class Headline {

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final SentenceSigns signs;

  public Headline(Reading reading, SentenceSigns signs) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.signs = signs;
  }

  /** The first of the runs, where it opens the text as the one whom the text is about. */
  public Optional<Run> name(List<Run> runs) {
    if (runs.isEmpty() || runs.get(0).first() > 0) {
      return Optional.empty();
    }
    Run run = runs.get(0);
    boolean apart = isApart(run);
    boolean fits = (apart || isSaidBehind(run)) && mayName(run);
    return fits && (tellsOfGroup(run.last()) || (apart && tellsSum(run.last())))
        ? Optional.of(run)
        : Optional.empty();
  }

  /** In front of a colon, or the whole headline. */
  private boolean isApart(Run run) {
    int last = run.last();
    while (shapes.isBetween(last, " ") && FiscalWords.contains(tokens.word(last + 1))) {
      last++;
    }
    String gap = shapes.between(last).strip();
    boolean figure = gap.equals(",") && tellsFigure(last + 1);
    return figure || gap.equals(":") || shapes.beginsSentence(last + 1);
  }

  /** {@code Zeltrix, ricavi in crescita}: what a company has stands behind the comma. */
  private boolean tellsFigure(int word) {
    return word < tokens.size() && cues.begins(word, Kind.TITLE) && !shapes.isCapital(word);
  }

  private boolean isSaidBehind(Run run) {
    int next = run.last() + 1;
    return shapes.isBetween(run.last(), " ")
        && (cues.begins(next, Kind.VERB) || cues.begins(next, Kind.DEAL));
  }

  private boolean mayName(Run run) {
    String word = tokens.word(run.first());
    boolean common =
        cues.beginningAt(run.first()).isPresent()
            || SmallWords.of(reading, List.of(run)).contains(run.first())
            || (reading.lexicon().endsLikeNoun(word) && !shapes.isAllCapital(run.first()));
    return run.words() > 1 || !common;
  }

  /** "The group", "du Groupe" behind a word. */
  private boolean tellsOfGroup(int word) {
    for (int at = word + 2; at < tokens.size(); at++) {
      boolean group =
          cues.begins(at, Kind.SORT)
              && (cues.ends(at - 1, Kind.DETERMINER) || cues.ends(at - 1, Kind.CONTRACTION));
      if (group) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsSum(int word) {
    for (int at = word + 1; at < tokens.size(); at++) {
      if (shapes.beginsSentence(at) && signs.tellsSum(at)) {
        return true;
      }
    }
    return false;
  }
}
