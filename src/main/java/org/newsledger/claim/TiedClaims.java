package org.newsledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.company.CompanyRef;

/**
 * Turns claims around that a tie told in the same words contradicts: B is bought by A for 5
 * million.
 */
final class TiedClaims {

  private final List<Relation> ties;

  TiedClaims(List<Relation> ties) {
    this.ties = ties;
  }

  /** The claims, each said of the one that the tie told with it begins or ends at. */
  List<Claim> turned(List<Claim> claims) {
    return claims.stream().map(this::turned).toList();
  }

  private Claim turned(Claim claim) {
    return switch (claim.metric()) {
      case ACQUISITION -> turned(claim, RelationType.ACQUISITION, false);
      case FUNDING -> turned(claim, RelationType.INVESTMENT, true);
      default -> claim;
    };
  }

  /**
   * @param money whether the tie begins at the object of such a claim, as the investor
   */
  private Claim turned(Claim claim, RelationType type, boolean money) {
    List<CompanyRef> from = new ArrayList<>();
    List<CompanyRef> to = new ArrayList<>();
    for (Relation tie : ties) {
      if (tie.type() == type && tie.to().isPresent() && tie.quote().overlaps(claim.quote())) {
        add(from, tie.from());
        add(to, tie.to().get());
      }
    }
    List<CompanyRef> subjects = money ? to : from;
    List<CompanyRef> objects = money ? from : to;
    boolean wrong = subjects.size() == 1 && !objects.isEmpty() && claim.subjects().equals(objects);
    return wrong ? claim.of(subjects, objects) : claim;
  }

  private static void add(List<CompanyRef> all, CompanyRef company) {
    if (!all.contains(company)) {
      all.add(company);
    }
  }
}
