package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.metric.Frame;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Gapping;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.scene.Turn;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;

/** Describes the companies that a figure may be said of by their {@link Features}. */
final class CandidateFeatures {

  private static final int CLOSE = 30;
  private static final int BESIDE = 14;
  private static final int OPENING = 6;
  private static final int RELATIVE_REACH = 2;
  private static final int HELD_REACH = 24;

  private final Breaks breaks;
  private final Scene scene;
  private final Figure figure;
  private final MetricChoice choice;
  private final Frame frame;
  private final boolean joint;
  private final int together;
  private final MemoryTraits memory;
  private final InsertedWords insertions;

  /** The traits of all who are not named in the sentence. */
  private final long remembered;

  CandidateFeatures(Breaks breaks, Memory memory, Scene scene, Figure figure, MetricChoice choice) {
    this.breaks = breaks;
    this.scene = scene;
    this.figure = figure;
    this.choice = choice;
    this.frame = Frame.of(choice.metric());
    this.together = refersTo(Cue.Reference.PAIR) ? 2 : refersTo(Cue.Reference.TRIO) ? 3 : 0;
    this.joint =
        together > 0
            || refersTo(Cue.Reference.JOINT)
            || scene.has(Cue.Reference.GROUP, figure.start() - 120, figure.end() + 60);
    this.memory = new MemoryTraits(memory, scene, choice.metric());
    this.insertions = new InsertedWords(breaks, scene);
    this.remembered = besideNamed();
  }

  private boolean refersTo(Cue.Reference reference) {
    return scene.has(reference, figure.start() - 90, figure.end() + 60);
  }

  /** How many companies a word beside the figure refers back to; 0 where none says. */
  int together() {
    return together;
  }

  /** Whether the figure is said of several companies together. */
  boolean isJoint() {
    return joint;
  }

  /** The {@code index}th group of the sentence. */
  Candidate named(int index) {
    Group group = scene.groups().get(index);
    long traits = describe(index, group) | ofAll(group.companies());
    if (group.parties().size() > 1) {
      traits |= Trait.MISALIGNED.when(Turn.of(scene, figure, group) != Turn.NONE);
    }
    return candidate(group, traits, 0, group.role());
  }

  /** One party, the {@code number}th, of the {@code index}th group of the sentence. */
  Candidate part(int index, int number) {
    Group whole = scene.groups().get(index);
    Group part = Group.of(List.of(whole.parties().get(number)));
    int turn = Turn.of(scene, figure, whole);
    long traits =
        describe(index, part)
            | ofAll(part.companies())
            | Trait.PART.when(true)
            | Trait.LAST_PART.when(number == whole.parties().size() - 1)
            | Trait.ALIGNED.when(turn == number)
            | Trait.MISALIGNED.when(turn != Turn.NONE && turn != number);
    return candidate(part, traits, 0, whole.role());
  }

  /** Another company that the {@code index}th group, which names none, may mean. */
  Candidate meant(int index, CompanyRef other) {
    Group group = scene.groups().get(index);
    Group instead = Group.of(List.of(group.parties().get(0).of(other)));
    long traits = describe(index, instead) | ofAll(instead.companies());
    return candidate(instead, traits, Hint.OTHER_MEANT.when(true), group.role());
  }

  /** The {@code index}th group of the sentence and the next one, which act together. */
  Candidate union(int index) {
    Group first = scene.groups().get(index);
    List<Party> parties = new ArrayList<>(first.parties());
    parties.addAll(scene.groups().get(index + 1).parties());
    Group both = Group.of(parties);
    long traits = describe(index, first) | Trait.UNION.when(true) | ofAll(both.companies());
    return candidate(both, traits, 0, first.role());
  }

  /** Companies that are not named in the sentence. */
  Candidate remembered(List<CompanyRef> companies) {
    long traits =
        remembered
            | ofAll(companies)
            | Trait.NAMED_IN_PARAGRAPH.when(memory.areNamedIn(scene, companies));
    Features features =
        new Features(frame, traits, memory.hints(scene, companies), Features.NOT_NAMED);
    return new Candidate(companies, true, features);
  }

  private Candidate candidate(Group group, long traits, long own, Cue.Case role) {
    int side = RoleFeatures.side(role, isAfter(group));
    long hints =
        own
            | insertions.of(group, figure)
            | ofRelative(group)
            | memory.hints(scene, group.companies());
    return new Candidate(group.companies(), false, new Features(frame, traits, hints, side));
  }

  private boolean isAfter(Group group) {
    return group.start() >= figure.start();
  }

  private long besideNamed() {
    boolean clauseNames = false;
    boolean freeNames = false;
    boolean onlookers = !scene.groups().isEmpty();
    for (Group group : scene.groups()) {
      clauseNames |= Gap.between(figure, group, breaks).isInClause();
      freeNames |= group.acts();
      onlookers &= group.isOnlooker();
    }
    return Trait.CONTEXT.when(true)
        | Trait.ALONE_IN_CONTEXT.when(scene.groups().isEmpty())
        | Trait.CONTEXT_BESIDE_CLAUSE.when(clauseNames)
        | Trait.CONTEXT_BESIDE_FREE.when(freeNames)
        | Trait.CONTEXT_BESIDE_ONLOOKER.when(onlookers)
        | Trait.STRANGER.when(scene.has(Cue.Reference.STRANGER))
        | Trait.CONTEXT_OF_PRONOUN.when(opensWithPronoun());
  }

  private boolean opensWithPronoun() {
    return scene.has(Cue.Reference.PRONOUN, scene.start(), scene.start() + OPENING);
  }

  /** Whether the price is told from the seller's side: A sells B to C for 2 billion. */
  private boolean isOfSale() {
    return (choice.metric() == Metric.ACQUISITION || choice.metric() == Metric.CONTRACT)
        && scene.phrases().ties().stream()
            .flatMap(tie -> tie.values().stream())
            .anyMatch(tie -> tie.form() == RelationCue.Form.SELLING);
  }

  private boolean isHeld(Group group) {
    if (choice.metric() != Metric.STAKE && choice.metric() != Metric.STAKE_VALUE) {
      return false;
    }
    Gap gap = Gap.between(figure, group, breaks);
    if (!gap.isInClause() || gap.to() - gap.from() > HELD_REACH) {
      return false;
    }
    return isAfter(group)
        ? group.role() == Cue.Case.OF && gap.groups(scene) == 0
        : scene.has(Metric.STAKE, group.end(), figure.start())
            && scene.hits().in(Cue.Sort.VERB, group.end(), figure.start()).isEmpty();
  }

  private boolean isRelativeHead(Group group) {
    return figure.start() > group.end()
        && scene.has(Cue.Reference.RELATIVE, group.end(), group.end() + RELATIVE_REACH)
        && breaks.hard(group.end(), figure.start()) == 0;
  }

  private boolean headsOpenRelative(Group group) {
    return isRelativeHead(group)
        && breaks.commas(group.end() + RELATIVE_REACH, figure.start()) == 0;
  }

  private long ofRelative(Group group) {
    boolean before =
        scene.groups().stream()
            .anyMatch(other -> other.start() >= group.end() && headsOpenRelative(other));
    return Hint.HEADS_RELATIVE.when(headsOpenRelative(group)) | Hint.BEFORE_RELATIVE.when(before);
  }

  private long ofAll(List<CompanyRef> companies) {
    return memory.of(companies)
        | Trait.BIAS.when(true)
        | Trait.SEVERAL.when(companies.size() > 1)
        | Trait.JOINT_SEVERAL.when(joint && companies.size() > 1)
        | Trait.JOINT_ALONE.when(joint && companies.size() == 1);
  }

  /** The {@code index}th group of the sentence, or a part of it. */
  private long describe(int index, Group group) {
    boolean after = isAfter(group);
    Mention.Kind kind = group.parties().get(0).mention().kind();
    boolean ahead = choice.cueStart() >= group.end() && choice.cueStart() - group.end() <= BESIDE;
    boolean behind = group.start() >= choice.cueEnd() && group.start() - choice.cueEnd() <= CLOSE;
    boolean gapped = !after && Gapping.is(scene, breaks, figure, group);
    Gap gap = Gap.between(figure, group, breaks);
    return place(index, after)
        | freedom(scene.groups().get(index), after)
        | (gapped ? gap.withoutCommas() : gap).traits(scene, after)
        | Trait.BEFORE.when(!after)
        | Trait.SPEAKS.when(group.speaks())
        | Trait.EPITHET.when(kind == Mention.Kind.EPITHET)
        | Trait.ANAPHOR.when(kind == Mention.Kind.ANAPHOR)
        | Trait.OWNS_CUE.when(ahead)
        | Trait.CUE_TAKES.when(behind)
        | Trait.RELATIVE_HEAD.when(isRelativeHead(group))
        | Trait.HELD.when(isHeld(group))
        | Trait.GAPPED.when(gapped)
        | Trait.BUYER.when(group.role() == Cue.Case.TO && isOfSale());
  }

  private long place(int index, boolean after) {
    List<Group> groups = scene.groups();
    Group group = groups.get(index);
    boolean next =
        after
            ? index == 0 || !isAfter(groups.get(index - 1))
            : index == groups.size() - 1 || isAfter(groups.get(index + 1));
    int between = Gap.between(figure, group, breaks).groups(scene);
    return Trait.NEAREST_AFTER.when(after && next)
        | Trait.NEAREST_BEFORE.when(!after && next)
        | Trait.FIRST.when(index == 0)
        | Trait.ONLY.when(groups.size() == 1)
        | Trait.OPENS.when(group.start() - scene.start() <= OPENING)
        | Trait.GROUP_BETWEEN.when(between == 1)
        | Trait.GROUPS_BETWEEN.when(between > 1);
  }

  private long freedom(Group group, boolean after) {
    if (!group.acts()) {
      return 0;
    }
    boolean first = true;
    boolean nearest = !after;
    for (Group other : scene.groups()) {
      first &= !(other.acts() && other.end() <= group.start());
      nearest &= !(other.acts() && other.start() >= group.end() && other.end() <= figure.start());
    }
    return Trait.FREE_AFTER.when(after)
        | Trait.FIRST_FREE.when(first)
        | Trait.NEAREST_FREE.when(nearest);
  }
}
