package org.newsledger.company.name;

import java.util.Set;
import org.newsledger.text.Language;

/** Words that tell a group's companies apart by where they are. */
public final class Regions {

  private static final Set<String> NAMES = Places.of(Language.EN);

  private Regions() {}

  /** Whether the folded word names a country or a large city. */
  public static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
