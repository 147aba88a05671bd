package org.newsledger.claim.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;

/** The cues of one sentence in its order, and those of each sort apart: most ask for one sort. */
public final class Hits {

  /** No cues. */
  static final Hits NONE = Hits.of(List.of());

  private final List<Hit> all;
  private final List<Hit> ofMetrics;
  private final Map<Cue.Sort, List<Hit>> bySort;

  private Hits(List<Hit> all, List<Hit> ofMetrics, Map<Cue.Sort, List<Hit>> bySort) {
    this.all = all;
    this.ofMetrics = ofMetrics;
    this.bySort = bySort;
  }

  /** The cues of a sentence, which have to be in its order. */
  public static Hits of(List<Hit> hits) {
    List<Hit> ofMetrics = new ArrayList<>();
    Map<Cue.Sort, List<Hit>> bySort = new EnumMap<>(Cue.Sort.class);
    for (Hit hit : hits) {
      bySort.computeIfAbsent(hit.cue().sort(), sort -> new ArrayList<>(4)).add(hit);
      if (hit.cue().isOfMetric()) {
        ofMetrics.add(hit);
      }
    }
    return new Hits(hits, ofMetrics, bySort);
  }

  /** All of them. */
  List<Hit> all() {
    return all;
  }

  /** Those that speak for a metric. */
  public List<Hit> ofMetrics() {
    return ofMetrics;
  }

  /** Those of one sort. */
  public List<Hit> of(Cue.Sort sort) {
    List<Hit> hits = bySort.get(sort);
    return hits == null ? List.of() : hits;
  }

  /** Those that speak for a metric and begin in {@code [from, to)}. */
  public List<Hit> ofMetricsIn(int from, int to) {
    return between(ofMetrics, from, to);
  }

  /** Those of one sort that begin in {@code [from, to)}. */
  public List<Hit> in(Cue.Sort sort, int from, int to) {
    return between(of(sort), from, to);
  }

  private static List<Hit> between(List<Hit> hits, int from, int to) {
    int low = 0;
    while (low < hits.size() && hits.get(low).start() < from) {
      low++;
    }
    int high = hits.size();
    while (high > low && hits.get(high - 1).start() >= to) {
      high--;
    }
    return low == 0 && high == hits.size() ? hits : hits.subList(low, high);
  }

  /** Whether one of this sort and meaning begins in {@code [from, to)}. */
  public boolean has(Cue.Sort sort, Enum<?> meaning, int from, int to) {
    return any(of(sort), meaning, from, to);
  }

  /** Whether any of a sort begins in {@code [from, to)}. */
  public boolean anyIn(Cue.Sort sort, int from, int to) {
    return !between(of(sort), from, to).isEmpty();
  }

  /** Whether one that speaks for {@code metric} begins in {@code [from, to)}. */
  public boolean has(Metric metric, int from, int to) {
    return any(ofMetrics, metric, from, to);
  }

  private static boolean any(List<Hit> hits, Enum<?> meaning, int from, int to) {
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.is(meaning) && hit.start() >= from && hit.start() < to) {
        return true;
      }
    }
    return false;
  }
}
