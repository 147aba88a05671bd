package org.newsledger.claim.metric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsledger.claim.Metric;

/** What the quantity lexicons say is counted, and which metrics a count of it may be. */
enum CountedNoun {
  JOBS(Metric.JOBS_CREATED, 1.2),
  EMPLOYEES(Metric.EMPLOYEES, 1.7),
  PEOPLE(Metric.EMPLOYEES, 0.3),
  CUSTOMERS(Metric.CUSTOMERS, 5),
  /** Companies may be customers, where something else says that they are. */
  FIRMS(Metric.CUSTOMERS, 0.3),
  SITES(Metric.SITES, 5),
  CHIPS(Metric.CHIPS, 5),
  OTHER(Metric.OTHER_COUNT, 1.6);

  private static final Map<String, CountedNoun> BY_NAME =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  noun -> noun.name().toLowerCase(Locale.ROOT), noun -> noun));

  private final Metric metric;
  private final double weight;

  CountedNoun(Metric metric, double weight) {
    this.metric = metric;
    this.weight = weight;
  }

  /** The class of that name; any name that is not ours is another thing counted. */
  static Optional<CountedNoun> find(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of(BY_NAME.getOrDefault(name, OTHER));
  }

  /** The metric where no cue says otherwise. */
  Metric metric() {
    return metric;
  }

  /** How strongly the noun alone speaks for its metric. */
  double weight() {
    return weight;
  }

  /** Whether a count of this may be {@code other}. */
  boolean allows(Metric other) {
    return switch (this) {
      case JOBS, EMPLOYEES -> isOfPeople(other) && other != Metric.CUSTOMERS;
      case PEOPLE -> isOfPeople(other);
      case OTHER -> other == Metric.OTHER_COUNT;
      default -> other == metric;
    };
  }

  private static boolean isOfPeople(Metric other) {
    return other == Metric.EMPLOYEES
        || other == Metric.JOBS_CREATED
        || other == Metric.JOBS_CUT
        || other == Metric.CUSTOMERS;
  }
}
