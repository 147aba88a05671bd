package org.newsledger.company;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The places at which a text has the same words in a run. */
final class RunGroup {

  private final String text;
  private final List<Run> runs = new ArrayList<>(2);
  private @Nullable CompanyName name;

  /** No places yet of the folded words {@code text}. */
  RunGroup(String text) {
    this.text = text;
  }

  /** The folded words. */
  String text() {
    return text;
  }

  /** The places, in text order. */
  List<Run> runs() {
    return runs;
  }

  Run first() {
    return runs.get(0);
  }

  /** The name taken apart; {@code written} tells it the first time. */
  CompanyName name(Supplier<CompanyName> written) {
    CompanyName known = name;
    if (known == null) {
      known = written.get();
      name = known;
    }
    return known;
  }
}
