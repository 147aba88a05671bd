package org.newsledger.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Claims of one article paired one to one with its gold, the closest first.
 *
 * @param matches the pairs
 * @param missed gold that nothing agrees with
 * @param extra what was read and agrees with no gold
 */
record Pairs(List<Match> matches, List<PlainClaim> missed, List<PlainClaim> extra) {

  /** A pair. */
  record Match(PlainClaim gold, PlainClaim read) {}

  /** The pairs that agree at {@code level}. */
  static Pairs of(Level level, Statements gold, Statements read) {
    List<Match> matches = new ArrayList<>();
    List<PlainClaim> missed = new ArrayList<>();
    List<PlainClaim> left = new ArrayList<>(read.claims());
    for (PlainClaim claim : gold.claims()) {
      OptionalInt best = closest(level, claim, left);
      if (best.isPresent()) {
        matches.add(new Match(claim, left.remove(best.getAsInt())));
      } else {
        missed.add(claim);
      }
    }
    return new Pairs(matches, missed, left);
  }

  /** The first of the candidates that agree with {@code gold} on the most levels. */
  private static OptionalInt closest(Level level, PlainClaim gold, List<PlainClaim> candidates) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < candidates.size(); i++) {
      PlainClaim candidate = candidates.get(i);
      long reached =
          level.agree(gold, candidate)
              ? Arrays.stream(Level.values()).filter(l -> l.agree(gold, candidate)).count()
              : 0;
      if (reached > most) {
        best = i;
        most = reached;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
