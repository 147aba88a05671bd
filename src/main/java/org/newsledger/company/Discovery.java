package org.newsledger.company;

import java.util.Optional;
import org.newsledger.company.Cue.Kind;
import org.newsledger.text.CharClass;

/**
 * Tells which unknown names of a text are companies: by one good piece of evidence, or by several
 * weak ones at all the places of the name taken together.
 */
final class Discovery {

  private static final double ENOUGH = 0.6;
  private static final double ENOUGH_FOR_GERMAN = 0.7;
  private static final double STRONG = 0.7;

  /** What a single word needs that stands only where a sentence begins, or all in capitals. */
  private static final double ENOUGH_FOR_DOUBTFUL = 0.75;

  private static final double SAID = 0.35;
  private static final double MONEY = 0.35;
  private static final double WITHIN = 0.1;
  private static final double SEVERAL_WORDS = 0.15;
  private static final double ARTICLED = 0.25;
  private static final double HELD = 0.6;
  private static final double SITS = 0.3;
  private static final double TAKEN_UP = 0.4;

  /** So many words may follow the name before its sentence ends. */
  private static final int LONGEST_REST = 4;

  private static final double NATIONAL = 0.3;
  private static final double JOINED = 0.4;
  private static final double BARE = 0.2;
  private static final double QUOTED = 0.3;
  private static final double RELATIVE = 0.2;
  private static final double AGENT = 0.15;
  private static final double DEMONYM = 0.35;
  private static final double OPENS_FIGURES = 0.25;
  private static final double POSSESSIVE = 0.2;
  private static final double REPEATED = 0.2;
  private static final double MIXED = 0.3;

  /** A word in Latin letters stands out in a script without capitals. */
  private static final double FOREIGN = 0.3;

  private static final double NAME_WORD = 0.5;
  private static final double MARKED = 0.2;
  private static final double LOCATIVE = -0.6;
  private static final double COMMON_WORD = -0.5;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final Surroundings surroundings;
  private final CompanyLexicon lexicon;
  private final SentenceSigns signs;
  private final boolean german;
  private final boolean spaced;
  private final SmallWords smallWords;
  private final Neighbours beside;

  Discovery(
      Reading reading,
      Runs runs,
      Surroundings surroundings,
      SentenceSigns signs,
      NameFinder names) {
    this.beside = new Neighbours(reading, names);
    this.signs = signs;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.surroundings = surroundings;
    this.lexicon = reading.lexicon();
    this.spaced = !reading.lexicon().has(Habit.UNCASED);
    this.german = reading.lexicon().has(Habit.CAPITAL_NOUNS);
    this.smallWords = SmallWords.of(reading, runs.all());
  }

  /** What shows that a name is a company's, if anything does. */
  Optional<Evidence> evidence(RunGroup group) {
    Optional<Evidence> best = Optional.empty();
    double sum = standing(group);
    boolean said = false;
    for (Run run : group.runs()) {
      Optional<Evidence> here = surroundings.evidence(run.first(), run.last());
      if (here.isPresent() && best.filter(b -> b.score() >= here.get().score()).isEmpty()) {
        best = here;
      }
      said |= here.isPresent();
      sum += aside(run);
    }
    if (best.filter(b -> b.score() >= STRONG && isStrong(group, b)).isPresent()) {
      return best;
    }
    sum += said ? SAID : 0;
    return sum >= enough(group)
        ? Optional.of(new Evidence("context", Math.min(sum, STRONG)))
        : Optional.empty();
  }

  private double enough(RunGroup group) {
    Run first = group.first();
    boolean single = first.words() == 1 && !isMixed(first);
    boolean opening = group.runs().size() == 1 && opensSentence(first);
    if ((single && opening) || isAllCapital(first)) {
      return ENOUGH_FOR_DOUBTFUL;
    }
    return german ? ENOUGH_FOR_GERMAN : ENOUGH;
  }

  private boolean isAllCapital(Run run) {
    return shapes.isAllCapital(run.first()) && shapes.isAllCapital(run.last());
  }

  /** Deals are told of persons and things too, when only a sentence's first word tells the name. */
  private boolean isStrong(RunGroup group, Evidence evidence) {
    boolean opening = group.runs().stream().allMatch(this::opensSentence);
    boolean doubtful = group.first().words() == 1 && (opening || german);
    return evidence.score() > Evidence.RELATION.score() || !doubtful || isMixed(group.first());
  }

  private boolean opensSentence(Run run) {
    return shapes.beginsSentence(run.first());
  }

  /** What the name says by itself. */
  private double standing(RunGroup group) {
    Run run = group.first();
    double sum = isMixed(run) ? MIXED : 0;
    if (!spaced && !isAllCapital(run)) {
      sum += FOREIGN;
    }
    if (run.words() > 1 && NameWords.contains(tokens.word(run.last()))) {
      sum += NAME_WORD;
    }
    if (group.runs().size() > 1 && (!german || run.words() > 1)) {
      sum += REPEATED;
    }
    boolean within = false;
    boolean besideSum = false;
    for (Run place : group.runs()) {
      within |= !opensSentence(place);
      besideSum |= signs.tellsSum(place.first());
    }
    boolean single = run.words() == 1;
    if (besideSum && (!single || !german)) {
      sum += MONEY + (within || !single ? WITHIN : 0) + (single ? 0 : SEVERAL_WORDS);
    }
    boolean common = cues.begins(run.first(), Kind.COMMON) || smallWords.contains(run.first());
    return single && common ? sum + COMMON_WORD : sum;
  }

  /** What stands beside one place of the name. */
  private double aside(Run run) {
    double sum = 0;
    if (cues.ends(run.first() - 1, Kind.DEMONYM) && shapes.touches(run.first() - 1)) {
      sum += DEMONYM;
    }
    sum += isNational(run) ? NATIONAL : 0;
    sum += beside.isJoined(run) ? JOINED : 0;
    sum += opensSentence(run) && isBareName(run) ? BARE : 0;
    sum += standsQuoted(run) ? QUOTED : 0;
    if (!german && opensSentence(run) && goesOnSmall(run) && signs.hasFigureBehind(run.last())) {
      sum += OPENS_FIGURES;
    }
    if (cues.begins(run.last() + 1, Kind.RELATIVE) && shapes.between(run.last()).equals(", ")) {
      sum += RELATIVE + (isSaidBehind(run.last() + 2) ? SAID : 0);
    }
    if (cues.ends(run.first() - 1, Kind.AGENT) && shapes.touches(run.first() - 1)) {
      sum += AGENT;
    }
    if (shapes.between(run.last()).equals("'")) {
      sum += POSSESSIVE;
    }
    if (cues.ends(run.first() - 1, Kind.LOCATIVE) && shapes.touches(run.first() - 1)) {
      sum += LOCATIVE;
    }
    boolean articled = cues.ends(run.first() - 1, Kind.COMPANY_ARTICLE);
    if (articled && shapes.touches(run.first() - 1) && !shapes.beginsSentence(run.first() - 1)) {
      sum += ARTICLED;
    }
    sum += sits(run) ? SITS : 0;
    sum += isHeld(run) ? HELD : 0;
    sum += isTakenUp(run) ? TAKEN_UP : 0;
    String before = shapes.between(run.first() - 1);
    if (before.endsWith("**") || before.endsWith("\"")) {
      sum += MARKED;
    }
    return sum;
  }

  /** "20 % of X". */
  private boolean isHeld(Run run) {
    Optional<CueHit> of = cues.endingAt(run.first() - 1).filter(hit -> hit.is(Kind.OF));
    return of.isPresent()
        && shapes.touches(run.first() - 1)
        && shapes.between(of.get().first() - 1).contains("%");
  }

  /** "X, of Swansea", "X aus Kempten". */
  private boolean sits(Run run) {
    int next = run.last() + 1;
    String gap = shapes.between(run.last());
    boolean linked = gap.equals(" ") || gap.equals(", ");
    return linked
        && cues.beginningAt(next)
            .filter(hit -> hit.is(Kind.ORIGIN) || hit.is(Kind.SEATED))
            .filter(hit -> shapes.isCapital(hit.last() + 1))
            .filter(hit -> cues.beginningAt(hit.last() + 1).isEmpty())
            .isPresent();
  }

  /** Whether the next sentence begins with a sort that takes the name up: "X. The start-up has". */
  private boolean isTakenUp(Run run) {
    int at = run.last() + 1;
    while (at < tokens.size() && at <= run.last() + LONGEST_REST && !shapes.beginsSentence(at)) {
      at++;
    }
    if (at >= tokens.size() || !shapes.beginsSentence(at) || !cues.begins(at, Kind.DETERMINER)) {
      return false;
    }
    for (int noun = at + 1; noun <= at + 3 && noun < tokens.size(); noun++) {
      if (cues.begins(noun, Kind.SORT) || lexicon.endsLikeSort(tokens.word(noun))) {
        return true;
      }
      if (!shapes.touches(noun - 1)) {
        return false;
      }
    }
    return false;
  }

  /** "la saudita X", "het Gentse X": the nationality stands for what the name is. */
  private boolean isNational(Run run) {
    int origin = run.first() - 1;
    return shapes.isBetween(origin, " ")
        && !shapes.isCapital(origin)
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

  /** In quotation marks, and no noun in front says that it is something else. */
  private boolean standsQuoted(Run run) {
    int before = run.first() - 1;
    boolean quoted =
        lexicon.has(Habit.QUOTED_NAMES)
            && shapes.between(before).endsWith("\"")
            && shapes.between(run.last()).startsWith("\"");
    return quoted
        && (opensSentence(run) || !shapes.touches(before) || lexicon.governs(tokens.word(before)));
  }

  private boolean goesOnSmall(Run run) {
    int next = run.last() + 1;
    return shapes.between(run.last()).equals(" ")
        && tokens.kind(next) == CharClass.LETTER
        && !shapes.isCapital(next);
  }

  /** Capitals or digits inside a word: ElevenLabs, iGenius, 3SBio; not abbreviations. */
  private boolean isMixed(Run run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (shapes.isMixed(i)) {
        return true;
      }
    }
    return false;
  }
}
