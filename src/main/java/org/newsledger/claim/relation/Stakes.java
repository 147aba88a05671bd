package org.newsledger.claim.relation;

import org.newsledger.claim.Metric;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.quantity.Unit;
import org.newsledger.text.PhraseTrie;

/** Tells the purchase of a company from that of a share of it. */
final class Stakes {

  /** How far from a phrase the words may stand that say how sure it is, in characters. */
  private static final int REACH = 60;

  /** How far before what is done with it a share may stand, in characters. */
  private static final int SHARE_GAP = 4;

  /** How far behind whose order it is the word for it may stand, in characters. */
  private static final int ORDER_REACH = 12;

  private Stakes() {}

  /** What the purchase told of is: less than half of a company is invested in or held. */
  static RelationType typeOf(RelationType told, TieScope scope, Ends ends) {
    if (told == RelationType.ACQUISITION && isOrder(scope, ends)) {
      return RelationType.SUPPLY;
    }
    if (told == RelationType.ACQUISITION && isAward(scope, ends)) {
      return RelationType.SUPPLY;
    }
    if (told == RelationType.INVESTMENT && isShareGiven(scope, ends)) {
      return RelationType.OWNERSHIP;
    }
    if (told == RelationType.OWNERSHIP) {
      return isBeingBought(scope, ends) ? RelationType.INVESTMENT : told;
    }
    if (told != RelationType.ACQUISITION || !isMinority(scope, ends)) {
      return told;
    }
    return isAhead(scope, scope.start() - REACH, scope.end() + REACH)
        ? RelationType.INVESTMENT
        : RelationType.OWNERSHIP;
  }

  private static boolean isAhead(TieScope scope, int from, int to) {
    return scope.scene().has(Cue.Sureness.RUMOUR, from, to)
        || scope.scene().has(Cue.Sureness.FUTURE, from, to)
        || scope.scene().has(Cue.Sureness.PLANNED, from, to);
  }

  /** {@code Aが20%を出資するB}: what is given is told as a share that one has. */
  private static boolean isShareGiven(TieScope scope, Ends ends) {
    return scope.order() == WordOrder.FINAL
        && ends.how().startsWith("active")
        && (isAttribute(scope) || !isAhead(scope, scope.start() - REACH, scope.end() + REACH))
        && scope.scene().figures().stream()
            .filter(f -> f.end() <= scope.start() && scope.start() - f.end() <= SHARE_GAP)
            .anyMatch(f -> f.quantity().unit().kind() == Unit.Kind.PERCENT);
  }

  /** Whether the verb is said of the company right behind it. */
  private static boolean isAttribute(TieScope scope) {
    return scope.sides().nearestRight().filter(g -> g.start() - scope.end() <= 1).isPresent();
  }

  /** Will put 5 million into a stake in A: it is not held yet. */
  private static boolean isBeingBought(TieScope scope, Ends ends) {
    if (!ends.how().startsWith("active")) {
      return false;
    }
    boolean ahead = isAhead(scope, scope.start() - REACH, scope.start());
    for (PhraseTrie.Match<RelationCue> match : scope.scene().phrases().ties()) {
      boolean before = match.end() <= scope.start() && match.end() >= scope.start() - REACH;
      if (before && match.values().stream().anyMatch(cue -> takes(cue) || (ahead && buys(cue)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Takes a stake}: what is told is that it gets a share, and not that it has one. */
  private static boolean takes(RelationCue cue) {
    return cue.type() == RelationType.INVESTMENT && cue.form() == RelationCue.Form.ACTIVE;
  }

  private static boolean buys(RelationCue cue) {
    boolean puts = cue.form() == RelationCue.Form.PUTTING || cue.form() == RelationCue.Form.ACTIVE;
    return puts
        && (cue.type() == RelationType.ACQUISITION || cue.type() == RelationType.INVESTMENT);
  }

  /** {@code 拿下A的訂單}, {@code lands A's order}: what is got is an order that the other gives. */
  private static boolean isOrder(TieScope scope, Ends ends) {
    int to = Math.min(scope.scene().end(), ends.end() + ORDER_REACH);
    return ends.how().startsWith("active")
        && ends.end() > scope.end()
        && scope.scene().hits().has(Cue.Sort.NOUN, Metric.CONTRACT, ends.end(), to)
        && scope.breaks().commas(ends.end(), to) == 0;
  }

  /** {@code Der Auftrag von A geht an B}: what goes to B is an order. */
  private static boolean isAward(TieScope scope, Ends ends) {
    return ends.how().equals("passive")
        && scope
            .scene()
            .hits()
            .has(Cue.Sort.NOUN, Metric.CONTRACT, ends.start() - ORDER_REACH, scope.start())
        && !scope.scene().has(Metric.ACQUISITION, ends.start() - ORDER_REACH, scope.start());
  }

  private static boolean isMinority(TieScope scope, Ends ends) {
    int from = Math.min(scope.start(), ends.start());
    int to = Math.max(scope.end(), ends.end());
    return scope.scene().figures().stream()
        .filter(f -> f.start() >= from && f.end() <= to)
        .filter(f -> f.quantity().unit().kind() == Unit.Kind.PERCENT)
        .anyMatch(f -> Majority.isMissed(f.quantity().value()));
  }
}
