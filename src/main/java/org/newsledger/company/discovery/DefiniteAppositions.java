package org.newsledger.company.discovery;

import java.util.Optional;
import java.util.function.Predicate;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/**
 * Reads what a phrase with a definite article says that a name in front of it is: "X, il gruppo di
 * Trani,", "X, the airline that flies".
 *
 * <p>The same words may begin a clause of their own ("In X, the airline has"), so that the phrase
 * has to tell more of the sort and to end before anything is said of it.
 */
final class DefiniteAppositions {

  /** "the fast growing airline" has so many words up to the sort. */
  private static final int MOST_BEFORE_SORT = 3;

  /** So many words may follow the sort before the comma. */
  private static final int LONGEST = 12;

  private static final String ENDS = ",.:;)\n";
  private static final String ANY = "any";

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final boolean nouns;
  private final Predicate<String> endsLikeRole;

  DefiniteAppositions(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.nouns = reading.lexicon().has(Habit.CAPITAL_NOUNS);
    this.endsLikeRole = reading.lexicon()::endsLikeRole;
  }

  /** The sort that the phrase behind the words {@code [first, last]} says they are of. */
  Optional<String> sort(int first, int last) {
    int article = last + 1;
    boolean definite =
        shapes.isBetween(last, ", ")
            && cues.begins(article, Kind.DETERMINER)
            && !cues.begins(article, Kind.CONTRACTION);
    if (!definite || isGoverned(first - 1)) {
      return Optional.empty();
    }
    for (int at = article + 1; at <= article + MOST_BEFORE_SORT; at++) {
      if (!shapes.joins(at - 1) || (shapes.isCapital(at) && !nouns)) {
        return Optional.empty();
      }
      Optional<CueHit> hit = cues.beginningAt(at).filter(h -> h.is(Kind.SORT));
      if (hit.isPresent()) {
        return hit.filter(h -> tellsMore(h.last())).map(h -> h.cue().sort());
      }
      if (isTie(at)) {
        return tellsMore(at) || closes(at) ? Optional.of(ANY) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X, le rival de", "X, der schärfste Mitbewerber": a noun, and nothing that is done. */
  private boolean isTie(int word) {
    return endsLikeRole.test(tokens.word(word))
        || cues.beginningAt(word)
            .filter(h -> h.first() == h.last() && h.is(Kind.RELATION))
            .filter(h -> !h.is(Kind.VERB) && !h.is(Kind.DEAL))
            .isPresent();
  }

  private boolean closes(int word) {
    return shapes.between(word).startsWith(",");
  }

  /** A place or a source, of which the clause behind says nothing. */
  private boolean isGoverned(int before) {
    return shapes.touches(before)
        && (cues.ends(before, Kind.LOCATIVE)
            || (cues.ends(before, Kind.STOPWORD) && !cues.ends(before, Kind.AGENT)));
  }

  private boolean tellsMore(int sort) {
    int next = sort + 1;
    if (!shapes.joins(sort) || isSaid(next)) {
      return false;
    }
    if (beginsClause(next)) {
      return true;
    }
    for (int at = next; at <= next + LONGEST && at < tokens.size(); at++) {
      String gap = shapes.between(at);
      boolean ends = !gap.isEmpty() && ENDS.indexOf(gap.charAt(0)) >= 0;
      if (ends || beginsClause(at + 1) || shapes.beginsSentence(at + 1)) {
        return true;
      }
      if (isSaid(at + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean beginsClause(int word) {
    return cues.begins(word, Kind.RELATIVE) || cues.begins(word, Kind.DESCRIBED);
  }

  private boolean isSaid(int word) {
    return cues.begins(word, Kind.VERB) || cues.begins(word, Kind.DEAL);
  }
}
