package org.newsledger.claim.modality;

import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;
import org.newsledger.claim.Period;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.Language;

/** Tells fact, plan, forecast and rumour apart by the cues around a figure. */
@SuppressWarnings("EnumOrdinal") // Points are added up in an array, a place for each modality.
public final class ModalityReader {

  private static final int REACH = 220;
  private static final int BREAK_EVEN_REACH = 60;

  /** What nobody can announce is expected. */
  private static final double EXPECTED = 2.5;

  private static final double RELATIVE_CLAUSE = 1.5;
  private static final double OTHER_CLAUSE = 1.2;
  private static final double PAST = 0.8;

  /** So many months after a period analysts still guess at its results. */
  private static final int UNREPORTED = 3;

  /** What is mostly planned is a fact only where a word says so. */
  private static final double FACT_OF_PLANS = 2.2;

  /** What stands right behind "and" tells of what follows it. */
  private static final double NEXT_CLAUSE = 1.6;

  private static final int RIGHT_BEHIND = 6;

  /** Those who work for a company are there, whatever it plans with them. */
  private static final double EMPLOYED = 0.5;

  /** How far behind what a change begins with the level may stand that it leads to. */
  private static final int LEVEL_REACH = 24;

  private final Breaks breaks;
  private final double charactersPerWord;

  /** Whether "and" is a particle behind what is enumerated, and opens no clause. */
  private final boolean andIsParticle;

  /** A reader of one article in {@code language}. */
  public ModalityReader(Breaks breaks, Language language) {
    this.breaks = breaks;
    this.charactersPerWord = language.isUnspaced() ? 2.2 : 6;
    this.andIsParticle = language == Language.JA || language == Language.KO;
  }

  /** How sure the sentence is of the figure, read as {@code metric}. */
  public Modality read(Scene scene, Figure figure, Metric metric) {
    if (metric == Metric.GROWTH && isOfShare(scene, figure)) {
      return Modality.ACTUAL;
    }
    if (isStart(scene, figure, metric)) {
      return Modality.ACTUAL;
    }
    boolean result = ModalityPriors.isResult(metric) || isOfResult(scene, figure, metric);
    double[] scores = priors(scene, figure, metric, result);
    double[] strongest = strongest(scene, figure, metric, result);
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += strongest[i];
      best = scores[i] > scores[best] ? i : best;
    }
    return Modality.values()[best];
  }

  /** What speaks for each modality before a cue is heard. */
  private static double[] priors(Scene scene, Figure figure, Metric metric, boolean result) {
    double[] scores = new double[Modality.values().length];
    ModalityPriors.of(metric).addTo(scores);
    if (metric == Metric.EMPLOYEES && !isLevel(scene, figure)) {
      scores[Modality.ACTUAL.ordinal()] += EMPLOYED;
    }
    if (metric == Metric.MILESTONE && result) {
      scores[Modality.FORECAST.ordinal()] += EXPECTED;
    }
    return scores;
  }

  /** How strongly the best cue for each modality speaks. */
  private double[] strongest(Scene scene, Figure figure, Metric metric, boolean result) {
    // A result that is planned is a forecast.
    boolean foreseen = result && metric != Metric.VALUATION;
    double[] strongest = new double[Modality.values().length];
    double toCome = 0;
    int first = figure.start() - REACH;
    for (Hit hit : scene.hits().in(Cue.Sort.MODALITY, first, figure.end() + REACH)) {
      Cue.Sureness sureness = (Cue.Sureness) hit.cue().meaning();
      double points = strength(sureness, metric, result) - distance(scene, figure, hit);
      if (sureness == Cue.Sureness.FUTURE || (foreseen && sureness == Cue.Sureness.PLANNED)) {
        toCome = Math.max(toCome, points);
      } else {
        int target = target(sureness).ordinal();
        strongest[target] = Math.max(strongest[target], points);
      }
    }
    int ahead =
        (result || strongest[Modality.FORECAST.ordinal()] > 0
                ? Modality.FORECAST
                : Modality.PLANNED)
            .ordinal();
    strongest[ahead] = Math.max(strongest[ahead], toCome);
    return strongest;
  }

  /** To 80, 80人へ, 80명으로 늘릴: what a change leads to. */
  private static boolean isLevel(Scene scene, Figure figure) {
    int end = figure.end();
    return !scene.hits().in(Cue.Sort.CHANGE, end, end + RIGHT_BEHIND).isEmpty()
        || scene.has(Cue.Reference.LEVEL, figure.start() - RIGHT_BEHIND, figure.start())
        || scene.has(Cue.Reference.LEVEL, figure.end(), figure.end() + 2);
  }

  /** From 50 to 80 shops: what a change begins with is so, whatever is planned. */
  private boolean isStart(Scene scene, Figure figure, Metric metric) {
    if (figure.quantity().unit().isMoney() || metric == Metric.GROWTH) {
      return false;
    }
    for (Figure next : scene.figures()) {
      int from = figure.end();
      int to = next.start();
      boolean like =
          to >= from
              && to - from <= LEVEL_REACH
              && (next.quantity().unit().equals(figure.quantity().unit())
                  || figure.quantity().unit().kind() == Unit.Kind.BARE)
              && next.quantity().exclusion().isEmpty();
      if (like) {
        return breaks.hard(from, to) == 0
            && breaks.commas(from, to) == 0
            && scene.has(Cue.Reference.LEVEL, from, next.end() + RIGHT_BEHIND)
            && isFrom(scene, figure);
      }
    }
    return false;
  }

  private static boolean isFrom(Scene scene, Figure figure) {
    return scene
            .hits()
            .has(Cue.Sort.CASE, Cue.Case.FROM, figure.start() - RIGHT_BEHIND, figure.end() + 1)
        || scene.has(Cue.Reference.EARLIER, figure.start() - RIGHT_BEHIND, figure.end() + 1)
        || scene
            .hits()
            .has(Cue.Sort.CASE, Cue.Case.OF, figure.start() - RIGHT_BEHIND, figure.start());
  }

  /** Whether its clause tells how a share moved: that is seen, whatever is expected of the firm. */
  private boolean isOfShare(Scene scene, Figure figure) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, figure.start() - REACH, figure.end() + REACH)) {
      int from = Math.min(hit.end(), figure.end());
      int to = Math.max(hit.start(), figure.start());
      if (hit.is(Cue.PeriodWord.TRADING)
          && breaks.hard(from, to) == 0
          && breaks.commas(from, to) == 0) {
        return true;
      }
    }
    return false;
  }

  /** A fact of a year to come is a forecast or a plan; what is of a period gone by is a fact. */
  public static Modality inTime(
      Modality read, Metric metric, Optional<Period> period, Optional<LocalDate> published) {
    if (period.isEmpty() || published.isEmpty()) {
      return read;
    }
    // The dividend of a year gone by is still to be paid.
    boolean known =
        (ModalityPriors.isResult(metric) && read == Modality.FORECAST)
            ? period.get().end().plusMonths(UNREPORTED).isBefore(published.get())
            : period.get().end().isBefore(published.get());
    boolean over = metric != Metric.SHAREHOLDER_RETURN && known;
    if (over && (read == Modality.FORECAST || read == Modality.PLANNED)) {
      return Modality.ACTUAL;
    }
    if (period.get().year() <= published.get().getYear() || read != Modality.ACTUAL) {
      return read;
    }
    return ModalityPriors.isResult(metric) ? Modality.FORECAST : Modality.PLANNED;
  }

  private static Modality target(Cue.Sureness sureness) {
    return switch (sureness) {
      case ACTUAL, PAST -> Modality.ACTUAL;
      case PLANNED, FUTURE -> Modality.PLANNED;
      case FORECAST -> Modality.FORECAST;
      case RUMOUR -> Modality.RUMOUR;
    };
  }

  /** The year in which profit is expected is a forecast, other milestones are plans. */
  private static boolean isOfResult(Scene scene, Figure figure, Metric metric) {
    return metric == Metric.MILESTONE
        && scene.has(
            Cue.Reference.BREAK_EVEN,
            figure.start() - BREAK_EVEN_REACH,
            figure.end() + BREAK_EVEN_REACH);
  }

  private static double strength(Cue.Sureness sureness, Metric metric, boolean result) {
    return switch (sureness) {
      case ACTUAL -> ModalityPriors.of(metric).planned() >= 1.3 ? FACT_OF_PLANS : 1.5;
      case PAST -> PAST;
      case PLANNED -> 2.0;
      case FORECAST -> metric == Metric.MILESTONE && !result ? 1.5 : 2.7;
      case RUMOUR -> 3.2;
      case FUTURE -> 2.2;
    };
  }

  private double distance(Scene scene, Figure figure, Hit hit) {
    boolean after = hit.start() >= figure.end();
    int from = after ? figure.end() : hit.end();
    int to = after ? hit.start() : figure.start();
    double words = breaks.length(from, to) / charactersPerWord;
    // Could overtake A, which expects a loss: the main clause says nothing of the relative one.
    boolean apart = scene.has(Cue.Reference.RELATIVE, from, to);
    // Raised its outlook after sales grew: the outlook says nothing of the sales.
    boolean otherClause =
        scene.has(Cue.Reference.CLAUSE, from, to)
            || (after && (isOfCompared(scene, from, to) || isOfNext(scene, figure, hit)));
    boolean next = after && !andIsParticle && opensClause(scene, figure, hit);
    return 0.3 * Math.log1p(words)
        + (next ? NEXT_CLAUSE : 0)
        + (apart ? RELATIVE_CLAUSE : 0)
        + (otherClause ? OTHER_CLAUSE : 0)
        + 1.3 * Math.min(2, breaks.hard(from, to))
        + 0.35 * Math.min(4, breaks.commas(from, to));
  }

  /** Rose to 12 million, compared with the 11 that were expected: the latter were, not the 12. */
  private static boolean isOfCompared(Scene scene, int from, int to) {
    return scene.hits().has(Cue.Sort.PERIOD, Cue.PeriodWord.COMPARED, from, to);
  }

  /** Earned 1.1 billion, analysts had expected 1.0: what leads to the next sum is told of that. */
  private boolean isOfNext(Scene scene, Figure figure, Hit hit) {
    if (isOneClause(figure.end(), hit.start())) {
      return false;
    }
    for (Figure next : scene.figures()) {
      if (next.start() >= figure.end() && isLike(figure, next) && isNear(figure, hit, next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cue leads to the next sum, or ends its clause where verbs stand at the end. */
  private boolean isNear(Figure figure, Hit hit, Figure next) {
    boolean leads = next.start() >= hit.end() && isOneClause(hit.end(), next.start());
    boolean ends =
        hit.is(Cue.Sureness.FORECAST)
            && !andIsParticle
            && hit.start() >= next.end()
            && isOneClause(next.end(), hit.start())
            && breaks.commas(figure.end(), next.start()) > 0;
    return leads || ends;
  }

  private static boolean isLike(Figure figure, Figure next) {
    Unit.Kind kind = next.quantity().unit().kind();
    return next.quantity().exclusion().isEmpty()
        && (kind == Unit.Kind.BARE || kind == figure.quantity().unit().kind());
  }

  private boolean isOneClause(int from, int to) {
    return breaks.commas(from, to) == 0 && breaks.hard(from, to) == 0;
  }

  /** Raised 60 million and expects a profit. */
  private static boolean opensClause(Scene scene, Figure figure, Hit hit) {
    int from = Math.max(figure.end(), hit.start() - RIGHT_BEHIND);
    return scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, from, hit.start());
  }
}
