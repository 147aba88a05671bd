package org.newsledger.company.index;

import java.io.Serializable;

/**
 * Sequences of words by their hashes, each with an entry number, and whether longer sequences begin
 * with it.
 */
public final class SurfaceTable implements Serializable {

  /** No sequence: neither an entry nor the beginning of one. */
  public static final int ABSENT = -1;

  private static final long serialVersionUID = 1L;
  private static final int NO_ENTRY = 0x3fffffff;
  private static final int LONGER = 0x40000000;

  private static final int FEWEST = 64;

  /** Not more than a quarter of the slots is taken. */
  private static final int SLOTS_PER_KEY = 4;

  /** Each key and, right behind it, its value, so that one look at memory gives both. */
  private long[] slots;

  private int size;

  /** Most sequences are known as absent by it. */
  private HashFilter present;

  /** An empty table that has room for so many sequences, and grows beyond. */
  public SurfaceTable(int sequences) {
    int room = Math.max(FEWEST, sequences) * SLOTS_PER_KEY;
    slots = new long[Integer.highestOneBit(room - 1) * 2];
    present = new HashFilter(slots.length / SLOTS_PER_KEY);
  }

  /** The value of a sequence: read it with {@link #entry} and {@link #goesOn}. */
  public int get(long key) {
    long mixed = mix(key);
    if (!present.mayHold(mixed)) {
      return ABSENT;
    }
    int slot = slot(mixed);
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return (int) slots[slot + 1];
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return ABSENT;
  }

  /** The entry of a value, or {@link #ABSENT}. */
  public static int entry(int value) {
    int entry = value & NO_ENTRY;
    return entry == NO_ENTRY ? ABSENT : entry;
  }

  /** Whether a longer sequence may follow. */
  public static boolean goesOn(int value) {
    return (value & LONGER) != 0;
  }

  /** Notes that a longer sequence begins with this one. */
  public void begin(long key) {
    int old = get(key);
    put(key, (old == ABSENT ? NO_ENTRY : old) | LONGER);
  }

  /** Sets the entry of a sequence. */
  public void set(long key, int entry) {
    int old = get(key);
    put(key, entry | (old == ABSENT ? 0 : old & LONGER));
  }

  private void put(long key, int value) {
    if (size * SLOTS_PER_KEY >= slots.length) {
      grow();
    }
    long mixed = mix(key);
    present.add(mixed);
    int slot = slot(mixed);
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = (slot + 2) & (slots.length - 1);
    }
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = key;
    slots[slot + 1] = value;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    present = new HashFilter(slots.length / SLOTS_PER_KEY);
    size = 0;
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        put(old[i], (int) old[i + 1]);
      }
    }
  }

  /** The key with all its bits mixed. */
  static long mix(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }

  private int slot(long mixed) {
    return (int) (mixed >>> 39) & (slots.length - 2);
  }
}
