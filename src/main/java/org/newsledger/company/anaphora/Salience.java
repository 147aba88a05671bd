package org.newsledger.company.anaphora;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.newsledger.text.ResourceTable;

/**
 * How much each trait speaks for a company's being the one that a text stands on, from {@code
 * company/salience.csv}.
 */
final class Salience implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Salience SHARED = new Salience();

  /** What may be said of a company named in the text, seen from a place that refers back. */
  enum Trait {
    IN_TITLE,
    /** Times its share of the most frequent company's namings. */
    FREQUENT,
    PREVIOUS_SENTENCE,
    TWO_BACK,
    THREE_BACK,
    FURTHER_BACK,
    SAME_SENTENCE,
    /** Nothing but words stand between it and the place. */
    SAME_CLAUSE,
    /** No word governs it where it was named last: it leads its sentence or is marked as topic. */
    GOVERNOR,
    /** It was named last behind a preposition, a rival or the like. */
    GOVERNED,
    /** It was named last of all, and the words point at that. */
    POINTED_AT,
    SAME_PARAGRAPH,
    FIRST_OF_PARAGRAPH,
    /** The text itself says that it is of this sort. */
    SAID_SORT,
    SECTOR_FITS,
    SECTOR_CLASHES,
    SEAT_FITS,
    SEAT_CLASHES,
    COUNTRY_FITS,
    COUNTRY_CLASHES,
    /** Its business is with other companies: a bank, a fund, a newspaper. */
    ONLOOKER,
    /** The sentence before was the first that named it, and is on it. */
    INTRODUCED_LEADING,
    /** The paragraph has named it more than once. */
    NAMED_TWICE_HERE,
    /** The least sum of a company that is meant. */
    THRESHOLD,
    /** By how much it has to lead. */
    LEAD,
    /** By how much others may be less likely that are held to be nearly as likely. */
    MARGIN
  }

  private final EnumMap<Trait, Double> weights = new EnumMap<>(Trait.class);

  private Salience() {
    for (String[] row : ResourceTable.rows("company/salience.csv")) {
      weights.put(Trait.valueOf(row[0].toUpperCase(Locale.ROOT)), Double.valueOf(row[1]));
    }
    for (Trait trait : Trait.values()) {
      if (!weights.containsKey(trait)) {
        throw new IllegalArgumentException("company/salience.csv has no row for " + trait);
      }
    }
  }

  static Salience shared() {
    return SHARED;
  }

  /** The sum of the weights of traits, each times how much of it there is. */
  double sum(Map<Trait, Double> traits) {
    double sum = 0;
    for (Map.Entry<Trait, Double> trait : traits.entrySet()) {
      sum += trait.getValue() * of(trait.getKey());
    }
    return sum;
  }

  double of(Trait trait) {
    return Objects.requireNonNull(weights.get(trait));
  }
}
