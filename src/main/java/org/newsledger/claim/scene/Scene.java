package org.newsledger.claim.scene;

import java.util.List;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.PhraseFinder;

/**
 * One sentence with all that was found in it, in folded offsets.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param alone whether it is all of its paragraph
 * @param start first character
 * @param end after the last character
 * @param hits cues, those left out that longer ones cover
 * @param phrases all phrases of the lexicon
 * @param figures quantities, in order
 * @param groups companies, in order
 */
public record Scene(
    int index,
    int paragraph,
    boolean alone,
    int start,
    int end,
    Hits hits,
    PhraseFinder.Found phrases,
    List<Figure> figures,
    List<Group> groups) {

  /** Characters that a heading has beside its name: a bullet, a number, a colon. */
  private static final int MARKS = 4;

  public Scene {
    figures = List.copyOf(figures);
    groups = List.copyOf(groups);
  }

  /** Whether it is a paragraph that names one company and says no more. */
  public boolean isHeading() {
    return alone
        && index > 0
        && figures.isEmpty()
        && groups.size() == 1
        && groups.get(0).companies().size() == 1
        && groups.get(0).start() - start + end - groups.get(0).end() <= MARKS;
  }

  /** The companies that it tells of, those left out that only have a view of others. */
  public List<Group> told() {
    return groups.stream().filter(group -> group.role() != Cue.Case.VIEW).toList();
  }

  /** Commas between two places, those within enumerations of companies left out. */
  public int commas(Breaks breaks, int from, int to) {
    int commas = breaks.commas(from, to);
    for (int i = 0; commas > 0 && i < groups.size(); i++) {
      Group group = groups.get(i);
      if (group.parties().size() > 1) {
        commas -= breaks.commas(Math.max(from, group.start()), Math.min(to, group.end()));
      }
    }
    return commas;
  }

  /** Whether such a reference begins in {@code [from, to)}. */
  public boolean has(Cue.Reference reference, int from, int to) {
    return hits.has(Cue.Sort.REFERENCE, reference, from, to);
  }

  /** Whether there is such a reference. */
  public boolean has(Cue.Reference reference) {
    return has(reference, start, end);
  }

  /** Whether such a word begins in {@code [from, to)}. */
  public boolean has(Cue.Sureness sureness, int from, int to) {
    return hits.has(Cue.Sort.MODALITY, sureness, from, to);
  }

  /** Whether there is such a word. */
  public boolean has(Cue.PeriodWord word) {
    return hits.has(Cue.Sort.PERIOD, word, start, end);
  }

  /** Whether a cue for {@code metric} begins in {@code [from, to)}. */
  public boolean has(Metric metric, int from, int to) {
    return hits.has(metric, from, to);
  }

  /** Whether a denial begins in {@code [from, to)}. */
  public boolean denies(int from, int to) {
    return hits.has(Cue.Sort.DENIAL, Cue.DENIED, from, to);
  }
}
