package org.newsledger.warehouse;

import java.time.LocalDate;

/**
 * How a load is staged and merged.
 *
 * @param asOf the day the load is of; facts without a date are converted as of it
 * @param threads how many threads the database may use, at least 1
 * @param memoryMegabytes how much memory the database may use beside the Java heap before it spills
 *     to disk, at least 64
 * @param maxRateAgeDays how many days before a claim the last exchange rate may lie, at least 0
 * @param generationsKept how many earlier generations are kept, at least 1
 * @param reprocess whether stored documents that are staged again replace their facts
 */
public record LoadOptions(
    LocalDate asOf,
    int threads,
    int memoryMegabytes,
    int maxRateAgeDays,
    int generationsKept,
    boolean reprocess) {

  private static final int DEFAULT_MEMORY = 256;
  private static final int DEFAULT_RATE_AGE = 10;
  private static final int DEFAULT_GENERATIONS = 7;

  public LoadOptions {
    require("threads", threads, 1);
    require("memoryMegabytes", memoryMegabytes, 64);
    require("maxRateAgeDays", maxRateAgeDays, 0);
    require("generationsKept", generationsKept, 1);
  }

  /** The usual options of a load as of a day: rates at most 10 days old, 7 generations kept. */
  public static LoadOptions of(LocalDate asOf, int threads) {
    return new LoadOptions(
        asOf, threads, DEFAULT_MEMORY, DEFAULT_RATE_AGE, DEFAULT_GENERATIONS, false);
  }

  /** The same options for a load that reads stored documents again. */
  public LoadOptions reprocessing() {
    return new LoadOptions(asOf, threads, memoryMegabytes, maxRateAgeDays, generationsKept, true);
  }

  private static void require(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " has to be at least " + least + ", got " + value);
    }
  }
}
