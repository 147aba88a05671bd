package org.newsledger.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Unit;

/** Describes the companies that a figure may be said of by their {@link RoleFeatures}. */
final class CandidateFeatures {

  private static final int CLOSE = 30;
  private static final int BESIDE = 14;
  private static final int OPENING = 6;

  private final Breaks breaks;
  private final Memory memory;
  private final Scene scene;
  private final Figure figure;
  private final MetricChoice choice;
  private final Frame frame;
  private final boolean joint;
  private final boolean clauseNames;
  private final boolean freeNames;

  CandidateFeatures(Breaks breaks, Memory memory, Scene scene, Figure figure, MetricChoice choice) {
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
    this.freeNames = scene.groups().stream().anyMatch(g -> g.isFree() && !g.speaks());
  }

  /** Whether the figure is said of several companies together. */
  boolean isJoint() {
    return joint;
  }

  /** A group of the sentence, or the {@code index}th party of {@code whole}. */
  Candidate named(Group group, Group whole, int index) {
    Features on = describe(group, whole);
    if (!group.equals(whole)) {
      on.set(Trait.PART, true);
      on.set(Trait.LAST_PART, index == whole.parties().size() - 1);
      int turn = turn(whole);
      on.set(Trait.ALIGNED, turn == index);
      on.set(Trait.MISALIGNED, turn >= 0 && turn != index);
    } else if (whole.parties().size() > 1) {
      on.set(Trait.MISALIGNED, turn(whole) >= 0);
    }
    describeMemory(on, group.companies());
    return new Candidate(group.companies(), List.of(group), on.bits);
  }

  /** Two groups of the sentence that act together. */
  Candidate union(Group first, Group second) {
    List<Party> parties = new ArrayList<>(first.parties());
    parties.addAll(second.parties());
    Group both = new Group(parties);
    Features on = describe(first, first);
    on.set(Trait.UNION, true);
    describeMemory(on, both.companies());
    return new Candidate(both.companies(), List.of(both), on.bits);
  }

  /** Companies that are not named in the sentence. */
  Candidate remembered(List<CompanyRef> companies) {
    Features on = new Features();
    on.set(Trait.CONTEXT, true);
    on.set(Trait.ALONE_IN_CONTEXT, scene.groups().isEmpty());
    on.set(Trait.CONTEXT_BESIDE_NAMED, !scene.groups().isEmpty());
    on.set(Trait.CONTEXT_BESIDE_CLAUSE, clauseNames);
    on.set(Trait.CONTEXT_BESIDE_FREE, freeNames);
    on.set(Trait.STRANGER, scene.has(Cue.Reference.STRANGER));
    describeMemory(on, companies);
    return new Candidate(companies, List.of(), on.bits);
  }

  /**
   * The number of the party whose turn the figure is, where as many figures of its kind stand on
   * its side of an enumeration as that has parties; -1 where the two do not run in step.
   */
  private int turn(Group whole) {
    if (!scene.has(Cue.Reference.RESPECTIVELY)) {
      return -1;
    }
    boolean after = figure.start() >= whole.end();
    Unit.Kind kind = figure.quantity().unit().kind();
    List<Figure> side =
        scene.figures().stream()
            .filter(f -> f.quantity().unit().kind() == kind)
            .filter(f -> after ? f.start() >= whole.end() : f.end() <= whole.start())
            .toList();
    int parties = whole.parties().size();
    int from = after ? 0 : side.size() - parties;
    int index = side.indexOf(figure) - from;
    return side.size() >= parties && index >= 0 && index < parties ? index : -1;
  }

  private Features describe(Group group, Group whole) {
    Features on = new Features();
    boolean after = group.start() >= figure.start();
    on.set(after ? Trait.AFTER : Trait.BEFORE, true);
    on.set(whole.role(), after);
    describePlace(on, whole, after);
    describeFreedom(on, whole, after);
    describeGap(on, group, after);
    on.set(Trait.SPEAKS, group.speaks());
    Mention.Kind kind = group.parties().get(0).mention().kind();
    on.set(Trait.EPITHET, kind == Mention.Kind.EPITHET);
    on.set(Trait.ANAPHOR, kind == Mention.Kind.ANAPHOR);
    boolean ahead = choice.cueStart() >= group.end() && choice.cueStart() - group.end() <= BESIDE;
    on.set(Trait.OWNS_CUE, ahead);
    boolean behind = group.start() >= choice.cueEnd() && group.start() - choice.cueEnd() <= CLOSE;
    on.set(Trait.CUE_TAKES, behind);
    return on;
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
    on.set(Trait.OPENS, group.start() - scene.start() <= OPENING);
    int between = between(group);
    on.set(Trait.GROUP_BETWEEN, between == 1);
    on.set(Trait.GROUPS_BETWEEN, between > 1);
  }

  private void describeFreedom(Features on, Group group, boolean after) {
    if (!group.isFree() || group.speaks()) {
      return;
    }
    on.set(Trait.FREE_AFTER, after);
    boolean first = true;
    boolean nearest = !after;
    for (Group other : scene.groups()) {
      boolean free = other.isFree() && !other.speaks();
      first &= !(free && other.end() <= group.start());
      nearest &= !(free && other.start() >= group.end() && other.end() <= figure.start());
    }
    on.set(Trait.FIRST_FREE, first);
    on.set(Trait.NEAREST_FREE, nearest);
  }

  private int between(Group group) {
    int from = gapStart(group);
    int to = gapEnd(group);
    return (int) scene.groups().stream().filter(g -> g.start() >= from && g.end() <= to).count();
  }

  private void describeGap(Features on, Group group, boolean after) {
    int commas = gapCommas(group);
    int hard = gapHard(group);
    on.set(Trait.SAME_CLAUSE, commas == 0 && hard == 0);
    on.set(Trait.SAME_CLAUSE_AFTER, commas == 0 && hard == 0 && after);
    on.set(Trait.COMMA_ONE, commas == 1);
    on.set(Trait.COMMA_MORE, commas > 1);
    on.set(Trait.HARD_ONE, hard == 1);
    on.set(Trait.HARD_MORE, hard > 1);
    int from = gapStart(group);
    int to = gapEnd(group);
    long figures = scene.figures().stream().filter(f -> f.start() >= from && f.end() <= to).count();
    on.set(Trait.FIGURE_BETWEEN, figures == 1);
    on.set(Trait.FIGURES_BETWEEN, figures > 1);
    on.set(
        Trait.VERB_BETWEEN,
        scene.hitsIn(from, to).stream().anyMatch(h -> h.cue().sort() == Cue.Sort.VERB));
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

  private void describeMemory(Features on, List<CompanyRef> companies) {
    on.set(Trait.BIAS, true);
    boolean last = companies.equals(memory.lastSubject());
    on.set(Trait.LAST_SUBJECT, last);
    on.set(Trait.LAST_SUBJECT_HERE, last && memory.lastSubjectIn(scene));
    on.set(Trait.LAST_SUBJECT_AWAY, last && !memory.lastSubjectIn(scene));
    on.set(Trait.SAID_HERE, last && memory.lastSubjectSaidIn(scene));
    boolean holding = choice.metric() == Metric.STAKE_VALUE && memory.lastSubjectSaidIn(scene);
    on.set(Trait.HOLDER, last && holding);
    boolean focus = companies.equals(memory.focus());
    on.set(Trait.LAST_FOCUS, focus);
    on.set(Trait.FOCUS_HERE, focus && memory.focusIn(scene));
    on.set(Trait.FOCUS_AWAY, focus && !memory.focusIn(scene));
    boolean topic = companies.equals(memory.topic());
    on.set(Trait.TOPIC, topic);
    on.set(Trait.TOPIC_AWAY, topic && !memory.focusIn(scene));
    on.set(Trait.TITLE, companies.equals(memory.title()));
    on.set(Trait.LEAD, companies.equals(memory.lead()));
    on.set(Trait.FREQUENT, companies.equals(memory.frequent()));
    on.set(Trait.ONCE, companies.stream().allMatch(memory::isNamedOnce));
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
