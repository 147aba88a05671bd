package org.newsledger.claim.metric;

import java.math.BigDecimal;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/** Tells a percentage of a company, named right behind it: {@code 30 % of B}. */
final class PartOfCompany {

  /** How many words may stand between the percentage and the company. */
  private static final int MOST_WORDS = 2;

  private static final BigDecimal WHOLE = new BigDecimal(100);

  private PartOfCompany() {}

  /**
   * Whether a cue makes no share of a percentage: above the whole, or by words such as "of the
   * company" with a verb for change behind them, as in {@code the profit of the company grew 35 %}.
   */
  static boolean isNone(Scene scene, Figure figure, Hit cue) {
    boolean more = figure.quantity().value().filter(v -> v.compareTo(WHOLE) > 0).isPresent();
    return more
        || (cue.cue().sort() == Cue.Sort.BESIDE
            && cue.end() <= figure.start()
            && !scene.hits().in(Cue.Sort.CHANGE, cue.end(), figure.start()).isEmpty());
  }

  /** Whether a company is named of which {@code figure} is a part. */
  static boolean isToldBy(CharSequence text, Breaks breaks, Scene scene, Figure figure) {
    return scene.groups().stream()
        .filter(g -> g.start() >= figure.end())
        .filter(g -> g.role() == Cue.Case.OF || isQuoted(text, figure, g))
        .filter(g -> breaks.commas(figure.end(), g.start()) == 0)
        .filter(g -> breaks.words(figure.end(), g.start()) <= MOST_WORDS)
        .anyMatch(g -> !owns(text, g));
  }

  /** {@code 30 % «B»}, {@code 30 % of the bank «B»} in a language that has no word for "of". */
  private static boolean isQuoted(CharSequence text, Figure figure, Group group) {
    int quote = group.start() - 1;
    if (quote <= figure.end() || text.charAt(quote) != '"' || !group.isFree()) {
      return false;
    }
    int spaces = 0;
    for (int at = figure.end(); at < quote; at++) {
      char c = text.charAt(at);
      spaces += c == ' ' ? 1 : 0;
      if (c != ' ' && !Character.isLetter(c)) {
        return false;
      }
    }
    return spaces <= 2;
  }

  /** Behind {@code B's} stands what the part is of. */
  private static boolean owns(CharSequence text, Group group) {
    return group.end() < text.length() && text.charAt(group.end()) == '\'';
  }
}
