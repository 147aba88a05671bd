package org.newsledger.gold;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A claim in the plain form in which gold and reading are compared.
 *
 * @param metric code of the metric
 * @param subjects companies it is said of, as {@link SameNames} writes them
 * @param objects the other companies concerned, likewise
 * @param value the value or the lower end; empty where no number is told
 * @param high the upper end of a range
 * @param unit ISO 4217 code, {@code %}, {@code count}, {@code W}, {@code x} or {@code year}
 * @param qualifier code of the qualifier
 * @param modality code of the modality
 * @param period {@code 2025} or {@code 2025Q3}
 * @param quote the words it stands in
 * @param rule the rule that read it; empty for gold
 * @param confidence what the reader says of the rule, from 0 to 1; 1 for gold
 */
public record PlainClaim(
    String metric,
    Set<String> subjects,
    Set<String> objects,
    Optional<Double> value,
    Optional<Double> high,
    String unit,
    String qualifier,
    String modality,
    Optional<String> period,
    String quote,
    String rule,
    double confidence) {

  public PlainClaim {
    subjects = Collections.unmodifiableSet(new LinkedHashSet<>(subjects));
    objects = Collections.unmodifiableSet(new LinkedHashSet<>(objects));
  }
}
