package org.newsledger.quantity.reader;

import java.util.List;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/** Where the names of a folded text stand. */
final class Names {

  private final int[] starts;
  private final int[] ends;

  /** The names at spans of the text as published. */
  Names(FoldedText text, List<Span> names) {
    starts = new int[names.size()];
    ends = new int[names.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.toFolded(names.get(i).start());
      ends[i] = text.toFolded(names.get(i).end());
    }
  }

  /** Where the name ends that has a character in {@code [start, end)}; -1 where there is none. */
  int endOver(int start, int end) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < starts.length && starts[low] < end ? ends[low] : -1;
  }
}
