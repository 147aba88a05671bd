package org.newsledger.claim.metric;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.Language;
import org.newsledger.text.Span;

/** How strongly a cue speaks for the metric of a figure: by its sort, and what stands between. */
final class CueScores {

  /** A noun that is the subject of a verb of another metric rather leaves the figure to it. */
  private static final double SUBJECT_OF_VERB = 0.4;

  /** How many words stand between a noun and the figure that it names: valuation of. */
  private static final double OWN_FIGURE = 2.2;

  private static final double NAMES_THE_NEXT = 1.2;

  private static final double NAMES_THE_LAST = 1.5;

  /** From a figure to the noun that names it, over a short word: 21 million in sales. */
  private static final int NAMED_BEHIND = 4;

  /** The points of a change that several percentages share. */
  private static final double SHARED_CHANGE = 1.8;

  /** What stands behind "and" names the next figure more often. */
  private static final double AND_BEFORE_CUE = 1.2;

  /** A comma and a space between figures in a row. */
  private static final int JOINED = 2;

  private final Breaks breaks;
  private final double charactersPerWord;
  private final Optional<Integer> year;

  /** Whether nouns stand before what is told of them, and a comma ends that. */
  private final boolean nounFirst;

  /**
   * Scores in one article.
   *
   * @param year the year in which it was published
   */
  CueScores(Breaks breaks, Language language, double charactersPerWord, Optional<Integer> year) {
    this.nounFirst = language.isUnspaced() || language == Language.KO;
    this.breaks = breaks;
    this.charactersPerWord = charactersPerWord;
    this.year = year;
  }

  /** The points of a cue for {@code metric}; the likelier, the more. */
  double of(Scene scene, Figure figure, Hit hit, Metric metric) {
    double distance = distance(scene, figure, hit);
    double length = Math.min(0.6, (hit.end() - hit.start()) / charactersPerWord * 0.15);
    double base =
        switch (hit.cue().sort()) {
          case NOUN -> 3.4;
          case VERB -> 3.0;
          case BESIDE -> 4.0;
          default -> 1.5;
        };
    base -= vagueness(metric);
    if (metric == Metric.MILESTONE) {
      base -= againstMilestone(scene, figure);
    }
    if (hit.cue().sort() == Cue.Sort.NOUN && isSubjectOfVerb(scene, figure, hit, metric)) {
      base -= SUBJECT_OF_VERB;
    }
    boolean after = hit.start() >= figure.end();
    double order =
        after ? afterBonus(scene, figure, hit) : isOfLast(scene, figure, hit) ? -NAMES_THE_LAST : 0;
    return base + order + length - distance;
  }

  /** The round values the company at: a verb of another metric stands between noun and figure. */
  private static boolean isSubjectOfVerb(Scene scene, Figure figure, Hit noun, Metric metric) {
    for (Hit hit : scene.hits().in(Cue.Sort.VERB, noun.end(), figure.start())) {
      Metric other = (Metric) hit.cue().meaning();
      if (other != metric && other.unit() == metric.unit() && hit.end() <= figure.start()) {
        return true;
      }
    }
    return false;
  }

  /** Cues of these metrics are words of many uses. */
  private static double vagueness(Metric metric) {
    return switch (metric) {
      case OTHER_MONEY, OTHER_PERCENT -> 0.5;
      case COST -> 0.3;
      default -> 0;
    };
  }

  /** A year beside other figures is their period; one gone by is seldom a milestone. */
  private double againstMilestone(Scene scene, Figure figure) {
    double points = 0;
    for (Figure other : scene.figures()) {
      boolean tells =
          other.index() != figure.index()
              && other.quantity().exclusion().isEmpty()
              && other.quantity().unit().kind() != Unit.Kind.YEAR
              && other.quantity().unit().kind() != Unit.Kind.BARE;
      int from = Math.min(other.end(), figure.end());
      int to = Math.max(other.start(), figure.start());
      if (tells && breaks.hard(from, to) == 0 && breaks.commas(from, to) == 0) {
        points = 1.3;
      }
    }
    int told = figure.quantity().value().map(v -> v.intValue()).orElse(0);
    boolean past = year.isPresent() && told < year.get();
    return points + (past ? 0.9 : 0);
  }

  /** $50m at a valuation of $1bn: the noun has a figure of its own right behind it. */
  private boolean namesTheNext(Scene scene, Figure figure, Hit hit) {
    for (Figure other : scene.figures()) {
      if (other.start() >= hit.end()
          && other.quantity().unit().kind() == figure.quantity().unit().kind()
          && (other.start() - hit.end()) / charactersPerWord <= OWN_FIGURE
          && breaks.isLinked(hit.end(), other.start())) {
        return true;
      }
    }
    return false;
  }

  /** 21 million in sales and a loss of 7 million: the noun is told of the figure before it. */
  private boolean isOfLast(Scene scene, Figure figure, Hit hit) {
    if (nounFirst
        || figure.quantity().unit().kind() != Unit.Kind.MONEY
        || scene.hits().in(Cue.Sort.NOUN, hit.end(), figure.start()).isEmpty()) {
      return false;
    }
    for (Figure other : scene.figures()) {
      int gap = hit.start() - other.end();
      if (gap >= 0
          && gap <= NAMED_BEHIND
          && other.end() <= figure.start()
          && other.quantity().unit().kind() == figure.quantity().unit().kind()) {
        return true;
      }
    }
    return false;
  }

  /** A noun right behind a figure names it: {@code 300 million in sales}. */
  private double afterBonus(Scene scene, Figure figure, Hit hit) {
    if (isGlued(figure, hit)) {
      return 0.5;
    }
    if (scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, figure.end(), hit.start())) {
      return -AND_BEFORE_CUE;
    }
    if (namesTheNext(scene, figure, hit) || isCompared(scene, figure.end(), hit.start())) {
      return -NAMES_THE_NEXT;
    }
    double words = breaks.length(figure.end(), hit.start()) / charactersPerWord;
    if (breaks.commas(figure.end(), hit.start()) == 0) {
      return words < 2.5 ? 0.5 : -0.3;
    }
    return nounFirst && hit.cue().sort() == Cue.Sort.NOUN ? -NAMES_THE_NEXT : -0.3;
  }

  /** 7157억원의 매출에 177억원의 이익: a measure tied to its figure is not of the next one. */
  private boolean isGlued(Figure figure, Hit hit) {
    return nounFirst && hit.cue().sort() == Cue.Sort.BESIDE && hit.start() == figure.end();
  }

  /** 53 million against a profit of: what it is compared with is told of another figure. */
  private static boolean isCompared(Scene scene, int from, int to) {
    return scene.hits().has(Cue.Sort.PERIOD, Cue.PeriodWord.COMPARED, from, to);
  }

  /** The points of a word for change for the growth of a percentage. */
  double ofChange(Scene scene, Figure figure, Hit hit) {
    boolean beside =
        hit.start() >= figure.end() && hit.start() - figure.end() < 3 * charactersPerWord;
    boolean comparing = hit.is(Cue.Change.MORE) || hit.is(Cue.Change.LESS);
    if (comparing && !beside) {
      return -9;
    }
    double near = (comparing ? 2.8 : 3.1) - distance(scene, figure, hit);
    return nounFirst && !comparing && sharesChange(scene, figure, hit)
        ? Math.max(near, SHARED_CHANGE)
        : near;
  }

  /** "매출은 5%, 이익은 7% 늘었다": percentages of one sentence share the verb that ends it. */
  private boolean sharesChange(Scene scene, Figure figure, Hit hit) {
    if (hit.start() < figure.end() || breaks.hard(figure.end(), hit.start()) > 0) {
      return false;
    }
    int end = figure.end();
    for (Figure other : scene.figures()) {
      boolean between = other.start() >= figure.end() && other.end() <= hit.start();
      if (between && other.quantity().unit().kind() != figure.quantity().unit().kind()) {
        return false;
      }
      end = between ? other.end() : end;
    }
    return end > figure.end()
        && (hit.start() - end) / charactersPerWord < OWN_FIGURE
        && breaks.commas(end, hit.start()) == 0
        && scene.hits().in(Cue.Sort.CHANGE, figure.end(), hit.start()).isEmpty();
  }

  private double distance(Scene scene, Figure figure, Hit hit) {
    boolean after = hit.start() >= figure.end();
    int from = after ? Math.min(endOfRow(scene, figure), hit.start()) : hit.end();
    int to = after ? hit.start() : figure.start();
    int apart =
        after
            ? breaks.apart(from, to)
            : breaks.outOf(from, to) - (breaks.isShortForm(hit.start(), hit.end()) ? 2 : 0);
    Optional<Span> bracket = breaks.bracket(from, to);
    int pause = bracket.map(Span::start).orElse(to);
    int again = bracket.map(Span::end).orElse(to);
    double words = (breaks.length(from, pause) + breaks.length(again, to)) / charactersPerWord;
    int commas = scene.commas(breaks, from, pause) + scene.commas(breaks, again, to);
    int rivals = rivals(scene.figures(), figure, from, to);
    return 0.55 * Math.log1p(words)
        + 0.9 * Math.max(0, Math.min(2, apart))
        + 0.5 * Math.min(3, commas)
        + 0.7 * Math.min(3, rivals);
  }

  /** The end of the figures that stand in a row and share what is behind: 412억원, 298억원의. */
  private static int endOfRow(Scene scene, Figure figure) {
    int end = figure.end();
    for (Figure other : scene.figures()) {
      boolean next = other.start() > end && other.start() - end <= JOINED;
      if (next && other.quantity().unit().equals(figure.quantity().unit())) {
        end = other.end();
      }
    }
    return end;
  }

  /** Figures of the same kind that stand nearer to a cue. */
  private int rivals(List<Figure> figures, Figure figure, int from, int to) {
    int rivals = 0;
    for (Figure other : figures) {
      boolean aside = breaks.length(other.start(), other.end()) == 0;
      boolean between = !aside && other.start() >= from && other.end() <= to;
      if (between && other.quantity().unit().kind() == figure.quantity().unit().kind()) {
        rivals++;
      }
    }
    return rivals;
  }
}
