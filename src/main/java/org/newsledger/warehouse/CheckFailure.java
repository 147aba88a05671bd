package org.newsledger.warehouse;

import java.util.List;

/**
 * A check of the generation that did not hold.
 *
 * @param check its name, that of its file in {@code sql/checks}
 * @param rule what has to hold, in one sentence
 * @param count how many rows break it
 * @param examples some of them, at most three
 */
public record CheckFailure(String check, String rule, long count, List<String> examples) {

  public CheckFailure {
    examples = List.copyOf(examples);
  }

  /** The failure as it is shown to people. */
  public String text() {
    return check + ": " + rule + " " + count + " do not, such as " + String.join("; ", examples);
  }
}
