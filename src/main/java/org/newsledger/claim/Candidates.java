package org.newsledger.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.company.CompanyRef;

/**
 * Gathers the companies that a figure may be said of: those of its sentence, alone, in their
 * enumeration and two that are tied by "with"; then those that are remembered.
 */
final class Candidates {

  private static final int MOST_IN_SENTENCE = 10;
  private static final int MOST_PARTS = 5;

  /** How far behind a metric's cue the one stands whose it is: the valuation of start-ups. */
  private static final int GENITIVE = 10;

  private final Memory memory;
  private final Scene scene;
  private final Figure figure;
  private final CandidateFeatures features;
  private final boolean ofStrangers;

  Candidates(Breaks breaks, Memory memory, Scene scene, Figure figure, MetricChoice choice) {
    this.memory = memory;
    this.scene = scene;
    this.figure = figure;
    this.ofStrangers =
        scene.has(Cue.Reference.STRANGER, choice.cueEnd(), choice.cueEnd() + GENITIVE);
    this.features = new CandidateFeatures(breaks, memory, scene, figure, choice);
  }

  /** The candidates, those of the sentence first. */
  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    List<Group> groups = nearest();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      all.add(features.named(group, group, 0));
      addParts(all, group);
      if (i + 1 < groups.size() && isUnion(group, groups.get(i + 1))) {
        all.add(features.union(group, groups.get(i + 1)));
      }
    }
    for (List<CompanyRef> companies : remembered()) {
      if (all.stream().noneMatch(c -> c.companies().equals(companies))) {
        all.add(features.remembered(companies));
      }
    }
    return all;
  }

  private void addParts(List<Candidate> all, Group group) {
    int parts = group.parties().size();
    if (parts > 1 && parts <= MOST_PARTS && isOneByOne(parts)) {
      for (int i = 0; i < parts; i++) {
        all.add(features.named(new Group(List.of(group.parties().get(i))), group, i));
      }
    }
  }

  /**
   * Whether one of an enumeration may be meant alone: what is said of three or more is said of all.
   */
  private boolean isOneByOne(int parts) {
    return parts == 2 || scene.has(Cue.Reference.RESPECTIVELY) || scene.has(Cue.Reference.EACH);
  }

  /** Two groups that act together: {@code A, together with B}. */
  private boolean isUnion(Group first, Group second) {
    boolean with = second.role() == Cue.Case.WITH || first.role() == Cue.Case.WITH;
    boolean apart = first.end() <= figure.start() && second.start() >= figure.end();
    return with && !apart && !first.companies().equals(second.companies());
  }

  private List<Group> nearest() {
    List<Group> groups = scene.groups();
    if (groups.size() <= MOST_IN_SENTENCE) {
      return groups;
    }
    int at = 0;
    while (at < groups.size() && groups.get(at).start() < figure.start()) {
      at++;
    }
    int from = Math.max(0, Math.min(at - MOST_IN_SENTENCE / 2, groups.size() - MOST_IN_SENTENCE));
    return groups.subList(from, from + MOST_IN_SENTENCE);
  }

  private Set<List<CompanyRef>> remembered() {
    Set<List<CompanyRef>> sets = new LinkedHashSet<>();
    if (ofStrangers) {
      return sets;
    }
    sets.add(memory.lastSubject());
    sets.add(memory.focus());
    sets.add(memory.paragraphFirst(scene));
    if (features.isJoint()) {
      sets.add(memory.together());
    }
    sets.add(memory.title());
    sets.add(memory.lead());
    sets.add(memory.frequent());
    sets.remove(List.<CompanyRef>of());
    return sets;
  }
}
