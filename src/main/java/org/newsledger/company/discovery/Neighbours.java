package org.newsledger.company.discovery;

import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;

/** Tells which names stand side by side with a company: "X and Acme", "with Acme and the Y". */
final class Neighbours {

  /** So many small words may stand between "and" and the name: "et de la". */
  private static final int MOST_SMALL = 2;

  private static final Kinds SMALL =
      Kinds.of(Kind.DETERMINER, Kind.OF, Kind.CONTRACTION, Kind.COMPANY_ARTICLE, Kind.DEMONYM);

  private final Reading reading;
  private final FoundNames names;

  Neighbours(Reading reading, FoundNames names) {
    this.reading = reading;
    this.names = names;
  }

  /** Whether an "and" joins the run and a company. */
  boolean isJoined(Run run) {
    return isCompany(behind(run.last())) || isCompany(before(run.first()));
  }

  /** Whether the run and a company, joined, are introduced as companies are: "rivals such as". */
  boolean isIntroduced(Run run) {
    int other = before(run.first());
    if (isCompany(other)) {
      return isIntroduced(names.at(other).map(Named::first).orElse(other));
    }
    return isCompany(behind(run.last())) && isIntroduced(run.first());
  }

  private boolean isIntroduced(int first) {
    int at = first - 1;
    while (at >= first - MOST_SMALL && at > 0 && isSmall(at)) {
      at--;
    }
    Cues cues = reading.cues();
    return reading.shapes().touches(at)
        && (cues.ends(at, Kind.RELATION) || cues.ends(at, Kind.AGENT) || cues.ends(at, Kind.OWNER));
  }

  /** "la filial chilena de A, X,": what is whose is told, and its name. */
  boolean isPartOf(Run run) {
    int whose = run.first() - 1;
    String behind = reading.shapes().between(run.last());
    if (!reading.shapes().isBetween(whose, ", ") || !behind.startsWith(",") || !isCompany(whose)) {
      return false;
    }
    Cues cues = reading.cues();
    int of = names.at(whose).map(Named::first).orElse(whose) - 1;
    return cues.ends(of, Kind.OF)
        && (cues.ends(of - 1, Kind.RELATION) || cues.ends(of - 2, Kind.RELATION));
  }

  /** "sold X to Acme", "a vendu X à la banque Acme". */
  boolean isSold(Run run) {
    int verb = run.first() - 1;
    verb -= reading.cues().ends(verb, Kind.COMPANY_ARTICLE) ? 1 : 0;
    if (!reading.cues().ends(verb, Kind.SALE) || !reading.shapes().touches(verb)) {
      return false;
    }
    int at = run.last() + 1;
    while (at <= run.last() + MOST_SMALL
        && reading.shapes().isBetween(at - 1, " ")
        && !isCompany(at)) {
      at++;
    }
    return at > run.last() + 1 && isCompany(at);
  }

  private boolean isCompany(int word) {
    return word >= 0
        && word < reading.tokens().size()
        && names.at(word).flatMap(Named::company).isPresent();
  }

  /** The word behind an "and" that stands behind {@code last}; -1 where there is none. */
  private int behind(int last) {
    if (!reading.shapes().touches(last) || !isAnd(last + 1)) {
      return -1;
    }
    int at = last + 2;
    while (at <= last + 1 + MOST_SMALL && reading.shapes().touches(at - 1) && isSmall(at)) {
      at++;
    }
    return reading.shapes().touches(at - 1) && at < reading.tokens().size() ? at : -1;
  }

  private int before(int first) {
    int at = first - 1;
    while (at >= first - MOST_SMALL && at > 0 && reading.shapes().touches(at) && isSmall(at)) {
      at--;
    }
    boolean and = at > 0 && reading.shapes().touches(at) && isAnd(at);
    return and && reading.shapes().touches(at - 1) ? at - 1 : -1;
  }

  private boolean isSmall(int word) {
    return !isAnd(word)
        && (reading.cues().ends(word, SMALL)
            || reading.lexicon().endsLikeOrigin(reading.tokens().word(word)));
  }

  private boolean isAnd(int word) {
    return word < reading.tokens().size()
        && word >= 0
        && reading.lexicon().isAnd(reading.tokens().word(word));
  }
}
