package org.newsledger.claim;

import java.util.List;

/**
 * One sentence with all that was found in it, in folded offsets.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param start first character
 * @param end after the last character
 * @param hits cues, in order
 * @param figures quantities, in order
 * @param groups companies, in order
 */
record Scene(
    int index,
    int paragraph,
    int start,
    int end,
    List<Hit> hits,
    List<Figure> figures,
    List<Group> groups) {

  Scene {
    hits = List.copyOf(hits);
    figures = List.copyOf(figures);
    groups = List.copyOf(groups);
  }

  /** The cues that overlap {@code [from, to)}, in order. */
  List<Hit> hitsIn(int from, int to) {
    int low = firstFrom(from);
    int high = low;
    while (high < hits.size() && hits.get(high).start() < to) {
      high++;
    }
    return hits.subList(low, high);
  }

  /** Commas between two places, those within enumerations of companies left out. */
  int commas(Breaks breaks, int from, int to) {
    int commas = breaks.commas(from, to);
    for (Group group : groups) {
      if (commas > 0 && group.parties().size() > 1) {
        commas -= breaks.commas(Math.max(from, group.start()), Math.min(to, group.end()));
      }
    }
    return commas;
  }

  /** Whether a cue of this meaning begins in {@code [from, to)}. */
  boolean has(Enum<?> meaning, int from, int to) {
    for (Hit hit : hitsIn(from, to)) {
      if (hit.is(meaning)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Enum<?> meaning) {
    return has(meaning, start, end);
  }

  private int firstFrom(int from) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
