package org.newsledger.company.anaphora;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;
import org.newsledger.company.reading.WordNames;
import org.newsledger.text.CharClass;

/**
 * Finds what stands for a company named elsewhere: sorts with a determiner (the carmaker), and
 * words that mean nothing else (同社).
 */
final class AnaphorFinder {

  /** So many adjectives may stand between a determiner and its noun. */
  private static final int MOST_BETWEEN = 2;

  /** So many words may say what a maker makes, in front of its name. */
  private static final int MOST_GOODS = 5;

  /** So many characters in scripts that have no spaces. */
  private static final int MOST_UNSPACED = 8;

  /** What begins what stands for a company; where there are no articles, a noun alone may. */
  private static final Kinds OPENING = Kinds.of(Kind.ANAPHOR, Kind.DETERMINER, Kind.CONTRACTION);

  private static final Kinds OPENING_OR_NOUN =
      Kinds.of(Kind.ANAPHOR, Kind.DETERMINER, Kind.CONTRACTION, Kind.SORT, Kind.MAKER);

  private final Kinds opening;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;
  private final WordNames names;
  private final Describer describer;

  AnaphorFinder(Reading reading, WordNames names, Describer describer) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
    this.names = names;
    this.describer = describer;
    this.opening = lexicon.has(Habit.CASES) ? OPENING_OR_NOUN : OPENING;
  }

  /** The anaphor that begins at a word. */
  Optional<Anaphor> at(int first) {
    if (!cues.begins(first, opening) && !describer.isKnown(first)) {
      return Optional.empty();
    }
    if (names.isNamed(first) || isInside(first)) {
      return Optional.empty();
    }
    Optional<Anaphor> byProduct = describer.byProduct(first);
    if (byProduct.isPresent()) {
      return byProduct;
    }
    Optional<CueHit> hit = cues.beginningAt(first);
    if (hit.isEmpty() || cues.ends(first - 1, Kind.SEVERAL)) {
      return Optional.empty();
    }
    if (hit.get().is(Kind.ANAPHOR)) {
      return Optional.of(Anaphor.plain(first, hit.get().last(), "any"));
    }
    if (hit.get().is(Kind.DETERMINER) || hit.get().is(Kind.CONTRACTION)) {
      int from = hit.get().last() + 1;
      Optional<Anaphor> noun =
          noun(from)
              .flatMap(n -> described(hit.get().is(Kind.CONTRACTION) ? from : first, from, n));
      return noun.isPresent() ? noun : describer.inhabitants(first, from);
    }
    return isBareNoun(first, hit.get()) ? described(first, first, hit.get()) : Optional.empty();
  }

  /** Inside a word: 本企業 in 日本企業. */
  private boolean isInside(int word) {
    if (!CharClass.beginsWord(tokens.text(), tokens.start(word))) {
      return true;
    }
    return word > 0
        && tokens.kind(word) == CharClass.HAN
        && tokens.kind(word - 1) == CharClass.HAN
        && tokens.isGluedToNext(word - 1)
        && lexicon.isPlace(tokens.words(word - 1, word));
  }

  /**
   * Russian has no articles: "компания" alone means the one spoken of, but "построит завод" a new
   * one.
   */
  private boolean isBareNoun(int first, CueHit hit) {
    if (!lexicon.has(Habit.CASES)
        || !(hit.is(Kind.SORT) || hit.is(Kind.MAKER))
        || isPlural(hit.last())) {
      return false;
    }
    String before = shapes.between(first - 1);
    boolean modified =
        before.equals(" ") && !shapes.beginsSentence(first) && isAdjective(first - 1);
    boolean built = cues.ends(first - 1, Kind.VERB) || cues.ends(first - 1, Kind.DEAL);
    return !modified && !built && !cues.ends(first - 1, Kind.SORT);
  }

  private boolean isPlural(int word) {
    return lexicon.endsLikePlural(tokens.word(word));
  }

  private boolean isAdjective(int word) {
    String text = tokens.word(word);
    return cues.ends(word, Kind.DEMONYM) || lexicon.endsLikeAdjective(text);
  }

  /** The noun that means a company, at or shortly after {@code from}. */
  private Optional<CueHit> noun(int from) {
    boolean unspaced = from < tokens.size() && tokens.kind(from) != CharClass.LETTER;
    int most = unspaced ? MOST_UNSPACED : MOST_BETWEEN;
    for (int at = from; at <= from + most && at < tokens.size(); at++) {
      if (!tokens.isPhrase(at - 1) || names.isNamed(at)) {
        return Optional.empty();
      }
      Optional<CueHit> hit = cues.beginningAt(at);
      if (hit.isPresent() && (hit.get().is(Kind.SORT) || hit.get().is(Kind.MAKER))) {
        return at > from && isAdjective(hit.get()) ? Optional.empty() : hit;
      }
      if (lexicon.endsLikeSort(tokens.word(at))) {
        return Optional.of(new CueHit(at, at, Cue.of(Kind.SORT, "any")));
      }
      if (hit.isPresent() && !isModifier(hit.get())) {
        return Optional.empty();
      }
      if (!unspaced && shapes.isCapital(at) && hit.isEmpty() && !describer.isPlace(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "la crisis energética": behind another noun, what is a company by itself describes that. */
  private boolean isAdjective(CueHit sort) {
    return lexicon.has(Habit.SORTS_DESCRIBE)
        && sort.is(Kind.SORT)
        && !sort.cue().sort().equals("any")
        && sort.first() == sort.last()
        && cues.beginningAt(sort.first() - 1).isEmpty();
  }

  private static boolean isModifier(CueHit hit) {
    return hit.is(Kind.DEMONYM) || hit.is(Kind.COMMON);
  }

  private Optional<Anaphor> described(int first, int from, CueHit noun) {
    for (int at = from; at < noun.first(); at++) {
      if (cues.begins(at, Kind.NEWCOMER)) {
        return Optional.empty();
      }
    }
    if (lexicon.has(Habit.CASES) && isOfCasedGoods(noun.last())) {
      return Optional.empty();
    }
    boolean ofProduct =
        lexicon.has(Habit.CASES) && noun.is(Kind.MAKER) && !names.isNamed(noun.last() + 1);
    return (!ofProduct && isApposition(noun.last())) || isHeadOfName(noun)
        ? Optional.empty()
        : describer.describe(first, from, noun);
  }

  /** "il Corriere della Sera": a capital, and what belongs to the name behind a connector. */
  private boolean isHeadOfName(CueHit noun) {
    int connector = noun.last() + 1;
    return !lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isCapital(noun.first())
        && !shapes.beginsSentence(noun.first())
        && shapes.isBetween(noun.last(), " ")
        && cues.begins(connector, Kind.CONNECTOR)
        && shapes.isBetween(connector, " ")
        && shapes.isCapital(connector + 1);
  }

  /** "The Emirati fund MGX", "le géant chinois CATL": the name follows, nothing refers back. */
  private boolean isApposition(int noun) {
    int at = noun + 1;
    while (at <= noun + MOST_BETWEEN && isAdjectiveBehind(at)) {
      at++;
    }
    if (at >= tokens.size() || !shapes.touches(at - 1)) {
      return false;
    }
    boolean capital = !lexicon.has(Habit.CAPITAL_NOUNS) && shapes.isCapital(at);
    boolean stops = cues.begins(at, Kind.STOPWORD) || cues.begins(at, Kind.NEWCOMER);
    return names.isNamed(at) || (capital && !stops) || isOfGoods(noun);
  }

  /** "le fabricant de batteries X": goods between the sort and the name. */
  private boolean isOfGoods(int noun) {
    if (!lexicon.has(Habit.SORTS_IN_FRONT) || !cues.begins(noun + 1, Kind.OF)) {
      return false;
    }
    for (int at = noun + 2; at <= noun + MOST_GOODS; at++) {
      if (at >= tokens.size() || !shapes.isBetween(at - 1, " ")) {
        return false;
      }
      if (names.isNamed(at)) {
        return cues.endingAt(at - 1).isEmpty();
      }
      boolean said = cues.begins(at, Kind.VERB) || cues.begins(at, Kind.RELATIVE);
      if (said || shapes.isCapital(at)) {
        return false;
      }
    }
    return false;
  }

  /** "Оператор кофеен «X»": small words that are no verbs lead from the noun to the name. */
  private boolean isOfCasedGoods(int noun) {
    for (int at = noun + 1; at <= noun + MOST_GOODS && shapes.touches(at - 1); at++) {
      if (names.isNamed(at)) {
        return true;
      }
      boolean verb = lexicon.endsLikeVerb(tokens.word(at)) || cues.beginningAt(at).isPresent();
      if (verb || shapes.isCapital(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isAdjectiveBehind(int at) {
    return lexicon.has(Habit.ADJECTIVES_BEHIND)
        && at < tokens.size()
        && shapes.touches(at - 1)
        && !shapes.isCapital(at)
        && tokens.kind(at) == CharClass.LETTER
        && cues.beginningAt(at).filter(hit -> !hit.is(Kind.DEMONYM)).isEmpty();
  }
}
