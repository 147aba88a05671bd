package org.newsledger.claim.cue;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.text.FoldedText;

/**
 * How a language marks from whom something is had.
 *
 * @param cases the cases that mark it
 * @param words words before the name that mark it, as they are written: {@code à}
 */
public record TieSources(Set<Cue.Case> cases, Set<String> words) implements Serializable {

  public TieSources {
    cases = Set.copyOf(cases);
    words = Set.copyOf(words);
  }

  static TieSources of(List<String> cases, List<String> words) {
    EnumSet<Cue.Case> meant = EnumSet.noneOf(Cue.Case.class);
    cases.forEach(name -> meant.add(Cue.Case.valueOf(name.toUpperCase(Locale.ROOT))));
    return new TieSources(meant, new HashSet<>(words));
  }

  /**
   * Whether a name in {@code role} that begins at {@code start} is marked as the one from whom
   * something is had.
   */
  public boolean marks(Cue.Case role, int start, FoldedText text) {
    return cases.contains(role) || words.contains(wordBefore(start, text));
  }

  /** Letters count as they are written here, for accents tell some words apart. */
  private static String wordBefore(int name, FoldedText text) {
    int end = name - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.originalCharAt(start - 1))) {
      start--;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      word.append(text.originalCharAt(i));
    }
    return word.toString();
  }
}
