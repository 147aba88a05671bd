package org.newsledger.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The amounts read last by their place: one that another looks ahead to is asked for again when the
 * scan comes to it.
 */
final class RecentAmounts {

  private static final int SLOTS = 32;

  private final IntFunction<Optional<Amount>> reader;
  private final int[] places = new int[SLOTS];
  private final List<Optional<Amount>> amounts =
      new ArrayList<>(Collections.nCopies(SLOTS, Optional.empty()));

  /**
   * @param reader reads what begins at a place, the same whenever it is asked
   */
  RecentAmounts(IntFunction<Optional<Amount>> reader) {
    this.reader = reader;
    Arrays.fill(places, -1);
  }

  /** What the reader reads at {@code start}. */
  Optional<Amount> at(int start) {
    int slot = start & (SLOTS - 1);
    if (places[slot] != start) {
      // Reading may look ahead itself, and put others into the slot meanwhile.
      Optional<Amount> read = reader.apply(start);
      places[slot] = start;
      amounts.set(slot, read);
    }
    return amounts.get(slot);
  }
}
