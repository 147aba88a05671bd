package org.newsledger.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;

/** Gathers the companies that a figure may be said of, with their features. */
final class Candidates {

  private static final int MOST_IN_SENTENCE = 10;
  private static final int CLOSE = 30;
  private static final int BESIDE = 14;

  private final Breaks breaks;
  private final Memory memory;
  private final Scene scene;
  private final Figure figure;
  private final MetricChoice choice;
  private final Frame frame;
  private final boolean joint;
  private final boolean clauseNames;

  Candidates(Breaks breaks, Memory memory, Scene scene, Figure figure, MetricChoice choice) {
    this.breaks = breaks;
    this.memory = memory;
    this.scene = scene;
    this.figure = figure;
    this.choice = choice;
    this.frame = Frame.of(choice.metric());
    this.joint =
        scene.has(Cue.Reference.JOINT, figure.start() - 90, figure.end() + 60)
            || scene.has(Cue.Reference.GROUP, figure.start() - 120, figure.end() + 60);
    this.clauseNames = scene.groups().stream().anyMatch(g -> gapHard(g) == 0 && gapCommas(g) == 0);
  }

  /** The candidates, those of the sentence first. */
  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    for (Group group : nearest()) {
      all.add(inSentence(group));
    }
    for (List<CompanyRef> companies : remembered()) {
      if (all.stream().noneMatch(c -> c.companies().equals(companies))) {
        all.add(fromMemory(companies));
      }
    }
    return all;
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
    sets.add(memory.lastSubject());
    sets.add(memory.focus());
    sets.add(memory.paragraphFirst(scene));
    if (joint) {
      sets.add(memory.together());
    }
    sets.add(memory.title());
    sets.add(memory.frequent());
    sets.remove(List.<CompanyRef>of());
    return sets;
  }

  private Candidate inSentence(Group group) {
    Features on = new Features();
    boolean after = group.start() >= figure.start();
    on.set(after ? Trait.AFTER : Trait.BEFORE, true);
    on.set(group.role(), after);
    describePlace(on, group, after);
    describeGap(on, group);
    on.set(Trait.SPEAKS, group.speaks());
    Mention.Kind kind = group.parties().get(0).mention().kind();
    on.set(Trait.EPITHET, kind == Mention.Kind.EPITHET);
    on.set(Trait.ANAPHOR, kind == Mention.Kind.ANAPHOR);
    boolean ahead = choice.cueStart() >= group.end() && choice.cueStart() - group.end() <= BESIDE;
    on.set(Trait.OWNS_CUE, ahead);
    boolean behind = group.start() >= choice.cueEnd() && group.start() - choice.cueEnd() <= CLOSE;
    on.set(Trait.CUE_TAKES, behind);
    describeMemory(on, group.companies());
    return new Candidate(group.companies(), List.of(group), on.bits);
  }

  private void describePlace(Features on, Group group, boolean after) {
    int index = scene.groups().indexOf(group);
    boolean next =
        after
            ? index == 0 || scene.groups().get(index - 1).start() < figure.start()
            : index == scene.groups().size() - 1
                || scene.groups().get(index + 1).start() >= figure.start();
    on.set(after ? Trait.NEAREST_AFTER : Trait.NEAREST_BEFORE, next);
    on.set(Trait.FIRST, index == 0);
    on.set(Trait.ONLY, scene.groups().size() == 1);
    int between = between(group);
    on.set(Trait.GROUP_BETWEEN, between == 1);
    on.set(Trait.GROUPS_BETWEEN, between > 1);
  }

  private int between(Group group) {
    int from = Math.min(group.end(), figure.end());
    int to = Math.max(group.start(), figure.start());
    return (int) scene.groups().stream().filter(g -> g.start() >= from && g.end() <= to).count();
  }

  private void describeGap(Features on, Group group) {
    int commas = gapCommas(group);
    int hard = gapHard(group);
    on.set(Trait.SAME_CLAUSE, commas == 0 && hard == 0);
    on.set(Trait.COMMA_ONE, commas == 1);
    on.set(Trait.COMMA_MORE, commas > 1);
    on.set(Trait.HARD_ONE, hard == 1);
    on.set(Trait.HARD_MORE, hard > 1);
    int from = gapStart(group);
    int to = gapEnd(group);
    long figures = scene.figures().stream().filter(f -> f.start() >= from && f.end() <= to).count();
    on.set(Trait.FIGURE_BETWEEN, figures == 1);
    on.set(Trait.FIGURES_BETWEEN, figures > 1);
    int gap = to - from;
    on.set(Trait.NEAR, gap <= 12);
    on.set(Trait.CLOSE, gap > 12 && gap <= 40);
    on.set(Trait.MIDDLING, gap > 40 && gap <= 100);
    on.set(Trait.FAR, gap > 100);
  }

  private int gapStart(Group group) {
    return Math.min(group.end(), figure.end());
  }

  private int gapEnd(Group group) {
    return Math.max(group.start(), figure.start());
  }

  private int gapCommas(Group group) {
    return breaks.commas(gapStart(group), gapEnd(group));
  }

  private int gapHard(Group group) {
    return breaks.hard(gapStart(group), gapEnd(group));
  }

  private Candidate fromMemory(List<CompanyRef> companies) {
    Features on = new Features();
    on.set(Trait.CONTEXT, true);
    on.set(Trait.ALONE_IN_CONTEXT, scene.groups().isEmpty());
    on.set(Trait.CONTEXT_BESIDE_NAMED, !scene.groups().isEmpty());
    on.set(Trait.CONTEXT_BESIDE_CLAUSE, clauseNames);
    on.set(Trait.STRANGER, scene.has(Cue.Reference.STRANGER));
    describeMemory(on, companies);
    return new Candidate(companies, List.of(), on.bits);
  }

  private void describeMemory(Features on, List<CompanyRef> companies) {
    on.set(Trait.BIAS, true);
    boolean last = companies.equals(memory.lastSubject());
    on.set(Trait.LAST_SUBJECT, last);
    on.set(Trait.LAST_SUBJECT_HERE, last && memory.lastSubjectIn(scene));
    boolean focus = companies.equals(memory.focus());
    on.set(Trait.LAST_FOCUS, focus);
    on.set(Trait.FOCUS_HERE, focus && memory.focusIn(scene));
    on.set(Trait.TITLE, companies.equals(memory.title()));
    on.set(Trait.FREQUENT, companies.equals(memory.frequent()));
    on.set(Trait.PARAGRAPH_FIRST, companies.equals(memory.paragraphFirst(scene)));
    on.set(Trait.SEVERAL, companies.size() > 1);
    on.set(Trait.JOINT_SEVERAL, joint && companies.size() > 1);
    on.set(Trait.JOINT_ALONE, joint && companies.size() == 1);
  }

  /** The features that hold, each also for the metric's frame. */
  private final class Features {
    private final BitSet bits = new BitSet(RoleFeatures.COUNT);

    void set(Trait trait, boolean holds) {
      if (holds) {
        bits.set(RoleFeatures.of(trait));
        bits.set(RoleFeatures.of(frame, trait));
      }
    }

    void set(Cue.Case role, boolean after) {
      bits.set(RoleFeatures.of(role, after));
      bits.set(RoleFeatures.of(frame, role, after));
    }
  }
}
