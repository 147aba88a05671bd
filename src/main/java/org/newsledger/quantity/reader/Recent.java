package org.newsledger.quantity.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What was read last by its place: what another amount looks ahead to is asked for again when the
 * scan comes to it.
 *
 * @param <T> what is read
 */
final class Recent<T> {

  private static final int SLOTS = 32;

  private final IntFunction<Optional<T>> reader;
  private final int[] places = new int[SLOTS];
  private final List<Optional<T>> read =
      new ArrayList<>(Collections.nCopies(SLOTS, Optional.empty()));

  /**
   * @param reader reads what stands at a place, the same whenever it is asked
   */
  Recent(IntFunction<Optional<T>> reader) {
    this.reader = reader;
    Arrays.fill(places, -1);
  }

  /** What the reader reads at {@code place}. */
  Optional<T> at(int place) {
    int slot = place & (SLOTS - 1);
    if (places[slot] != place) {
      // Reading may look ahead itself, and put others into the slot meanwhile.
      Optional<T> found = reader.apply(place);
      places[slot] = place;
      read.set(slot, found);
    }
    return read.get(slot);
  }
}
