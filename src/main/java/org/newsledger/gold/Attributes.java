package org.newsledger.gold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the fields beyond metric, value and subjects are right, over pairs that agree strictly.
 */
public final class Attributes {

  private final Map<String, Integer> right = new LinkedHashMap<>();
  private int pairs;

  Attributes() {}

  void add(Pairs.Match match) {
    pairs++;
    StatedClaim gold = match.gold();
    StatedClaim read = match.read();
    count("qualifier", gold.qualifier().equals(read.qualifier()));
    count("modality", gold.modality().equals(read.modality()));
    count("period", gold.period().equals(read.period()));
    count("objects", gold.objects().equals(read.objects()));
    count("upper end", Level.near(gold.high(), read.high()));
  }

  private void count(String attribute, boolean isRight) {
    right.merge(attribute, isRight ? 1 : 0, Integer::sum);
  }

  /** How many pairs were looked at. */
  public int pairs() {
    return pairs;
  }

  /** How many pairs agree on each attribute. */
  Map<String, Integer> rights() {
    return Collections.unmodifiableMap(right);
  }

  /** The part that is right of each attribute, from 0 to 1; empty where there is no pair. */
  public Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    right.forEach((attribute, count) -> shares.put(attribute, (double) count / pairs));
    return shares;
  }
}
