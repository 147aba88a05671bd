package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** The small words that Korean writes right behind a noun, one or two of them in a row. */
final class Particles implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<String> particles;

  /** The length of the two longest together, which no run of them exceeds. */
  private final int longestRun;

  /** The characters with which they begin. */
  private final String beginnings;

  Particles(Collection<String> words) {
    this.particles = Set.copyOf(words);
    this.longestRun = 2 * particles.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder first = new StringBuilder();
    particles.forEach(particle -> first.append(particle.charAt(0)));
    this.beginnings = first.toString();
  }

  /** Whether the run of Hangul at {@code at} consists of them. */
  boolean areAt(FoldedText text, int at) {
    if (beginnings.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.HANGUL) {
      end++;
      if (end - at > longestRun) {
        return false;
      }
    }
    String run = text.subSequence(at, end);
    if (particles.contains(run)) {
      return true;
    }
    for (int i = 1; i < run.length(); i++) {
      if (particles.contains(run.substring(0, i)) && particles.contains(run.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
