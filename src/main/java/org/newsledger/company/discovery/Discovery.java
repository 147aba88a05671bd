package org.newsledger.company.discovery;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.NameWords;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.RunGroup;
import org.newsledger.company.reading.Runs;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.reading.Shapes;
import org.newsledger.company.reading.SmallWords;
import org.newsledger.text.CharClass;
import org.newsledger.text.Span;

/**
 * Tells which unknown names of a text are companies: by one good piece of evidence, or by several
 * weak ones at all the places of the name taken together.
 */
public final class Discovery {

  private static final int YEAR_DIGITS = 4;
  private static final double ENOUGH = 0.45;
  private static final double ENOUGH_FOR_GERMAN = 0.7;
  private static final double STRONG = 0.7;

  /** What a single word needs that stands only where a sentence begins, or all in capitals. */
  private static final double ENOUGH_FOR_DOUBTFUL = 0.75;

  private static final double SAID = 0.35;
  private static final double TIED = 0.1;
  private static final double MONEY = 0.35;
  private static final double WITHIN = 0.1;
  private static final double SEVERAL_WORDS = 0.2;

  private static final double REPEATED = 0.2;

  /** A name of the title is whom the text is about. */
  private static final double TITLED = 0.15;

  private static final double MIXED = 0.45;

  /** A word in Latin letters stands out in a script without capitals. */
  private static final double FOREIGN = 0.3;

  private static final double NAME_WORD = 0.5;
  private static final double COMMON_WORD = -0.5;

  /** The same where it has its capital only because sentences begin with it. */
  private static final double COMMON_OPENING = -1.5;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;
  private final Surroundings surroundings;
  private final SentenceSigns signs;
  private final boolean german;
  private final boolean spaced;
  private final List<Span> paragraphs;
  private final SmallWords smallWords;
  private final Asides asides;

  public Discovery(
      Reading reading,
      Runs runs,
      Surroundings surroundings,
      SentenceSigns signs,
      FoundNames names) {
    this.asides = new Asides(reading, signs, new Neighbours(reading, names));
    this.signs = signs;
    this.paragraphs = reading.text().paragraphs();
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
    this.surroundings = surroundings;
    this.spaced = !reading.lexicon().has(Habit.UNCASED);
    this.german = reading.lexicon().has(Habit.CAPITAL_NOUNS);
    this.smallWords = SmallWords.of(reading, runs.all());
  }

  /** What shows that a name is a company's, if anything does. */
  public Optional<Evidence> evidence(RunGroup group) {
    if (isSum(group.first())) {
      return Optional.empty();
    }
    Optional<Evidence> best = best(group);
    if (best.isPresent() && best.get().score() >= STRONG && isStrong(group, best.get())) {
      return best;
    }
    if (isGermanNoun(group)) {
      return Optional.empty();
    }
    double sum = standing(group);
    for (Run run : group.runs()) {
      sum += asides.score(run);
    }
    sum += best.isPresent() ? SAID : 0;
    sum += best.isPresent() && best.get().equals(Evidence.RELATION) ? TIED : 0;
    return sum >= enough(group)
        ? Optional.of(new Evidence("context", Math.min(sum, STRONG)))
        : Optional.empty();
  }

  /** The best of what is said at the places of a name. */
  private Optional<Evidence> best(RunGroup group) {
    Optional<Evidence> best = Optional.empty();
    for (Run run : group.runs()) {
      Optional<Evidence> here = surroundings.evidence(run.first(), run.last());
      boolean better =
          here.isPresent() && (best.isEmpty() || best.get().score() < here.get().score());
      best = better ? here : best;
    }
    return best;
  }

  /** {@code €119M}: a word behind the sign of a currency is a sum. */
  private boolean isSum(Run run) {
    String before = shapes.between(run.first() - 1);
    return !before.isEmpty()
        && Character.getType(before.charAt(before.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** "4.700 Stellen", "einen Auftrag": words in front of nouns that no name has. */
  private boolean isNoun(RunGroup group) {
    for (Run run : group.runs()) {
      int before = run.first() - 1;
      if (before >= 0
          && shapes.isBetween(before, " ")
          && (isNumber(before) || cues.ends(before, Kind.ARTICLE))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int word) {
    return tokens.kind(word) == CharClass.DIGIT && tokens.length(word) != YEAR_DIGITS;
  }

  private double enough(RunGroup group) {
    Run first = group.first();
    boolean single = first.words() == 1 && !isMixed(first);
    boolean opening =
        group.runs().size() == 1 && opensSentence(first) && !shapes.isQuotedAlone(first.first());
    if ((single && opening) || isAllCapital(first)) {
      return ENOUGH_FOR_DOUBTFUL;
    }
    return german && !isMixed(first) ? ENOUGH_FOR_GERMAN : ENOUGH;
  }

  private boolean isAllCapital(Run run) {
    return shapes.isAllCapital(run.first()) && shapes.isAllCapital(run.last());
  }

  private boolean isGermanNoun(RunGroup group) {
    return german && group.first().words() == 1 && isNoun(group);
  }

  /** Deals are told of persons and things too, when only a sentence's first word tells the name. */
  private boolean isStrong(RunGroup group, Evidence evidence) {
    if (evidence.score() <= Evidence.DEAL.score()
        && (group.runs().stream().allMatch(asides::standsLikePlace) || isGermanNoun(group))) {
      return false;
    }
    boolean opening = group.runs().stream().allMatch(this::opensSentence);
    boolean common = german && lexicon.endsLikeNoun(tokens.word(group.first().first()));
    boolean quoted = shapes.isQuotedAlone(group.first().first());
    boolean doubtful = group.first().words() == 1 && !quoted && (opening || common);
    if (doubtful && evidence.equals(Evidence.TITLE) && isCommon(group.first())) {
      return false;
    }
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
    boolean headed = cues.begins(run.first(), Kind.NAME_HEAD);
    if (run.words() > 1 && (headed || NameWords.contains(tokens.word(run.last())))) {
      sum += NAME_WORD;
    }
    if (group.runs().size() > 1 && (!german || run.words() > 1)) {
      sum += REPEATED + (isInTitle(run) ? TITLED : 0);
    }
    boolean within = false;
    boolean besideSum = false;
    for (Run place : group.runs()) {
      within |= !opensSentence(place);
      besideSum |= signs.tellsSum(place.first());
    }
    boolean single = run.words() == 1;
    if (besideSum && (!single || !german)) {
      sum += MONEY + (within || !single ? WITHIN : 0);
    }
    sum += single ? 0 : SEVERAL_WORDS;
    boolean common = single && isCommon(run) && !isQuoted(group);
    return common ? sum + (within ? COMMON_WORD : COMMON_OPENING) : sum;
  }

  private boolean isQuoted(RunGroup group) {
    return group.runs().stream().anyMatch(run -> shapes.isQuotedAlone(run.first()));
  }

  /** Whether a name stands in the first of several paragraphs; marks tell more where they are. */
  private boolean isInTitle(Run run) {
    return paragraphs.size() > 1
        && !lexicon.has(Habit.QUOTED_NAMES)
        && tokens.start(run.first()) < paragraphs.get(0).end();
  }

  private boolean isCommon(Run run) {
    return cues.begins(run.first(), Kind.COMMON) || smallWords.contains(run.first());
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
