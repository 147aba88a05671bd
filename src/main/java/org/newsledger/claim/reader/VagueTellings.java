package org.newsledger.claim.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Metric;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.Reason;
import org.newsledger.company.CompanyRef;

/**
 * Takes out claims without a number that the article tells with one elsewhere: thousands of jobs,
 * where it says that the same company creates 3,200.
 */
final class VagueTellings {

  private final List<Claim> claims;
  private final Set<Said> numbered = new HashSet<>();

  private record Said(Metric metric, List<CompanyRef> subjects) {}

  VagueTellings(List<Claim> claims) {
    this.claims = claims;
    claims.stream()
        .filter(claim -> claim.value().isPresent())
        .forEach(claim -> numbered.add(new Said(claim.metric(), claim.subjects())));
  }

  /** The claims that stay, in their order. */
  List<Claim> kept() {
    return claims.stream().filter(claim -> !isToldElsewhere(claim)).toList();
  }

  /** The readings with the places that their claims have among those that stay. */
  List<QuantityReading> readings(List<QuantityReading> all) {
    int[] places = new int[claims.size()];
    int kept = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = isToldElsewhere(claims.get(i)) ? -1 : kept++;
    }
    List<QuantityReading> readings = new ArrayList<>(all.size());
    for (QuantityReading reading : all) {
      int place = reading.claim().isPresent() ? places[reading.claim().getAsInt()] : -1;
      boolean gone = reading.claim().isPresent() && place < 0;
      readings.add(
          new QuantityReading(
              reading.quantity(),
              place < 0 ? OptionalInt.empty() : OptionalInt.of(place),
              gone ? Reason.TOLD_ALREADY.code() : reading.reason()));
    }
    return readings;
  }

  private boolean isToldElsewhere(Claim claim) {
    return claim.value().isEmpty() && numbered.contains(new Said(claim.metric(), claim.subjects()));
  }
}
