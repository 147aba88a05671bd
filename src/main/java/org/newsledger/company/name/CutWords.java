package org.newsledger.company.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a name that a full stop cuts short: {@code WORLDWID.CORP}. */
final class CutWords {

  private CutWords() {}

  /** The folded words with a full stop behind them. */
  static Set<String> of(String display) {
    if (display.indexOf('.') < 0) {
      return Set.of();
    }
    List<NameWord> words = NameWord.split(display);
    Set<String> cut = new HashSet<>();
    for (NameWord word : words) {
      if (word.text().endsWith(".") && word.folded().length() > 1) {
        cut.add(word.folded());
      }
    }
    return cut;
  }
}
