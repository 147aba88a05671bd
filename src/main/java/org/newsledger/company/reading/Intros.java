package org.newsledger.company.reading;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.LegalForms;
import org.newsledger.company.name.NameWords;

/** Tells the capitalised words that belong to a name from those that only introduce it. */
final class Intros {

  private static final Kinds INTRODUCING =
      Kinds.of(
          Kind.DETERMINER,
          Kind.POSSESSIVE,
          Kind.CONTRACTION,
          Kind.ARTICLE,
          Kind.PRONOUN,
          Kind.DEMONYM,
          Kind.MONEY,
          Kind.MAKER,
          Kind.HEAD,
          Kind.AGENT);

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;

  Intros(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
  }

  /** The run without words at its ends that only introduce a name. */
  Run without(int first, int last) {
    boolean inPlace = cues.ends(first - 1, Kind.LOCATIVE) && shapes.touches(first - 1);
    int from = inPlace && first < last && lexicon.isPlace(tokens.word(first)) ? first + 1 : first;
    while (from < last
        && introduces(from)
        && !isHead(from)
        && (from + 1 < last || !(isCompound(from) || isNamed(from)))) {
      from += isCompound(from) ? 2 : 1;
    }
    int to = last;
    while (to > from && (cues.begins(to, Kind.VERB) || cues.begins(to, Kind.DEAL) || isRole(to))) {
      to--;
    }
    return new Run(from, to);
  }

  /** "Beinbauer Group": what looks like a sort is a name in front of a word that ends names. */
  private boolean isNamed(int word) {
    return isRole(word) && NameWords.contains(tokens.word(word + 1)) && shapes.isBetween(word, " ");
  }

  /** "Volksbank Hohenfels": a compound with which names begin. */
  private boolean isHead(int word) {
    return isRole(word) && cues.begins(word, Kind.NAME_HEAD) && shapes.isBetween(word, " ");
  }

  /** A compound such as Autohersteller or Erzrivale is no part of the name beside it. */
  private boolean isRole(int word) {
    String text = tokens.word(word);
    return lexicon.endsLikeRole(text) || lexicon.endsLikeSort(text);
  }

  /** Whether a word only introduces what follows it. */
  boolean introduces(int word) {
    if (isRole(word) && !shapes.isMixed(word)) {
      return true;
    }
    if (isCompound(word) || (shapes.joins(word) && isSort(word + 1) && isOrigin(word))) {
      return true;
    }
    boolean verb = cues.begins(word, Kind.VERB) || cues.begins(word, Kind.DEAL);
    if (verb && shapes.beginsSentence(word) && lexicon.has(Habit.SORTS_IN_FRONT)) {
      return true;
    }
    if (isTie(word)) {
      return true;
    }
    boolean initial = shapes.between(word).startsWith(".");
    return !initial
        && cues.beginningAt(word)
            .filter(
                h ->
                    (h.is(INTRODUCING) && !isCountry(word, h))
                        || (h.is(Kind.SORT)
                            && !h.is(Kind.NAME_HEAD)
                            && h.last() == word
                            && introducesSort(word)))
            .isPresent();
  }

  private boolean isSort(int word) {
    return cues.begins(word, Kind.SORT) || isRole(word);
  }

  /** Nürnberger, and any word of its form where nouns have capitals: what follows tells. */
  private boolean isOrigin(int word) {
    String text = tokens.word(word);
    return lexicon.endsLikeDemonym(text)
        || (lexicon.has(Habit.CAPITAL_NOUNS) && text.endsWith("er") && shapes.isBetween(word, " "));
  }

  /**
   * "Rival X", "Eigentümer X": what a company is to another, with a sentence's capital or any
   * noun's.
   */
  private boolean isTie(int word) {
    boolean capitalAnyway = shapes.beginsSentence(word) || lexicon.has(Habit.CAPITAL_NOUNS);
    return capitalAnyway
        && shapes.isBetween(word, " ")
        && cues.beginningAt(word)
            .filter(hit -> hit.last() == word && (hit.is(Kind.RELATION) || hit.is(Kind.OWNER)))
            .isPresent();
  }

  /** Where adjectives have no capital, a capital one is the country: China Union Holdings. */
  private boolean isCountry(int word, CueHit hit) {
    return hit.is(Kind.DEMONYM)
        && lexicon.has(Habit.ADJECTIVES_BEHIND)
        && !shapes.beginsSentence(word);
  }

  /** Solarpark-Betreiber; with a legal form behind it, it is a name: Wessel-Werk GmbH. */
  private boolean isCompound(int word) {
    return lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isBetween(word, "-")
        && (lexicon.endsLikeSort(tokens.word(word + 1)) || cues.begins(word + 1, Kind.SORT))
        && !isForm(word + 2);
  }

  private boolean isForm(int word) {
    return word < tokens.size()
        && shapes.isBetween(word - 1, " ")
        && shapes.isCapital(word)
        && LegalForms.shared().isForm(tokens.word(word));
  }

  /** German sorts introduce names; in other languages only where they begin the sentence. */
  private boolean introducesSort(int word) {
    return lexicon.has(Habit.CAPITAL_NOUNS)
        ? !cues.begins(word + 1, Kind.SORT)
        : shapes.beginsSentence(word) && lexicon.has(Habit.SORTS_OPEN);
  }
}
