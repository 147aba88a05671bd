package org.newsledger.company.mention;

import java.util.List;
import org.newsledger.company.discovery.LongerNames;
import org.newsledger.company.discovery.Surroundings;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.name.Spelling;
import org.newsledger.company.reading.Families;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.NameSeats;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Runs;
import org.newsledger.company.reading.Shapes;
import org.newsledger.company.reading.SmallWords;
import org.newsledger.text.CharClass;

/** Judges whether words that a registry knows as a name are meant as one where they stand. */
final class HitJudge {

  /** What a hit is worth. */
  enum Verdict {
    /** It names the company. */
    NAME,
    /** It is part of the longer name of another company. */
    PART,
    /** It names the company if something around it says so. */
    WEAK,
    /** It is something else. */
    OTHER
  }

  private static final int SHORTEST_SURE = 3;

  /** What words of the language are, beside names. */
  private static final Kinds ORDINARY =
      Kinds.of(Kind.COMMON, Kind.STOPWORD, Kind.DEMONYM, Kind.SORT);

  private final Reading reading;
  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final Runs runs;
  private final SmallWords smallWords;
  private final Families families;
  private final NameSeats seats;
  private final LongerNames longer;
  private final Surroundings surroundings;
  private final CommonWords written;
  private final OtherBearers others;

  HitJudge(
      Reading reading,
      Runs runs,
      List<NameHit> hits,
      LongerNames longer,
      Surroundings surroundings) {
    this.longer = longer;
    this.surroundings = surroundings;
    this.written = new CommonWords(reading);
    this.others = new OtherBearers(reading);
    this.families = new Families(reading);
    this.seats = new NameSeats(reading);
    this.smallWords =
        SmallWords.of(reading, hits.stream().map(h -> new Run(h.first(), h.last())).toList());
    this.reading = reading;
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.runs = runs;
  }

  Verdict judge(NameHit hit) {
    boolean single = hit.first() == hit.last();
    if (families.bear(hit.first(), hit.last())) {
      return Verdict.OTHER;
    }
    if (isPartOfOther(hit)
        || isNumber(hit)
        || (single && isPersonal(hit))
        || seats.hyphen(hit.first(), hit.last())
        || isCutOut(hit)
        || isExchangeOfTicker(hit)
        || isTicker(hit)
        || isMark(hit)
        || (single && others.endsOther(hit.first()))
        || (!single && isCommonThing(hit))) {
      return Verdict.OTHER;
    }
    if (longer.around(hit).isPresent()) {
      return Verdict.PART;
    }
    if (others.isExchange(hit)) {
      return Verdict.WEAK;
    }
    if (hit.surface().spelling() == Spelling.UNCASED) {
      return uncased(hit);
    }
    if (!hit.surface().isDescribed()) {
      return single || !isWholeName(hit) ? Verdict.WEAK : Verdict.NAME;
    }
    if (single
        && (isCommon(hit.first())
            || (smallWords.contains(hit.first()) && hit.surface().spelling() != Spelling.SMALL)
            || hit.end() - hit.start() < SHORTEST_SURE)) {
      return commonWord(hit);
    }
    return Verdict.NAME;
  }

  /** Two characters cut out of two other words: 思科 in 蓝思科技, 工行 in 代工行业. */
  private boolean isCutOut(NameHit hit) {
    int before = hit.first() - 1;
    return tokens.kind(hit.first()) == CharClass.HAN
        && hit.last() == hit.first() + 1
        && before >= 0
        && tokens.isGluedToNext(before)
        && tokens.kind(before) == CharClass.HAN
        && !reading.lexicon().unspaced().isBehindBound(tokens.text(), hit.start())
        && cues.endingAt(before).isEmpty()
        && reading
            .lexicon()
            .unspaced()
            .straddles(tokens.text(), tokens.start(hit.last()), hit.end());
  }

  /** "the Dow Jones": with an article, what its company is known for. */
  private boolean isCommonThing(NameHit hit) {
    int before = hit.first() - 1;
    return isCommonWord(hit)
        && shapes.isBetween(before, " ")
        && (cues.ends(before, Kind.DETERMINER) || cues.ends(before, Kind.CONTRACTION));
  }

  /** A letter that marks the word behind it: H股, C型. */
  private boolean isMark(NameHit hit) {
    return hit.end() - hit.start() == 1
        && tokens.isGluedToNext(hit.last())
        && tokens.kind(hit.first()) == CharClass.LETTER
        && tokens.kind(hit.last() + 1) == CharClass.HAN;
  }

  /** The exchange that a share is listed on: (NYSE: ABC). */
  private boolean isExchangeOfTicker(NameHit hit) {
    return shapes.between(hit.first() - 1).endsWith("(")
        && shapes.between(hit.last()).strip().equals(":")
        && shapes.isAllCapital(hit.first());
  }

  /** The symbol behind its exchange: (NYSE: ABC). */
  private boolean isTicker(NameHit hit) {
    int exchange = hit.first() - 1;
    return shapes.between(exchange).strip().equals(":")
        && shapes.between(exchange - 1).endsWith("(")
        && shapes.isAllCapital(exchange)
        && shapes.isAllCapital(hit.last())
        && shapes.between(hit.last()).startsWith(")");
  }

  private Verdict uncased(NameHit hit) {
    boolean cut =
        reading.lexicon().unspaced().crossing().cross(tokens.text(), hit.start(), hit.end());
    if (cut || isCommonWord(hit) || others.isSurname(hit)) {
      return Verdict.OTHER;
    }
    int length = hit.end() - hit.start();
    boolean sure = hit.surface().isDescribed() ? length > 1 : length > SHORTEST_SURE;
    return sure ? Verdict.NAME : Verdict.WEAK;
  }

  /** 友達: a short name in one language, and a friend in another that shares the characters. */
  private boolean isCommonWord(NameHit hit) {
    return cues.beginningAt(hit.first())
        .filter(cue -> cue.is(Kind.COMMON) && cue.last() == hit.last())
        .isPresent();
  }

  /** A common word in the middle of a sentence, with a capital and nothing like it beside it. */
  private Verdict commonWord(NameHit hit) {
    int at = hit.first();
    if (written.isQuoted(hit)) {
      return Verdict.NAME;
    }
    if (hasNeighbour(hit) || written.isGrammar(at)) {
      return Verdict.OTHER;
    }
    if (cues.begins(at, Kind.DEMONYM) || cues.begins(at, Kind.SORT)) {
      return Verdict.WEAK;
    }
    if (written.isSubject(at)) {
      return Verdict.NAME;
    }
    boolean german = reading.lexicon().has(Habit.CAPITAL_NOUNS);
    boolean introduced = cues.ends(at - 1, Kind.DETERMINER) || cues.ends(at - 1, Kind.ARTICLE);
    boolean sure =
        !german || written.isAcronym(at) || (cues.ends(at - 1, Kind.STOPWORD) && !introduced);
    boolean tells = !shapes.beginsSentence(at) || written.isAcronym(at);
    return tells && sure ? Verdict.NAME : Verdict.WEAK;
  }

  /** A listed name of several words, each with a capital, none of them only a common word. */
  private boolean isWholeName(NameHit hit) {
    if (hasNeighbour(hit) || runs.isPersonName(text(hit)) || reading.lexicon().isPlace(text(hit))) {
      return false;
    }
    boolean sayingWord = false;
    for (int i = hit.first(); i <= hit.last(); i++) {
      boolean small = tokens.kind(i) == CharClass.LETTER && !shapes.isCapital(i);
      if (small && tokens.end(i) - tokens.start(i) > SHORTEST_SURE) {
        return false;
      }
      sayingWord |= !isCommon(i) && !cues.begins(i, Kind.STOPWORD) && !cues.begins(i, Kind.SORT);
    }
    boolean given = GivenNames.contains(tokens.word(hit.first()));
    return sayingWord && !given && shapes.isCapital(hit.last());
  }

  private boolean isCommon(int word) {
    return cues.begins(word, ORDINARY) || reading.lexicon().isPlace(tokens.word(word));
  }

  /** Whether the name is followed by what makes it a body, a place or a street. */
  private boolean isPartOfOther(NameHit hit) {
    boolean unspaced = tokens.kind(hit.last()) != CharClass.LETTER;
    boolean joined = unspaced ? shapes.between(hit.last()).isEmpty() : shapes.joins(hit.last());
    int next = hit.last() + 1;
    boolean particle =
        joined
            && next < tokens.size()
            && reading.lexicon().isParticle(tokens.text(), tokens.start(next));
    return joined
        && !particle
        && cues.begins(hit.last() + 1, Kind.NOT_COMPANY)
        && (unspaced || shapes.isCapital(hit.last() + 1));
  }

  /**
   * Digits name a company only where they stand together with a sign: 1&1, not 8000 or "1 et 1".
   */
  private boolean isNumber(NameHit hit) {
    boolean sign = false;
    for (int at = hit.first(); at <= hit.last(); at++) {
      boolean and = tokens.text().charAt(tokens.start(at)) == '&';
      if (!and && tokens.kind(at) != CharClass.DIGIT && !isAnd(at)) {
        return false;
      }
      sign |= and;
    }
    return !sign;
  }

  private boolean isAnd(int word) {
    return reading.lexicon().isAnd(tokens.word(word));
  }

  private boolean isPersonal(NameHit hit) {
    boolean afterGiven =
        shapes.joins(hit.first() - 1)
            && shapes.isCapital(hit.first() - 1)
            && GivenNames.contains(tokens.word(hit.first() - 1));
    return afterGiven || runs.isPersonName(text(hit));
  }

  private boolean hasNeighbour(NameHit hit) {
    int before = hit.first() - 1;
    boolean left = shapes.joins(before) && isNeighbour(before) && !shapes.beginsSentence(before);
    int next = hit.last() + 1;
    return left || (shapes.joins(hit.last()) && isNeighbour(next) && !isForm(hit.last()));
  }

  private boolean isForm(int last) {
    return surroundings.formEnd(last) > last;
  }

  private boolean isNeighbour(int word) {
    return shapes.isCapital(word)
        && cues.beginningAt(word).isEmpty()
        && cues.endingAt(word).isEmpty()
        && !reading.lexicon().has(Habit.CAPITAL_NOUNS);
  }

  private String text(NameHit hit) {
    return tokens.text().subSequence(hit.start(), hit.end());
  }
}
