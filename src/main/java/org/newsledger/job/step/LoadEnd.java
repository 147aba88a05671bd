package org.newsledger.job.step;

import java.util.List;
import java.util.Optional;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadResult;
import org.newsledger.source.InvalidSourcesException;
import org.newsledger.warehouse.MergeResult;
import org.newsledger.warehouse.WarehouseException;

/** How the load ended, as its last step has it. */
public final class LoadEnd {

  private static final String REMEDY =
      "; mend the cause and run load again, it goes on where it stopped";

  private LoadResult result = new LoadResult(Ending.FAILED, "the load ended before it published");

  private Optional<MergeResult> merged = Optional.empty();

  synchronized void merged(MergeResult merge) {
    merged = Optional.of(merge);
  }

  synchronized MergeResult merged() {
    return merged.orElseThrow();
  }

  synchronized void set(Ending ending, String message) {
    result = new LoadResult(ending, message);
  }

  /** How the last step left it. */
  public synchronized LoadResult result() {
    return result;
  }

  /** The end of a load that failed of these causes, or was held back. */
  public synchronized LoadResult failed(List<Throwable> causes) {
    if (causes.isEmpty()) {
      return new LoadResult(
          Ending.FAILED, "the load failed; run it again to go on where it stopped");
    }
    Throwable cause = told(causes.get(0));
    if (cause instanceof HeldBackException held) {
      return new LoadResult(Ending.HELD_BACK, String.valueOf(held.getMessage()));
    }
    String message = String.valueOf(cause.getMessage());
    return new LoadResult(
        Ending.FAILED, message.contains("load again") ? message : message + REMEDY);
  }

  /** The outermost cause that was written for people, or else the innermost one. */
  private static Throwable told(Throwable failure) {
    Throwable cause = failure;
    while (!isTold(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean isTold(Throwable cause) {
    return cause instanceof HeldBackException
        || cause instanceof WarehouseException
        || cause instanceof InvalidSourcesException;
  }
}
