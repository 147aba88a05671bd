package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.ClaimLexicon;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Quotations;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;

/** Chooses the metric of a figure by the cues of its sentence; figures have to come in order. */
public final class MetricReader {

  /** How far from a figure a cue is looked for, in characters. */
  private static final int REACH = 260;

  /** Metrics whose nouns tell that a sentence is about staff. */
  private static final List<Metric> STAFF =
      List.of(Metric.EMPLOYEES, Metric.JOBS_CUT, Metric.JOBS_CREATED);

  private static final BigDecimal MOST_STAFF = new BigDecimal(3_000_000);
  private static final BigDecimal FEW = new BigDecimal(3);
  private static final double FEW_WEIGHT = 0.3;

  /** How a metric was read for which only what is counted speaks. */
  static final String COUNTED = "counted";

  private static final double WHOLE = 6;
  private static final double QUOTATION = 3.6;
  private static final double OF_COMPANY = 1.4;
  private static final double OF_BUILDING = 1.2;

  private final FoldedText text;
  private final Breaks breaks;
  private final CueScores scores;

  /** Whether a sum stands as an adjective before what it is the price of. */
  private final boolean english;

  private final BesideCues besides;
  private final CarriedMetrics carried;
  private final Holdings holdings = new Holdings();
  private final Outlays outlays;
  private final StaffTopic staff = new StaffTopic();
  private final Wholes wholes;

  /**
   * A reader of one article.
   *
   * @param lexicon that of its language
   * @param year the year in which it was published
   */
  public MetricReader(
      AnalyzedText text, ClaimLexicon lexicon, Breaks breaks, Optional<Integer> year) {
    this.text = text.folded();
    this.breaks = breaks;
    this.english = text.language() == Language.EN;
    double charactersPerWord = text.language().isUnspaced() ? 2.2 : 6;
    this.scores = new CueScores(breaks, text.language(), charactersPerWord, year);
    this.besides = new BesideCues(breaks, charactersPerWord);
    this.carried = new CarriedMetrics(breaks, charactersPerWord);
    this.outlays = new Outlays(breaks);
    this.wholes = new Wholes(this.text, lexicon.partLinks());
  }

  /** Takes the next sentence, of which figures are read until another is entered. */
  public void enter(Scene scene) {
    outlays.enter(scene);
    staff.enter(scene);
  }

  /** The metric that a cue in the sentence speaks for; empty where none is strong enough. */
  public Optional<MetricChoice> read(Scene scene, Figure figure) {
    Unit.Kind kind = figure.quantity().unit().kind();
    if (NoCounts.isOne(text, figure)) {
      return Optional.empty();
    }
    Optional<CountedNoun> ofWhole = wholes.nounOfPart(scene, figure);
    Optional<CountedNoun> noun = ofWhole.or(() -> counted(figure));
    // 40 of its 500 employees: what is counted names the whole.
    int end = ofWhole.isEmpty() ? figure.end() + REACH : figure.end();
    MetricTally tally = new MetricTally();
    addOwnUnit(tally, figure, noun);
    if (wholes.isWhole(scene, figure)) {
      tally.offer(Metric.EMPLOYEES, "whole", WHOLE, figure.start(), figure.end());
    }
    Stream.concat(
            scene.hits().ofMetricsIn(figure.start() - REACH, figure.end() + REACH).stream(),
            besides.around(scene, figure).stream())
        .filter(hit -> hit.start() < end || hit.cue().meaning() != Metric.EMPLOYEES)
        .forEach(hit -> offer(tally, scene, figure, noun, hit));
    carried.offerTo(tally, scene, figure, noun);
    if (kind == Unit.Kind.PERCENT) {
      offerPercent(tally, scene, figure);
    } else if (kind == Unit.Kind.MONEY) {
      offerMoney(tally, scene, figure);
    }
    tally.settlePieces();
    if (kind == Unit.Kind.MONEY && Quotations.isSmall(figure)) {
      tally.keepSmall();
    }
    return tally
        .best(threshold(noun.isPresent() ? Unit.Kind.COUNT : kind))
        .map(choice -> outlays.settled(scene, figure, choice));
  }

  /** What speaks for the metric of a percentage beyond the words for metrics. */
  private void offerPercent(MetricTally tally, Scene scene, Figure figure) {
    int first = figure.start() - REACH;
    for (Hit hit : scene.hits().in(Cue.Sort.CHANGE, first, figure.end() + REACH)) {
      tally.offer(Metric.GROWTH, "change", scores.ofChange(scene, figure, hit), hit);
    }
    if (isSigned(figure)) {
      tally.offer(Metric.GROWTH, "signed", 3.0, figure.start(), figure.end());
    }
    if (PartOfCompany.isToldBy(text, breaks, scene, figure)) {
      tally.offer(Metric.STAKE, "of_company", OF_COMPANY, figure.start(), figure.end());
    }
    holdings.offer(tally, scene, figure);
    Levels.settle(tally, text, breaks, scene, figure);
  }

  /** What speaks for the metric of a sum beyond the words for metrics. */
  private void offerMoney(MetricTally tally, Scene scene, Figure figure) {
    if (Quotations.isMovedTo(scene, figure) && tally.tellsResultByVerb()) {
      tally.drop(Metric.LOSS);
      tally.drop(Metric.PROFIT);
    }
    if (Quotations.isShare(scene, figure)
        && (scene.has(Cue.PeriodWord.TRADING) || !tally.tellsResult())) {
      tally.offer(Metric.PRICE, "trading", QUOTATION, figure.start(), figure.end());
    }
    outlays.results().offerTo(tally, scene);
    if (english && Buildings.isPriceOf(breaks, scene, figure)) {
      tally.offer(Metric.INVESTMENT, "of_building", OF_BUILDING, figure.start(), figure.end());
    }
    Worth.settle(tally, breaks, scene, figure);
    holdings.settle(tally, scene, figure);
    PaidFor.offer(tally, breaks, scene, figure);
  }

  /** Notes what a figure was read as, for those behind it. */
  public void chosen(Scene scene, Figure figure, MetricChoice choice) {
    carried.remember(scene, figure, choice);
    holdings.remember(scene, figure, choice);
    staff.chosen(choice);
  }

  private void offer(
      MetricTally tally, Scene scene, Figure figure, Optional<CountedNoun> noun, Hit hit) {
    Metric metric = (Metric) hit.cue().meaning();
    Unit.Kind kind = figure.quantity().unit().kind();
    if (fits(metric, kind)
        && allows(noun, metric)
        && !isTooMany(metric, figure)
        && !(metric == Metric.STAKE && PartOfCompany.isNone(scene, figure, hit))
        && !Growth.isOf(scene, hit, figure, metric)
        && (noun.isPresent() || kind != Unit.Kind.BARE || !isComparison(scene, hit, metric))
        && !isInside(hit, figure, metric)) {
      tally.offer(metric, place(hit, figure), scores.of(scene, figure, hit, metric), hit);
    }
  }

  /** "17 fewer" are jobs only where the sentence tells of staff. */
  private static boolean isComparison(Scene scene, Hit hit, Metric metric) {
    boolean staff = metric == Metric.JOBS_CUT || metric == Metric.JOBS_CREATED;
    return staff
        && hit.cue().sort() == Cue.Sort.BESIDE
        && STAFF.stream()
            .noneMatch(told -> scene.hits().has(Cue.Sort.NOUN, told, scene.start(), scene.end()))
        && scene.figures().stream().noneMatch(figure -> Wholes.staff(figure).isPresent());
  }

  /** No company has so many people or places. */
  private static boolean isTooMany(Metric metric, Figure figure) {
    return switch (metric) {
      case SITES, EMPLOYEES, JOBS_CREATED, JOBS_CUT ->
          figure.quantity().value().filter(v -> v.compareTo(MOST_STAFF) > 0).isPresent();
      default -> false;
    };
  }

  /** What is counted; so many people work for no company, but may be its customers. */
  private static Optional<CountedNoun> counted(Figure figure) {
    Optional<CountedNoun> noun = figure.quantity().noun().flatMap(CountedNoun::find);
    boolean many = figure.quantity().value().filter(v -> v.compareTo(MOST_STAFF) > 0).isPresent();
    boolean people = noun.filter(n -> n.metric() == Metric.EMPLOYEES).isPresent();
    if (many && noun.filter(CountedNoun.SITES::equals).isPresent()) {
      return Optional.empty();
    }
    return many && people ? Optional.of(CountedNoun.CUSTOMERS) : noun;
  }

  /** The lowest score at which a cue is taken at its word. */
  private static double threshold(Unit.Kind kind) {
    return switch (kind) {
      case COUNT -> 1.2;
      case BARE -> 2.2;
      case YEAR -> 1.6;
      default -> 0.4;
    };
  }

  private static boolean fits(Metric metric, Unit.Kind kind) {
    return metric.unit() == kind || (kind == Unit.Kind.BARE && metric.unit() == Unit.Kind.COUNT);
  }

  /**
   * A word of the figure itself, such as its magnitude or what it counts, is no further cue; that
   * the jobs counted are new is one: 300 new jobs.
   */
  private boolean isInside(Hit hit, Figure figure, Metric metric) {
    boolean isNew =
        metric == Metric.JOBS_CREATED
            && hit.start() > figure.start()
            && text.subSequence(hit.start(), hit.end()).indexOf(' ') > 0;
    return !isNew && hit.start() >= figure.start() && hit.start() < figure.end();
  }

  private boolean isSigned(Figure figure) {
    int number = text.toFolded(figure.quantity().core().start());
    return figure.quantity().value().map(v -> v.signum() < 0).orElse(false)
        || isSign(number)
        || (isSign(number - 1) && (number < 2 || text.charAt(number - 2) != ' ' || isGap(number)));
  }

  private boolean isSign(int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
  }

  private boolean isGap(int at) {
    return at < text.length() && text.charAt(at) != ' ';
  }

  private static boolean allows(Optional<CountedNoun> noun, Metric metric) {
    return noun.isEmpty() || noun.get().allows(metric);
  }

  private void addOwnUnit(MetricTally tally, Figure figure, Optional<CountedNoun> noun) {
    switch (figure.quantity().unit().kind()) {
      case WATT -> tally.offer(Metric.POWER, "unit", 5, figure.start(), figure.end());
      case MULTIPLE -> tally.offer(Metric.MULTIPLE, "unit", 5, figure.start(), figure.end());
      default ->
          noun.ifPresent(
              n ->
                  tally.offer(
                      staff.metric(n),
                      COUNTED,
                      isFew(figure) ? FEW_WEIGHT : n.weight(),
                      figure.start(),
                      figure.end()));
    }
  }

  /** So few are counted in passing more often: two people say, the three companies. */
  private static boolean isFew(Figure figure) {
    return figure.quantity().value().filter(v -> v.compareTo(FEW) <= 0).isPresent();
  }

  private static String place(Hit hit, Figure figure) {
    boolean after = hit.start() >= figure.end();
    return switch (hit.cue().sort()) {
      case NOUN -> after ? "noun_after" : "noun_before";
      case WEAK -> after ? "hint_after" : "hint_before";
      case BESIDE -> after ? "beside_after" : "beside_before";
      default -> after ? "verb_after" : "verb_before";
    };
  }
}
