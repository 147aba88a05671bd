package org.newsledger.company.discovery;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Weighs what stands beside one place of an unknown name: signs that are weak one by one. */
final class Asides {

  private static final double SAID = 0.35;
  private static final double ARTICLED = 0.25;
  private static final double HELD = 0.6;
  private static final double SITS = 0.3;
  private static final double TAKEN_UP = 0.4;

  private static final double OWNS_PLACE = 0.45;
  private static final double NATIONAL = 0.3;
  private static final double MOVES = 0.6;
  private static final double SIZED = 0.6;

  private static final double JOINED = 0.4;
  private static final double INTRODUCED = 0.35;
  private static final double SOLD = 0.7;
  private static final double BARE = 0.2;
  private static final double QUOTED = 0.3;
  private static final double KIND_TOLD = -0.3;
  private static final double OTHER_TOLD = -0.6;
  private static final double RELATIVE = 0.2;
  private static final double AGENT = 0.15;
  private static final double CALLED = 0.3;
  private static final double DEMONYM = 0.35;
  private static final double RELATED = 0.45;
  private static final double OPENS_FIGURES = 0.25;
  private static final double POSSESSIVE = 0.2;
  private static final double MARKED = 0.2;
  private static final double LOCATIVE = -0.6;
  private static final double OWNER = -0.5;
  private static final double SPORT = -0.5;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;
  private final SentenceSigns signs;
  private final Neighbours beside;
  private final Seats seats;
  private final Brackets brackets;
  private final ShareMoves moves;
  private final TakenUp takenUp;
  private final boolean german;

  Asides(Reading reading, SentenceSigns signs, Neighbours beside) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
    this.signs = signs;
    this.beside = beside;
    this.seats = new Seats(reading);
    this.brackets = new Brackets(reading);
    this.moves = new ShareMoves(reading);
    this.takenUp = new TakenUp(reading);
    this.german = lexicon.has(Habit.CAPITAL_NOUNS);
  }

  /** What stands beside one place of the name. */
  double score(Run run) {
    double sum = before(run) + behind(run);
    sum += signs.tellsSport(run.first()) ? SPORT : 0;
    sum += beside.isJoined(run) ? JOINED : 0;
    sum += beside.isSold(run) ? SOLD : 0;
    sum += beside.isIntroduced(run) || beside.isPartOf(run) ? INTRODUCED : 0;
    sum += opensSentence(run) && isBareName(run) ? BARE : 0;
    sum += quoted(run);
    sum += seats.isAround(run) ? LOCATIVE : 0;
    boolean goesOn = !german && (opensSentence(run) || opensText(run)) && goesOnSmall(run);
    return goesOn && signs.hasFigureBehind(run.last()) ? sum + OPENS_FIGURES : sum;
  }

  private double before(Run run) {
    int before = run.first() - 1;
    String gap = shapes.between(before);
    double sum = shapes.isBold(run.first()) || isQuoted(run, gap) ? MARKED : 0;
    sum += isHeld(run) ? HELD : 0;
    if (!shapes.touches(before)) {
      return sum;
    }
    sum += cues.ends(before, Kind.DEMONYM) ? DEMONYM : 0;
    sum += isNational(run) && !signs.tellsSport(run.first()) ? national(run) : 0;
    sum += cues.ends(before, Kind.AGENT) ? AGENT : 0;
    sum += cues.ends(before, Kind.CALLED) ? CALLED : 0;
    boolean located =
        cues.ends(before, Kind.LOCATIVE)
            && !cues.begins(run.first(), Kind.NAME_HEAD)
            && !isHeld(run);
    sum += located || seats.isSeat(run.first()) ? LOCATIVE : 0;
    sum += isOwner(run) ? OWNER : 0;
    boolean articled = cues.ends(before, Kind.COMPANY_ARTICLE) && !shapes.beginsSentence(before);
    return articled ? sum + ARTICLED : sum;
  }

  /** "In Almelo X makes": what a preposition of place governs does nothing. */
  boolean standsLikePlace(Run run) {
    int before = run.first() - 1;
    return shapes.touches(before) && (cues.ends(before, Kind.LOCATIVE) || isOwner(run));
  }

  private double behind(Run run) {
    String gap = shapes.between(run.last());
    double sum = moves.areOf(run) ? MOVES : 0;
    if (cues.begins(run.last() + 1, Kind.RELATIVE) && gap.equals(", ")) {
      sum += RELATIVE + (isSaidBehind(run.last() + 2) ? SAID : 0);
    }
    sum += gap.equals("'") ? POSSESSIVE : 0;
    boolean comma = gap.equals(", ") || gap.equals(", \"");
    sum += comma && cues.begins(run.last() + 1, Kind.RELATION) ? RELATED : 0;
    sum += sits(run) ? SITS : 0;
    sum += sits(run) && gap.equals(", ") ? SITS : 0;
    sum += isOfWhatSits(run) ? OWNS_PLACE : 0;
    sum += gap.equals(" (") && brackets.tellSize(run.last() + 1) ? SIZED : 0;
    if (!takenUp.isTakenUp(run)) {
      return sum;
    }
    return sum + TAKEN_UP + (takenUp.opensBare(run) ? TAKEN_UP : 0);
  }

  /** In quotation marks; a quotation that begins a sentence tells nothing of its first word. */
  private boolean isQuoted(Run run, String before) {
    return before.endsWith("\"")
        && (!opensSentence(run) || shapes.between(run.last()).startsWith("\""));
  }

  /** "la società di X": who owns it or where it sits. */
  private boolean isOwner(Run run) {
    int before = run.first() - 1;
    Optional<CueHit> of = cues.endingAt(before).filter(hit -> hit.is(Kind.OF));
    return of.isPresent()
        && !isOfWhatSits(run)
        && lexicon.has(Habit.SORTS_IN_FRONT)
        && shapes.touches(of.get().first() - 1)
        && cues.endingAt(of.get().first() - 1)
            .filter(hit -> hit.is(Kind.SORT) && !hit.is(Kind.RELATION) && !hit.is(Kind.MAKER))
            .isPresent();
  }

  /** "la planta de X en Y": whose it is, and where it stands. */
  private boolean isOfWhatSits(Run run) {
    int next = run.last() + 1;
    return lexicon.has(Habit.ADJECTIVES_BEHIND)
        && shapes.isBetween(run.last(), " ")
        && cues.begins(next, Kind.LOCATIVE)
        && shapes.isBetween(next, " ")
        && shapes.isCapital(next + 1)
        && cues.ends(run.first() - 1, Kind.OF)
        && shapes.touches(run.first() - 1);
  }

  /** "20 % of X", "20 Prozent an X". */
  private boolean isHeld(Run run) {
    if (cues.ends(run.first() - 1, Kind.HELD) && shapes.touches(run.first() - 1)) {
      return true;
    }
    Optional<CueHit> of = cues.endingAt(run.first() - 1).filter(hit -> hit.is(Kind.OF));
    if (lexicon.has(Habit.CASES) && shapes.between(run.first() - 1).startsWith("% \"")) {
      return true;
    }
    if (run.words() == 1 && lexicon.endsLikePlural(tokens.word(run.first()))) {
      return false;
    }
    boolean held =
        of.isPresent() || (run.first() > 0 && lexicon.governs(tokens.word(run.first() - 1)));
    int before = of.map(CueHit::first).orElse(run.first() - 1) - 1;
    return held && shapes.touches(run.first() - 1) && shapes.between(before).contains("%");
  }

  /** "X, of Swansea", "X aus Kempten". */
  private boolean sits(Run run) {
    int next = run.last() + 1;
    String gap = shapes.between(run.last());
    boolean linked = gap.equals(" ") || gap.equals(", ");
    boolean aside = seats.lastOfAside(run.last()) > run.last() && shapes.isCapital(next + 1);
    if (aside && !cues.ends(run.first() - 1, Kind.HEAD)) {
      return true;
    }
    return linked
        && cues.beginningAt(next)
            .filter(hit -> hit.is(Kind.ORIGIN) || hit.is(Kind.SEATED))
            .filter(hit -> shapes.isCapital(hit.last() + 1))
            .filter(hit -> cues.beginningAt(hit.last() + 1).isEmpty())
            .isPresent();
  }

  /** "door het Zeeuwse X" is a doer, "in het Zeeuwse X" a place. */
  private double national(Run run) {
    int governor = run.first() - 3;
    if (!shapes.touches(governor)) {
      return NATIONAL;
    }
    double governed = cues.ends(governor, Kind.LOCATIVE) ? LOCATIVE : 0;
    return NATIONAL + (cues.ends(governor, Kind.AGENT) ? AGENT : governed);
  }

  /** "la saudita X", "het Gentse X": the nationality stands for what the name is. */
  private boolean isNational(Run run) {
    int origin = run.first() - 1;
    return shapes.isBetween(origin, " ")
        && cues.ends(origin - 1, Kind.NATIONAL_ARTICLE)
        && shapes.touches(origin - 1)
        && (cues.ends(origin, Kind.DEMONYM) || lexicon.endsLikeOrigin(tokens.word(origin)));
  }

  /** A word without an article, in front of what is said of it. */
  private boolean isBareName(Run run) {
    return run.words() == 1
        && isSaidBehind(run.last() + 1)
        && lexicon.isNameWithoutArticle(tokens.word(run.first()));
  }

  private boolean isSaidBehind(int word) {
    return shapes.touches(word - 1)
        && (cues.begins(word, Kind.VERB) || cues.begins(word, Kind.DEAL));
  }

  /** In quotation marks: a noun in front that is no sort says that it is something else. */
  private double quoted(Run run) {
    int before = run.first() - 1;
    boolean quoted =
        lexicon.has(Habit.QUOTED_NAMES)
            && shapes.between(before).endsWith("\"")
            && shapes.between(run.last()).startsWith("\"");
    if (!quoted) {
      return 0;
    }
    boolean free = opensSentence(run) || !shapes.touches(before);
    if (free || lexicon.governs(tokens.word(before)) || lexicon.isAnd(tokens.word(before))) {
      return QUOTED;
    }
    boolean small = !shapes.isCapital(before) || shapes.beginsSentence(before);
    if (lexicon.endsLikeVerb(tokens.word(before))) {
      return QUOTED;
    }
    if (small && cues.ends(before, Kind.NOT_COMPANY)) {
      return OTHER_TOLD;
    }
    return small && cues.endingAt(before).isEmpty() ? KIND_TOLD : 0;
  }

  private boolean goesOnSmall(Run run) {
    int next = run.last() + 1;
    return shapes.between(run.last()).equals(" ")
        && tokens.kind(next) == CharClass.LETTER
        && !shapes.isCapital(next);
  }

  /** Behind the place and the agency: (ANSA) - X. */
  private boolean opensText(Run run) {
    String gap = shapes.between(run.first() - 1);
    return gap.startsWith(")") && gap.indexOf('-') > 0;
  }

  private boolean opensSentence(Run run) {
    return shapes.beginsSentence(run.first());
  }
}
