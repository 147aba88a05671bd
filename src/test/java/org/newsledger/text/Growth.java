package org.newsledger.text;

import java.lang.management.ManagementFactory;

/** How work grows: the least processor time of some runs, beside that of others. */
public final class Growth {

  private static final int RUNS = 3;

  private Growth() {}

  /**
   * How many times as much work {@code longer} takes as {@code shorter}, of which at least {@code
   * floor} nanoseconds are taken, for less is told by chance.
   */
  public static double of(Runnable shorter, Runnable longer, long floor) {
    long least = Math.max(work(shorter), floor);
    return work(longer) / (double) least;
  }

  private static long work(Runnable reading) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reading.run();
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
