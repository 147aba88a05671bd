package org.newsledger.article.body;

import java.util.HashSet;
import java.util.Set;

/** Compares one run of letters with others by the pieces of eight letters that they share. */
final class Resemblance {

  /** Shorter runs resemble each other by chance. */
  static final int LEAST_LETTERS = 68;

  /** A text is compared with so many of those before it at most. */
  static final int MOST_COMPARED = 20;

  private static final int PIECE = 8;
  private static final double NEAR = 0.92;

  private final String letters;

  /** Filled at the first comparison; most runs are never compared. */
  private final Set<Integer> pieces = new HashSet<>();

  Resemblance(String letters) {
    this.letters = letters;
  }

  /** Whether nearly all pieces of either run occur in the other. */
  boolean isNear(String other) {
    int longer = Math.max(letters.length(), other.length());
    if (Math.min(letters.length(), other.length()) < NEAR * longer) {
      return false;
    }
    if (pieces.isEmpty()) {
      addPieces(letters, pieces);
    }
    Set<Integer> others = new HashSet<>();
    addPieces(other, others);
    int most = Math.max(pieces.size(), others.size());
    others.retainAll(pieces);
    return others.size() >= NEAR * most;
  }

  private static void addPieces(String text, Set<Integer> pieces) {
    for (int i = 0; i + PIECE <= text.length(); i++) {
      int hash = 0;
      for (int j = i; j < i + PIECE; j++) {
        hash = 31 * hash + text.charAt(j);
      }
      pieces.add(hash);
    }
  }
}
