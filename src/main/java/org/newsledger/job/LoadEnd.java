package org.newsledger.job;

import java.util.List;
import java.util.Optional;
import org.newsledger.warehouse.MergeResult;

/** How the load ended, as its last step has it. */
final class LoadEnd {

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

  synchronized LoadResult result() {
    return result;
  }

  synchronized LoadResult failed(List<Throwable> causes) {
    if (causes.isEmpty()) {
      return new LoadResult(
          Ending.FAILED, "the load failed; run it again to go on where it stopped");
    }
    Throwable root = causes.get(0);
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof HeldBackException held) {
      return new LoadResult(Ending.HELD_BACK, String.valueOf(held.getMessage()));
    }
    return new LoadResult(
        Ending.FAILED,
        root.getMessage() + "; mend the cause and run load again, it goes on where it stopped");
  }
}
