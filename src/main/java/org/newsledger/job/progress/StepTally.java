package org.newsledger.job.progress;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.warehouse.RunStep;

/**
 * What one step has done so far: items read, taken, passed over and refused. Safe to read while it
 * runs.
 */
public final class StepTally {

  private final String step;
  private final long startedAt;
  private final Instant began = Instant.now();
  private volatile long endedAt;
  private volatile Instant ended = began;
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final Map<RejectionCode, Long> rejected = new EnumMap<>(RejectionCode.class);

  StepTally(String step, long now) {
    this.step = step;
    this.startedAt = now;
  }

  /** Counts items that are taken. */
  public void accept(long items) {
    accepted.addAndGet(items);
  }

  /** Counts items that are passed over. */
  public void skip(long items) {
    skipped.addAndGet(items);
  }

  /** Counts bytes of the input. */
  public void readBytes(long count) {
    bytes.addAndGet(count);
  }

  /** Counts an item that is refused. */
  public synchronized void reject(Rejection rejection) {
    rejected.merge(rejection.code(), 1L, Long::sum);
  }

  void end(long now) {
    endedAt = now;
    ended = Instant.now();
  }

  String step() {
    return step;
  }

  /** The step as it is published. */
  public RunStep published() {
    return new RunStep(step, began, ended, items(), accepted(), rejected());
  }

  long accepted() {
    return accepted.get();
  }

  long skipped() {
    return skipped.get();
  }

  long bytes() {
    return bytes.get();
  }

  synchronized Map<RejectionCode, Long> rejectedByCode() {
    return new EnumMap<>(rejected);
  }

  /** How many items were refused. */
  public synchronized long rejected() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** All items, whatever became of them. */
  public long items() {
    return accepted() + skipped() + rejected();
  }

  /** Seconds from the step's start to its end, or to {@code now} while it runs. */
  double seconds(long now) {
    return ((endedAt == 0 ? now : endedAt) - startedAt) / 1e9;
  }
}
