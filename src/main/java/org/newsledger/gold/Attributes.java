package org.newsledger.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the fields beyond metric, value and subjects are right, over pairs that agree strictly,
 * and where they are not.
 */
public final class Attributes {

  private static final String NONE = "-";

  private final Map<String, Integer> right = new LinkedHashMap<>();
  private final List<Slip> slips = new ArrayList<>();
  private int pairs;

  Attributes() {}

  void add(String article, Pairs.Match match) {
    pairs++;
    PlainClaim gold = match.gold();
    PlainClaim read = match.read();
    same(article, "qualifier", gold.qualifier(), read.qualifier(), read);
    same(article, "modality", gold.modality(), read.modality(), read);
    same(article, "period", gold.period().orElse(NONE), read.period().orElse(NONE), read);
    same(article, "objects", gold.objects().toString(), read.objects().toString(), read);
    count(
        Level.near(gold.high(), read.high()),
        new Slip(article, "upper end", shown(gold.high()), shown(read.high()), read));
  }

  private void same(
      String article, String attribute, String stated, String read, PlainClaim claim) {
    count(stated.equals(read), new Slip(article, attribute, stated, read, claim));
  }

  private void count(boolean isRight, Slip slip) {
    right.merge(slip.attribute(), isRight ? 1 : 0, Integer::sum);
    if (!isRight) {
      slips.add(slip);
    }
  }

  private static String shown(Optional<Double> value) {
    return value.map(Object::toString).orElse(NONE);
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

  /** The fields that are not right, article by article. */
  public List<Slip> slips() {
    return Collections.unmodifiableList(slips);
  }
}
