package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsledger.claim.Metric;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.FoldedText;

/** Tells part and whole of a staff apart: {@code 40 of its 500 jobs}. */
final class Wholes {

  /** How many characters may stand between the part and the whole: of its currently about. */
  private static final int MOST_BETWEEN = 28;

  private static final int MOST_WORDS = 4;

  private final FoldedText text;
  private final Set<String> links;

  /**
   * Reads {@code text}.
   *
   * @param links words that lead from a part to the whole, folded
   */
  Wholes(FoldedText text, Set<String> links) {
    this.text = text;
    this.links = links;
  }

  /** What is counted where a number is a part of it that leaves the noun to the whole. */
  Optional<CountedNoun> nounOfPart(Scene scene, Figure figure) {
    return neighbour(scene, figure, 1)
        .filter(whole -> leavesNounTo(figure, whole) && isPart(figure, whole))
        .flatMap(Wholes::staff);
  }

  private static boolean leavesNounTo(Figure part, Figure whole) {
    return part.quantity().unit().kind() == Unit.Kind.BARE
        || (part.quantity().noun().isPresent()
            && part.quantity().noun().equals(whole.quantity().noun()));
  }

  /**
   * Whether the figure before is a part of this one, which counts jobs or people, and not those
   * that are to go: 40 of the 60 axed jobs.
   */
  boolean isWhole(Scene scene, Figure figure) {
    return staff(figure).isPresent()
        && !scene.has(Metric.JOBS_CUT, figure.start(), figure.end())
        && neighbour(scene, figure, -1).filter(part -> isPart(part, figure)).isPresent();
  }

  /** What a figure counts where that is jobs or people. */
  static Optional<CountedNoun> staff(Figure figure) {
    return figure
        .quantity()
        .noun()
        .flatMap(CountedNoun::find)
        .filter(noun -> noun == CountedNoun.JOBS || noun.metric() == Metric.EMPLOYEES);
  }

  private static Optional<Figure> neighbour(Scene scene, Figure figure, int step) {
    List<Figure> figures = scene.figures();
    int at = 0;
    while (at < figures.size() && figures.get(at).index() < figure.index()) {
      at++;
    }
    at += step;
    return at >= 0 && at < figures.size() ? Optional.of(figures.get(at)) : Optional.empty();
  }

  private boolean isPart(Figure part, Figure whole) {
    int from = part.end();
    int to = whole.start();
    return to > from
        && to - from <= MOST_BETWEEN
        && (part.quantity().unit().kind() == Unit.Kind.PERCENT || isLess(part, whole))
        && isLink(text.subSequence(from, to).strip());
  }

  private static boolean isLess(Figure part, Figure whole) {
    Optional<BigDecimal> less = part.quantity().value();
    Optional<BigDecimal> more = whole.quantity().value();
    return leavesNounTo(part, whole)
        && less.isPresent()
        && more.isPresent()
        && less.get().compareTo(more.get()) < 0;
  }

  /** {@code 40 of its 500 jobs}, {@code 40 dismissals (of 500 employees)}. */
  private boolean isLink(String between) {
    String linking = between.substring(between.indexOf('(') + 1);
    int space = linking.indexOf(' ');
    String first = space < 0 ? linking : linking.substring(0, space);
    return links.contains(first.toLowerCase(Locale.ROOT))
        && between.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && linking.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
  }
}
