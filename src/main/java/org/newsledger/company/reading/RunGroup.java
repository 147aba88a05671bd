package org.newsledger.company.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.CompanyName;

/** The places at which a text has the same words in a run. */
public final class RunGroup {

  private final String text;
  private final List<Run> runs = new ArrayList<>(2);
  private @Nullable CompanyName name;

  /** No places yet of the folded words {@code text}. */
  public RunGroup(String text) {
    this.text = text;
  }

  /** The folded words. */
  public String text() {
    return text;
  }

  /** The places, in text order. */
  public List<Run> runs() {
    return runs;
  }

  /** The first of its places. */
  public Run first() {
    return runs.get(0);
  }

  /** The name taken apart; {@code written} tells it the first time. */
  public CompanyName name(Supplier<CompanyName> written) {
    CompanyName known = name;
    if (known == null) {
      known = written.get();
      name = known;
    }
    return known;
  }
}
