package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.quantity.Unit;

/** Tells the purchase of a company's goods from that of the company: A bought 20 jets of B. */
final class GoodsPurchases {

  /** The lexicon's class of things that are counted and have no class of their own: jets. */
  static final String THINGS = "other";

  private GoodsPurchases() {}

  /** The one who sells so many things first, the buyer second; empty for other purchases. */
  static Optional<Ends> of(TieScope scope, Ends ends) {
    boolean told = scope.type() == RelationType.ACQUISITION && ends.how().startsWith("active");
    Optional<Group> seller =
        told
            ? scope.sides().firstRight(g -> isSource(g) && g.companies().equals(ends.to()))
            : Optional.empty();
    return seller
        .filter(g -> scope.scene().figures().stream().anyMatch(f -> isCount(scope, f, g)))
        .map(g -> new Ends(ends.to(), ends.from(), ends.start(), ends.end(), "goods"));
  }

  private static boolean isSource(Group group) {
    return switch (group.role()) {
      case OF, FROM, BY -> true;
      default -> false;
    };
  }

  private static boolean isCount(TieScope scope, Figure figure, Group seller) {
    return figure.start() >= scope.end()
        && figure.end() <= seller.start()
        && figure.quantity().unit().kind() == Unit.Kind.COUNT
        && figure.quantity().noun().filter(THINGS::equals).isPresent();
  }
}
