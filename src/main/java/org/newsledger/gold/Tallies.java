package org.newsledger.gold;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tallies by a key, such as a language, a metric or a rule. */
final class Tallies {

  private final SortedMap<String, Tally> byKey = new TreeMap<>();

  void add(String key, Tally tally) {
    byKey.merge(key, tally, Tally::plus);
  }

  Map<String, Tally> all() {
    return Collections.unmodifiableMap(byKey);
  }

  Tally total() {
    return byKey.values().stream().reduce(Tally.NONE, Tally::plus);
  }
}
