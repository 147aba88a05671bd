package org.newsledger.company.reading;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;

/** Tells the place where a company sits from the end of its name: "la Valtex di Milano". */
public final class NameSeats {

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;

  /** Seats in one text. */
  public NameSeats(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
  }

  /**
   * Whether a seat follows a connector within capitalised words: a place that is known or has its
   * province behind it, or what Italian "di" links; behind a sort it is part of the name, as in
   * "Cassa di Milano".
   */
  boolean follow(int connector) {
    boolean place =
        cues.begins(connector, Kind.ORIGIN)
            || lexicon.isPlace(tokens.word(connector + 1))
            || isProvince(connector + 2);
    return place && !isHead(connector - 1);
  }

  /**
   * Whether words are the seat that was told from the end of a name, or part of a place of several
   * words: La Roche-sur-Yon.
   */
  boolean hold(int first, int last) {
    boolean seat =
        cues.begins(first - 1, Kind.ORIGIN)
            && cues.begins(first - 1, Kind.CONNECTOR)
            && shapes.isBetween(first - 2, " ")
            && shapes.isCapital(first - 2)
            && !shapes.beginsSentence(first - 2)
            && !isHead(first - 2);
    return seat || hyphen(first, last);
  }

  /** Whether words are part of a place that small words and hyphens hold together. */
  public boolean hyphen(int first, int last) {
    return (isHyphened(first - 2) && shapes.isCapital(first - 2)) || isHyphened(last);
  }

  private boolean isHyphened(int word) {
    return word >= 0
        && word + 2 < tokens.size()
        && shapes.isBetween(word, "-")
        && !shapes.isCapital(word + 1)
        && shapes.isBetween(word + 1, "-")
        && shapes.isCapital(word + 2);
  }

  private boolean isHead(int word) {
    return cues.begins(word, Kind.SORT)
        || cues.begins(word, Kind.NAME_HEAD)
        || cues.begins(word, Kind.NOT_COMPANY);
  }

  /** "(Treviso)", "(TV)". */
  private boolean isProvince(int word) {
    return shapes.isBetween(word - 1, " (")
        && shapes.isCapital(word)
        && shapes.between(word).startsWith(")");
  }
}
