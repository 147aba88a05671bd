package org.newsledger.company.name;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.text.ResourceTable;

/** Small words within names, from {@code company/name-particles.csv}. */
public final class NameParticles {

  private static final Set<String> SURNAME = new HashSet<>();
  private static final Set<String> ORIGIN = new HashSet<>();
  private static final Set<String> OPENING = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows("company/name-particles.csv")) {
      add(SURNAME, row, 1);
      add(ORIGIN, row, 2);
      add(OPENING, row, 3);
    }
  }

  private NameParticles() {}

  private static void add(Set<String> words, String[] row, int column) {
    if (row[column].equals("yes")) {
      words.add(row[0]);
    }
  }

  /** Whether the folded word goes on within a surname: Jan van der Meer. */
  public static boolean isOfSurname(String word) {
    return SURNAME.contains(word);
  }

  /** Whether the folded word may tell where a person works, too: Jan Smit van Philips. */
  public static boolean isOfOrigin(String word) {
    return ORIGIN.contains(word);
  }

  /** Whether the folded word begins names where it has a capital within a sentence: Van Esch. */
  public static boolean opens(String word) {
    return OPENING.contains(word);
  }
}
