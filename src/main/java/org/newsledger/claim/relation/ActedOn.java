package org.newsledger.claim.relation;

import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.quantity.Unit;

/** Tells which companies behind a verb, or the noun of one, may be what is acted on. */
final class ActedOn {

  /** How many words may say between a phrase and a name what it is: the company. */
  private static final int SORT_WORDS = 2;

  /** The same between a share and whose it is: of the Swiss group. */
  private static final int PART_WORDS = 4;

  /** The lexicon's class of shops, plants and the like. */
  private static final String SITES = "sites";

  private final TieScope scope;
  private final HeldShares shares;

  ActedOn(TieScope scope, HeldShares shares) {
    this.scope = scope;
    this.shares = shares;
  }

  /** Whether the company may be what the phrase says is bought, held or supplied. */
  boolean mayBe(Group group) {
    boolean other =
        scope.type() == RelationType.ACQUISITION && (scope.isOtherNamed(group) || isOfSites(group));
    if (other || shares.isNextHolder(group)) {
      return false;
    }
    return switch (group.role()) {
      case FOR -> scope.type() == RelationType.SUPPLY || isGoverned(group);
      case FROM, WITH, THAN, AMONG -> isGoverned(group);
      case OF -> scope.type() != RelationType.ACQUISITION || isPartOf(group) || isOfPhrase(group);
      // Racheter à A: bought from, not bought.
      case TO, AT -> scope.type() != RelationType.ACQUISITION || isGoverned(group);
      case BY -> scope.breaks().words(scope.end(), group.start()) <= 2;
      default -> true;
    };
  }

  /** A bid for A: the preposition is the phrase's own. */
  boolean isGoverned(Group group) {
    return scope.scene().hits().in(Cue.Sort.CASE, scope.start(), scope.end()).stream()
        .anyMatch(hit -> hit.end() == scope.end() && hit.cue().meaning().equals(group.role()));
  }

  /** The majority of the company A: no other word of belonging stands between. */
  private boolean isOfPhrase(Group group) {
    return isGoverned(group)
        && scope.breaks().words(scope.end(), group.start()) <= SORT_WORDS
        && !scope
            .scene()
            .hits()
            .has(Cue.Sort.CASE, Cue.Case.OF, scope.end(), Math.max(scope.end(), group.start()));
  }

  /** A share of a company is bought, not the goods of one. */
  private boolean isPartOf(Group group) {
    return scope.breaks().words(scope.end(), group.start()) <= 1
        || scope.scene().figures().stream()
            .anyMatch(
                f ->
                    isPart(f)
                        && f.start() >= scope.end()
                        && f.end() <= group.start()
                        && scope.breaks().words(f.end(), group.start()) <= PART_WORDS);
  }

  /** {@code Buys 20 shops of A}: the shops are bought, and not A. */
  private boolean isOfSites(Group group) {
    return scope.scene().figures().stream()
        .filter(f -> f.start() >= scope.end() && f.end() <= group.start())
        .filter(f -> scope.breaks().words(f.end(), group.start()) <= SORT_WORDS)
        .filter(f -> scope.breaks().commas(f.end(), group.start()) == 0)
        .anyMatch(f -> f.quantity().noun().filter(SITES::equals).isPresent());
  }

  /** A share, or a count of things that have no name: jets, machines. */
  private static boolean isPart(Figure figure) {
    return figure.quantity().unit().kind() == Unit.Kind.PERCENT
        || figure.quantity().noun().filter(GoodsPurchases.THINGS::equals).isPresent();
  }
}
