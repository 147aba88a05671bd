package org.newsledger.company.discovery;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Reads what the words beside a name say that it is: "the airline X", "X, a maker of". */
final class Appositions {

  /** "X, a French maker of" has so many words between the comma and the sort. */
  private static final int MOST_BEFORE_SORT = 7;

  /** "the Leeds-based maker of heat pumps, X" has so many words from the sort to the comma. */
  private static final int MOST_BEHIND_SORT = 7;

  /** "la firma andaluza X". */
  private static final int MOST_ORIGINS = 2;

  private static final int SHORTEST_ADJECTIVE = 4;

  private static final String ANY = "any";
  private static final String MANUFACTURER = "manufacturer";

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;
  private final DefiniteAppositions definite;
  private final CalledNames called;
  private final Brackets brackets;
  private final Seats seats;

  Appositions(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
    this.definite = new DefiniteAppositions(reading);
    this.called = new CalledNames(reading);
    this.brackets = new Brackets(reading);
    this.seats = new Seats(reading);
  }

  /** The sort of company that the text says the words {@code [first, last]} are. */
  Optional<String> sort(int first, int last) {
    Optional<String> before = sortBefore(first, last);
    if (before.isPresent() || seats.isSeat(first)) {
      return before;
    }
    Optional<String> behind = sortBehind(seats.lastOfSeat(last));
    return behind.isPresent() ? behind : definite.sort(first, seats.lastOfSeat(last));
  }

  /**
   * Whether words tell of a founding, a seat or an owner: "X, founded in", "Founded in 2019, X".
   */
  boolean isDescribed(int first, int last) {
    if (seats.isSeat(first)) {
      return false;
    }
    int seat = seats.lastOfSeat(last);
    int end = brackets.lastWithin(seat);
    boolean behind = shapes.isBetween(end, end > seat ? "), " : ", ");
    boolean aside = opensAside(last) && cues.begins(last + 1, Kind.DESCRIBED);
    if (aside || (behind && (cues.begins(end + 1, Kind.DESCRIBED) || isFrom(end + 1)))) {
      return true;
    }
    boolean article = cues.ends(first - 1, Kind.DETERMINER) && shapes.isBetween(first - 1, " ");
    int comma = article ? first - 2 : first - 1;
    if (!shapes.isBetween(comma, ", ")) {
      return false;
    }
    int at = comma;
    while (at > comma - MOST_BEHIND_SORT && !shapes.beginsSentence(at) && shapes.touches(at - 1)) {
      at--;
    }
    return shapes.beginsSentence(at) && cues.begins(at, Kind.DESCRIBED);
  }

  /** "X, of Swansea,": the place is known, and nothing else stands between the commas. */
  private boolean isFrom(int word) {
    int place = word + 1;
    return cues.begins(word, Kind.ORIGIN)
        && shapes.isBetween(word, " ")
        && place < tokens.size()
        && lexicon.isPlace(tokens.word(place))
        && closes(place);
  }

  private Optional<String> sortBefore(int first, int last) {
    if (first <= 0) {
      return Optional.empty();
    }
    if (shapes.touches(first - 1)) {
      int from = called.phraseBefore(first - 1);
      boolean isCalled = from < first - 1;
      Optional<String> direct = isQuoteClosed(first - 1) ? Optional.empty() : sortAt(from);
      return direct.isPresent() ? direct : sortOfPhrase(from, isCalled);
    }
    return shapes.isBetween(first - 1, ", ") && closes(last)
        ? sortOfPhrase(first - 1, true)
        : Optional.empty();
  }

  /** «Die Gruppe» X: what stands in quotation marks of its own says nothing of the next word. */
  private boolean isQuoteClosed(int word) {
    return shapes.between(word).startsWith("\"");
  }

  private boolean closes(int last) {
    return shapes.between(last).startsWith(",") || !shapes.joins(last);
  }

  private Optional<String> sortAt(int word) {
    Optional<String> sort =
        cues.endingAt(word).filter(hit -> hit.is(Kind.SORT)).map(hit -> hit.cue().sort());
    if (sort.isPresent()) {
      return sort;
    }
    return lexicon.endsLikeSort(tokens.word(word)) ? Optional.of(ANY) : Optional.empty();
  }

  /** The sort in a phrase that ends at a word: "la firma andaluza", "le fabricant de batteries". */
  private Optional<String> sortOfPhrase(int end, boolean closed) {
    int origins = 0;
    for (int at = end; at > end - MOST_BEHIND_SORT && at >= 0; at--) {
      Optional<CueHit> hit = cues.endingAt(at);
      boolean sort = hit.isPresent() && (hit.get().is(Kind.SORT) || hit.get().is(Kind.MAKER));
      boolean tie = closed && at == end && hit.isPresent() && isTieNoun(hit.get());
      if (tie) {
        return Optional.of(ANY);
      }
      if (sort && (closed || at < end)) {
        boolean plain = origins == end - at && origins <= MOST_ORIGINS;
        boolean fits =
            closed
                || plain
                || (lexicon.has(Habit.ADJECTIVES_BEHIND) && isAdjective(at, end))
                || (lexicon.has(Habit.SORTS_IN_FRONT) && namesGoods(at, end));
        return fits ? Optional.of(sortOf(hit.get())) : Optional.empty();
      }
      boolean breaks = hit.isPresent() && (hit.get().is(Kind.VERB) || hit.get().is(Kind.RELATIVE));
      if (breaks || !isSmall(at) || !shapes.touches(at - 1)) {
        return Optional.empty();
      }
      origins += isOrigin(at) ? 1 : 0;
    }
    return Optional.empty();
  }

  /** "its Indian arm, X,": what a company is to another, and nothing that is done. */
  private static boolean isTieNoun(CueHit hit) {
    return hit.first() == hit.last()
        && hit.is(Kind.RELATION)
        && !hit.is(Kind.VERB)
        && !hit.is(Kind.DEAL);
  }

  /** "empresa tecnológica X", "société familiale X": one word behind the sort, not a cue. */
  private boolean isAdjective(int sort, int end) {
    return end == sort + 1
        && tokens.length(end) > SHORTEST_ADJECTIVE
        && shapes.isBetween(sort, " ")
        && cues.endingAt(end).isEmpty()
        && cues.beginningAt(end).isEmpty()
        && !lexicon.endsLikeVerb(tokens.word(end));
  }

  /** "fabricant de batteries": goods follow the sort, and the last word joins nothing. */
  private boolean namesGoods(int sort, int end) {
    boolean of = lexicon.has(Habit.CASES) || cues.begins(sort + 1, Kind.OF);
    return of && cues.endingAt(end).isEmpty() && end - sort <= MOST_BEHIND_SORT / 2 + 1;
  }

  private boolean isOrigin(int word) {
    return cues.ends(word, Kind.DEMONYM) || lexicon.endsLikeOrigin(tokens.word(word));
  }

  private boolean isSmall(int word) {
    return tokens.kind(word) == CharClass.LETTER && !shapes.isCapital(word);
  }

  /** "X, a Lyon-based maker of", "X, une plateforme cloud", "X, fabricante de conservas". */
  private Optional<String> sortBehind(int name) {
    int end = brackets.lastWithin(name);
    boolean comma = shapes.between(end).strip().equals(end > name ? ")," : ",");
    if (!comma && !opensAside(name)) {
      return Optional.empty();
    }
    int last = comma ? end : name;
    if (cues.begins(last + 1, Kind.POSSESSIVE) && isRelationSoon(last + 2)) {
      return Optional.of(ANY);
    }
    if (cues.begins(last + 1, Kind.DETERMINER)) {
      return closedSort(last + 2);
    }
    if (!cues.begins(last + 1, Kind.ARTICLE)) {
      int what = isAdjectiveInFront(last + 1) ? last + 2 : last + 1;
      return cues.beginningAt(what).filter(this::standsBare).map(Appositions::sortOf);
    }
    for (int at = last + 2; at <= last + 1 + MOST_BEFORE_SORT && at < tokens.size(); at++) {
      if (!shapes.joins(at - 1)) {
        return Optional.empty();
      }
      Optional<CueHit> hit = cues.beginningAt(at);
      if (hit.isPresent() && saysWhat(hit.get())) {
        return Optional.of(sortOf(hit.get()));
      }
      if (lexicon.endsLikeSort(tokens.word(at))) {
        return Optional.of(ANY);
      }
    }
    return Optional.empty();
  }

  /** "X (maker of", "X - filial de": a bracket or a dash for the comma. */
  private boolean opensAside(int name) {
    return shapes.isBetween(name, " (") || shapes.isBetween(name, " - ");
  }

  /** "X, storica azienda di": a word that is no cue in front of the sort. */
  private boolean isAdjectiveInFront(int word) {
    return lexicon.has(Habit.ADJECTIVES_BEHIND)
        && shapes.isBetween(word, " ")
        && isSmall(word)
        && tokens.length(word) > SHORTEST_ADJECTIVE
        && cues.beginningAt(word).isEmpty();
  }

  /** "X, the bike-taxi app,": a sort of its own, and a comma or a stop behind it. */
  private Optional<String> closedSort(int from) {
    for (int at = from; at <= from + MOST_ORIGINS && shapes.joins(at - 1); at++) {
      Optional<CueHit> hit = cues.beginningAt(at).filter(h -> h.is(Kind.SORT));
      if (hit.isPresent()) {
        boolean told = !hit.get().cue().sort().equals(ANY) && closes(hit.get().last());
        return told ? Optional.of(sortOf(hit.get())) : Optional.empty();
      }
      if (at > from && lexicon.endsLikeSort(tokens.word(at)) && closes(at)) {
        return Optional.of(ANY);
      }
    }
    return Optional.empty();
  }

  /** "X, its main rival". */
  private boolean isRelationSoon(int from) {
    for (int at = from; at <= from + MOST_ORIGINS && shapes.joins(at - 1); at++) {
      if (cues.begins(at, Kind.RELATION)) {
        return true;
      }
    }
    return false;
  }

  private boolean saysWhat(CueHit hit) {
    return hit.is(Kind.SORT) || hit.is(Kind.MAKER) || isTie(hit);
  }

  /** "X, a subsidiary of", "X, filiale lyonnaise de". */
  private boolean isTie(CueHit hit) {
    int next = hit.last() + 1;
    boolean adjective =
        lexicon.has(Habit.ADJECTIVES_BEHIND) && next < tokens.size() && isOrigin(next);
    return hit.is(Kind.RELATION)
        && (cues.begins(next, Kind.OF) || (adjective && cues.begins(next + 1, Kind.OF)));
  }

  /** Without an article, only what goes on with "of" says what a name is. */
  private boolean standsBare(CueHit hit) {
    int next = hit.last() + 1;
    boolean on =
        cues.begins(next, Kind.OF)
            || (next < tokens.size() && (isOrigin(next) || isParticiple(hit.last(), next)));
    boolean what = hit.is(Kind.SORT) || (hit.is(Kind.MAKER) && !hit.is(Kind.HEAD));
    return (what && on && shapes.touches(hit.last()) && isSmall(hit.first())) || isTie(hit);
  }

  /** "X, société cotée", "X, empresa especializada": a small word that is no cue goes on. */
  private boolean isParticiple(int sort, int next) {
    return lexicon.has(Habit.ADJECTIVES_BEHIND)
        && shapes.isBetween(sort, " ")
        && isSmall(next)
        && tokens.length(next) > SHORTEST_ADJECTIVE
        && (cues.beginningAt(next).isEmpty() || cues.begins(next, Kind.DESCRIBED));
  }

  private static String sortOf(CueHit hit) {
    if (hit.is(Kind.SORT)) {
      return hit.cue().sort();
    }
    return hit.is(Kind.MAKER) ? MANUFACTURER : ANY;
  }
}
