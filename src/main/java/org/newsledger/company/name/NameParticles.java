package org.newsledger.company.name;

import java.util.List;
import org.newsledger.text.ResourceTable;

/** Small words within names, from {@code company/name-particles.csv}. */
public final class NameParticles {

  private static final List<String[]> ROWS = ResourceTable.rows("company/name-particles.csv");
  private static final WordSet SURNAME = column(1);
  private static final WordSet ORIGIN = column(2);
  private static final WordSet OPENING = column(3);

  private NameParticles() {}

  private static WordSet column(int column) {
    return WordSet.of(
        ROWS.stream().filter(row -> row[column].equals("yes")).map(row -> row[0]).toList());
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
