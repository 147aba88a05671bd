package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.List;

/**
 * The corrections of one input folder, in the order of their file.
 *
 * @param rows the corrections
 */
public record Corrections(List<Correction> rows) implements Serializable {

  public Corrections {
    rows = List.copyOf(rows);
  }

  /** No corrections. */
  public static Corrections none() {
    return new Corrections(List.of());
  }

  /** The corrections of one action. */
  List<Correction> of(Correction.Action action) {
    return rows.stream().filter(row -> row.action() == action).toList();
  }
}
