package org.newsledger.claim.scene;

import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.company.CompanyRef;
import org.newsledger.quantity.Unit;

/** Tells companies that share a verb told once: {@code A holds 25 %, B 17 %}. */
public final class Gapping {

  /** How far before its figure such a company may stand: an article or a preposition between. */
  private static final int REACH = 8;

  /** How far it may stand where only the words of an amount are between: B — nearly by 17 %. */
  private static final int LONG_REACH = 16;

  private static final int MOST_WORDS = 2;

  private Gapping() {}

  /**
   * Whether {@code group} stands right before the figure and behind another of the kind, which is
   * another company's, and no verb stands between the two figures.
   */
  public static boolean is(Scene scene, Breaks breaks, Figure figure, Group group) {
    int gap = figure.start() - group.end();
    boolean apart = breaks.commas(pause(breaks, group), figure.start()) > 0;
    if (gap < 0 || !isNear(breaks, figure, group) || !group.acts() || apart) {
      return false;
    }
    int before = endOfLast(scene, figure, group);
    return before >= 0
        && scene.hits().in(Cue.Sort.VERB, before, figure.start()).isEmpty()
        && isFirst(scene.groups(), before, group);
  }

  private static boolean isNear(Breaks breaks, Figure figure, Group group) {
    int gap = figure.start() - group.end();
    return gap <= REACH
        || (gap <= LONG_REACH && breaks.words(group.end(), figure.start()) <= MOST_WORDS);
  }

  /** Behind the comma that may stand for the verb: B, 17 %. */
  private static int pause(Breaks breaks, Group group) {
    return group.end() + breaks.commas(group.end(), group.end() + 1);
  }

  /** Whether {@code companies} stand so, whom the one before does not concern. */
  public static boolean tells(
      Scene scene, Breaks breaks, Figure figure, List<CompanyRef> companies) {
    for (Group group : scene.groups()) {
      if (group.companies().equals(companies) && is(scene, breaks, figure, group)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code companies} stand behind the figure so, and the next one is theirs. */
  public static boolean isNext(
      Scene scene, Breaks breaks, Figure figure, List<CompanyRef> companies) {
    return scene.figures().stream()
        .filter(next -> next.start() >= figure.end())
        .findFirst()
        .filter(next -> tells(scene, breaks, next, companies))
        .isPresent();
  }

  /** The end of the last figure before {@code group}, where it is of the figure's kind; else -1. */
  private static int endOfLast(Scene scene, Figure figure, Group group) {
    Unit.Kind kind = figure.quantity().unit().kind();
    int end = -1;
    for (Figure other : scene.figures()) {
      if (other.end() <= group.start()) {
        end = other.quantity().unit().kind() == kind ? other.end() : -1;
      } else if (other.end() <= figure.start()) {
        return -1;
      }
    }
    return end;
  }

  /** Whether other companies stand before {@code place} only. */
  private static boolean isFirst(List<Group> groups, int place, Group group) {
    boolean others = false;
    for (Group other : groups) {
      if (other.start() >= group.start()) {
        break;
      }
      if (other.end() > place) {
        return false;
      }
      others = true;
    }
    return others;
  }
}
