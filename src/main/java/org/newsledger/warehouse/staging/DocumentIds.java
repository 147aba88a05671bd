package org.newsledger.warehouse.staging;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A set of document ids that takes 16 bytes an id at most, so that millions fit in memory.
 *
 * <p>It keeps the first 64 bits of each SHA-256: among ten million documents the odds that two
 * share them are below one in a hundred thousand. May be asked and added to from several threads.
 */
final class DocumentIds {

  private static final int ID_LENGTH = 64;
  private static final int KEPT_DIGITS = 16;

  private long[] slots = new long[1 << 10];
  private int size;

  /** Adds an id; whether it was new. */
  synchronized boolean add(String documentId) {
    long id = firstBits(documentId);
    if (size * 2 >= slots.length) {
      grow();
    }
    if (!insert(slots, id)) {
      return false;
    }
    size++;
    return true;
  }

  /** Whether an id was added. */
  synchronized boolean contains(String documentId) {
    long id = firstBits(documentId);
    int at = slot(slots, id);
    while (slots[at] != 0) {
      if (slots[at] == id) {
        return true;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return false;
  }

  synchronized long size() {
    return size;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    Arrays.stream(slots).filter(id -> id != 0).forEach(id -> insert(larger, id));
    slots = larger;
  }

  private static boolean insert(long[] slots, long id) {
    int at = slot(slots, id);
    while (slots[at] != 0) {
      if (slots[at] == id) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = id;
    return true;
  }

  /** The id is a hash itself: its low bits scatter evenly. */
  private static int slot(long[] slots, long id) {
    return (int) id & (slots.length - 1);
  }

  /** Zero marks an empty slot, so the one id in 2^64 that is zero counts as one. */
  private static long firstBits(String documentId) {
    if (documentId.length() != ID_LENGTH) {
      throw new IllegalArgumentException(
          "a document id has 64 hexadecimal digits, got '" + documentId + "'");
    }
    long bits = HexFormat.fromHexDigitsToLong(documentId, 0, KEPT_DIGITS);
    return bits == 0 ? 1 : bits;
  }
}
