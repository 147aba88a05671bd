package org.newsledger.claim.period;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;

/** Which of the periods that a sentence names a figure belongs to, by what stands between them. */
public final class PeriodTies {

  /** How far a word such as "a year earlier" reaches to its figure. */
  private static final int EARLIER_REACH = 45;

  private static final int LONGEST_TIE = 130;

  private static final int NEXT_WORD = 3;

  private static final int NEXT_PHRASE = 16;

  private final Breaks breaks;

  /** Whether "a year earlier" stands in front of its figure, as in Japanese. */
  private final boolean earlierInFront;

  /** Ties in one article; {@code earlierInFront} as the lexicon has it. */
  public PeriodTies(Breaks breaks, boolean earlierInFront) {
    this.breaks = breaks;
    this.earlierInFront = earlierInFront;
  }

  /** The figure right before a mark owns it, else the next one behind it. */
  boolean owns(Scene scene, PeriodMark mark, Figure figure) {
    if (figure.end() <= mark.start()) {
      return !earlierInFront
          && isBeside(scene, figure.end(), mark.start(), EARLIER_REACH / 3)
          && !opensClause(scene, figure, mark);
    }
    return figure.start() >= mark.end()
        && isBeside(scene, mark.end(), figure.start(), EARLIER_REACH)
        && (earlierInFront || isUnowned(scene, mark));
  }

  /** Down from 153 million: a sum like the one before it that the change to that one began with. */
  boolean isFormer(Scene scene, Figure figure) {
    return scene.figures().stream()
            .filter(other -> other.end() <= figure.start())
            .anyMatch(other -> isLike(other.quantity().unit(), figure.quantity().unit()))
        && scene
            .hits()
            .in(Cue.Sort.REFERENCE, figure.start() - NEXT_PHRASE, figure.start() + 1)
            .stream()
            .anyMatch(hit -> hit.is(Cue.Reference.EARLIER));
  }

  private boolean isUnowned(Scene scene, PeriodMark mark) {
    return scene.figures().stream()
        .noneMatch(
            other ->
                other.end() <= mark.start()
                    && other.quantity().exclusion().isEmpty()
                    && isBeside(scene, other.end(), mark.start(), EARLIER_REACH)
                    && !opensClause(scene, other, mark));
  }

  /**
   * Lost 21 million, while a year earlier it had been 22: behind a comma or "and" a mark owns the
   * next.
   */
  private boolean opensClause(Scene scene, Figure before, PeriodMark mark) {
    boolean parted =
        breaks.commas(before.end(), mark.start()) > 0
            || scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, before.end(), mark.start());
    return parted
        && scene.figures().stream()
            .filter(next -> next.start() >= mark.end())
            .filter(next -> next.quantity().exclusion().isEmpty())
            .findFirst()
            .filter(next -> isLike(next.quantity().unit(), before.quantity().unit()))
            .filter(next -> next.start() - mark.end() <= EARLIER_REACH)
            .filter(next -> breaks.isLinked(mark.end(), next.start()))
            .isPresent();
  }

  /** Whether a figure stands before the mark that it is not of, for the next one is of it. */
  boolean isOfNextClause(Scene scene, PeriodMark mark) {
    return scene.figures().stream()
        .filter(figure -> figure.end() <= mark.start())
        .anyMatch(figure -> opensClause(scene, figure, mark));
  }

  /** 21 million euros, and 22 million the year before: the second leaves its unit to the first. */
  private static boolean isLike(Unit next, Unit before) {
    return next.equals(before)
        || (next.kind() == Unit.Kind.BARE && (before.isMoney() || before.equals(Unit.COUNT)));
  }

  /** Whether neither a figure nor the end of a clause stands between two near places. */
  private boolean isBeside(Scene scene, int from, int to, int reach) {
    return to - from <= reach
        && ((breaks.hard(from, to) == 0 && breaks.commas(from, to) <= 1) || breaks.isDash(from, to))
        && figuresBetween(scene, from, to) == 0;
  }

  /** How many figures stand between two places; a year is none, but a part of a period. */
  private static long figuresBetween(Scene scene, int from, int to) {
    return scene.figures().stream()
        .filter(f -> f.start() >= from && f.end() <= to && f.quantity().exclusion().isEmpty())
        .filter(f -> f.quantity().unit().kind() != Unit.Kind.YEAR)
        .count();
  }

  /** What is no result has a period only where its own clause names one. */
  boolean isTied(Scene scene, Figure figure, PeriodMark mark) {
    int from = Math.min(mark.end(), figure.end());
    int to = Math.max(mark.start(), figure.start());
    int commas = commas(figure, mark);
    boolean nextClause = earlierInFront && commas > 0 && mark.start() >= figure.end();
    return !nextClause
        && to - from <= LONGEST_TIE
        && !endsClause(scene, mark, figure)
        && breaks.hard(from, to) == 0
        && commas <= 1
        && figuresBetween(scene, from, to) == 0;
  }

  int commas(Figure figure, PeriodMark mark) {
    return breaks.commas(
        Math.min(mark.end(), figure.end()), Math.max(mark.start(), figure.start()));
  }

  /** Earned 500 million in 2024 and employs 420: "and" right behind the year begins anew. */
  private static boolean endsClause(Scene scene, PeriodMark mark, Figure figure) {
    int to = Math.min(mark.end() + NEXT_WORD, figure.start());
    return scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, mark.end(), to);
  }

  Optional<PeriodMark> nearest(Scene scene, Figure figure, List<PeriodMark> marks) {
    Optional<PeriodMark> best = Optional.empty();
    double least = Double.MAX_VALUE;
    boolean opened = isOpened(scene, figure, marks);
    for (PeriodMark mark : marks) {
      double distance = distance(scene, figure, mark);
      boolean behind = mark.start() >= figure.end();
      if (!(opened && isOfNext(scene, figure, mark))
          && !(behind && opensClause(scene, figure, mark))
          && !mark.is(PeriodMark.Role.EARLIER)
          && !isOfBreakEven(scene, figure, mark)
          && !isLabelOfAnother(figure, mark)
          && !isOfAside(scene, figure, mark)
          && distance < least) {
        least = distance;
        best = Optional.of(mark);
      }
    }
    return best;
  }

  /** In 2023 it earned 3 million, and grew by a tenth in 2024: either year has its figure. */
  private boolean isOpened(Scene scene, Figure figure, List<PeriodMark> marks) {
    return marks.stream()
        .filter(mark -> mark.is(PeriodMark.Role.PLAIN) && mark.end() <= figure.start())
        .filter(mark -> figuresBetween(scene, mark.end(), figure.start()) == 0)
        .anyMatch(mark -> breaks.hard(mark.end(), figure.start()) == 0);
  }

  private static boolean isOfNext(Scene scene, Figure figure, PeriodMark mark) {
    return mark.start() >= figure.end() && figuresBetween(scene, figure.end(), mark.start()) > 0;
  }

  /** The year in which a company breaks even is no period of what it spends until then. */
  static boolean isOfBreakEven(Scene scene, Figure figure, PeriodMark mark) {
    return scene.has(Cue.Reference.BREAK_EVEN, figure.end(), mark.start());
  }

  /** 58m (2023: 52m): the year in the bracket is that of the figure behind its colon. */
  private boolean isLabelOfAnother(Figure figure, PeriodMark mark) {
    boolean own = figure.start() >= mark.end() && figure.start() - mark.end() <= NEXT_WORD;
    return !own && isLabel(mark);
  }

  /** Lost 58 million (52 million in 2023): the year in the bracket is that of the sum in it. */
  private boolean isOfAside(Scene scene, Figure figure, PeriodMark mark) {
    return mark.start() >= figure.end()
        && breaks.leavesOpen(figure.end(), mark.start())
        && scene.figures().stream()
            .filter(other -> other.start() >= figure.end())
            .filter(other -> other.quantity().exclusion().isEmpty())
            .filter(other -> isLike(other.quantity().unit(), figure.quantity().unit()))
            .anyMatch(
                other ->
                    breaks.leavesOpen(figure.end(), other.start())
                        && breaks.commas(figure.end(), Math.max(mark.start(), other.start())) == 0);
  }

  /** Whether the mark stands in a bracket. */
  boolean isInBracket(Scene scene, PeriodMark mark) {
    return breaks.leavesOpen(scene.start(), mark.start());
  }

  /** Whether the mark stands in a bracket before a colon. */
  boolean isLabel(PeriodMark mark) {
    return breaks.isLabel(mark.start() - 1, mark.end() + 1);
  }

  private double distance(Scene scene, Figure figure, PeriodMark mark) {
    boolean after = mark.start() >= figure.end();
    int from = after ? figure.end() : mark.end();
    int to = after ? mark.start() : figure.start();
    return Math.max(0, to - from)
        + 25.0 * breaks.commas(from, to)
        + 60.0 * breaks.apart(from, to)
        + (after ? 15 + 20 * figuresBetween(scene, from, to) : 0);
  }
}
