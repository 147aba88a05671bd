package org.newsledger.claim.reader;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.company.CompanyRef;

/**
 * Turns claims around that a tie told in the same words contradicts: B is bought by A for 5
 * million; B, 5 % of which belong to A.
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
      case STAKE -> turnedToHolder(claim);
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

  /**
   * A share of A that belongs to B is said of B, of the holder beside it where there are several.
   */
  private Claim turnedToHolder(Claim claim) {
    List<CompanyRef> holders = new ArrayList<>();
    for (Relation tie : ties) {
      boolean told = isOfShare(tie) && tie.quote().overlaps(claim.quote());
      if (told && claim.subjects().contains(tie.from())) {
        return claim;
      }
      if (told && tie.to().filter(held -> claim.subjects().equals(List.of(held))).isPresent()) {
        add(holders, tie.from());
      }
    }
    if (holders.size() > 1) {
      holders.retainAll(claim.objects());
    }
    return holders.size() == 1 ? claim.of(holders, claim.subjects()) : claim;
  }

  /** Whether a tie is told as a share that one has: "its subsidiary" tells of another one's. */
  private static boolean isOfShare(Relation tie) {
    boolean share = tie.type() == RelationType.OWNERSHIP || tie.type() == RelationType.INVESTMENT;
    return share && !tie.rule().contains("bearer");
  }

  private static void add(List<CompanyRef> all, CompanyRef company) {
    if (!all.contains(company)) {
      all.add(company);
    }
  }
}
