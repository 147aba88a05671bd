package org.newsledger.job.step;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.job.progress.StepTally;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;

/** What a chunk of items gave: those accepted and those refused, each in its order. */
record Batches<T>(List<T> accepted, List<Rejection> rejected) {

  static <T> Batches<T> of(Iterable<? extends List<Outcome<T>>> blocks) {
    List<T> accepted = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    for (List<Outcome<T>> block : blocks) {
      for (Outcome<T> outcome : block) {
        if (outcome instanceof Outcome.Accepted<T> item) {
          accepted.add(item.item());
        } else {
          rejected.add(((Outcome.Rejected<T>) outcome).rejection());
        }
      }
    }
    return new Batches<>(accepted, rejected);
  }

  /** Counts what there is. */
  void count(StepTally tally) {
    tally.accept(accepted.size());
    rejected.forEach(tally::reject);
  }
}
