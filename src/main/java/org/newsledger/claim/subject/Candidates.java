package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.scene.BracketBearer;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/**
 * Gathers the companies that a figure may be said of: those of its sentence, alone, in their
 * enumeration and two that are tied by "with"; then those that are remembered.
 */
public final class Candidates {

  private static final int MOST_IN_SENTENCE = 10;
  private static final int MOST_PARTS = 5;

  /** How far behind a metric's cue the one stands whose it is: the valuation of start-ups. */
  private static final int GENITIVE = 10;

  private final Breaks breaks;
  private final Memory memory;
  private final Scene scene;
  private final Figure figure;
  private final CandidateFeatures features;
  private final Metric metric;
  private final boolean ofStrangers;

  public Candidates(Breaks breaks, Memory memory, Scene scene, Figure figure, MetricChoice choice) {
    this.breaks = breaks;
    this.memory = memory;
    this.scene = scene;
    this.figure = figure;
    this.metric = choice.metric();
    this.ofStrangers =
        scene.has(Cue.Reference.STRANGER, choice.cueEnd(), choice.cueEnd() + GENITIVE);
    this.features = new CandidateFeatures(breaks, memory, scene, figure, choice);
  }

  /** The candidates, those of the sentence first. */
  public List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    List<Group> groups = scene.groups();
    Optional<BracketBearer.Firm> bearer = BracketBearer.of(breaks, scene, figure);
    if (bearer.filter(firm -> isOwn() || BracketBearer.isListed(breaks, scene, firm)).isPresent()) {
      int group = bearer.get().group();
      boolean several = groups.get(group).parties().size() > 1;
      return List.of(several ? features.part(group, bearer.get().part()) : features.named(group));
    }
    int from = firstNear();
    int to = Math.min(groups.size(), from + MOST_IN_SENTENCE);
    for (int i = from; i < to; i++) {
      if (groups.get(i).role() == Cue.Case.VIEW) {
        continue;
      }
      all.add(features.named(i));
      addParts(all, i);
      addOthersMeant(all, i);
      if (i + 1 < to && isUnion(groups.get(i), groups.get(i + 1))) {
        all.add(features.union(i));
      }
    }
    if (!ofStrangers) {
      addRemembered(all);
    }
    return all;
  }

  /** What each company has of its own; prices and shares may be said of others. */
  private boolean isOwn() {
    return switch (metric) {
      case REVENUE, PROFIT, LOSS, MARGIN, CASH, MARKET_CAP, EMPLOYEES, CUSTOMERS, OTHER_MONEY ->
          true;
      default -> false;
    };
  }

  private void addParts(List<Candidate> all, int group) {
    int parts = scene.groups().get(group).parties().size();
    if (parts > 1 && parts <= MOST_PARTS && isOneByOne(parts)) {
      for (int i = 0; i < parts; i++) {
        all.add(features.part(group, i));
      }
    }
  }

  /** Whom "the company" may mean as well. */
  private void addOthersMeant(List<Candidate> all, int group) {
    List<Party> parties = scene.groups().get(group).parties();
    if (parties.size() == 1) {
      for (CompanyRef other : parties.get(0).mention().others()) {
        all.add(features.meant(group, other));
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

  /** The first group that is considered, of those nearest to the figure. */
  private int firstNear() {
    List<Group> groups = scene.groups();
    int most = Math.max(0, groups.size() - MOST_IN_SENTENCE);
    int at = 0;
    while (most > 0 && at < groups.size() && groups.get(at).start() < figure.start()) {
      at++;
    }
    return Math.max(0, Math.min(at - MOST_IN_SENTENCE / 2, most));
  }

  /** Who is not named here; "both" and "the three" mean so many, and nobody else. */
  private void addRemembered(List<Candidate> all) {
    List<CompanyRef> several = memory.last(features.together());
    if (!several.isEmpty()) {
      add(all, several);
      return;
    }
    add(all, memory.lastSubject());
    add(all, memory.focus(metric));
    add(all, memory.paragraphFirst(scene));
    if (features.isJoint()) {
      add(all, memory.together());
    }
    add(all, memory.title());
    add(all, memory.lead());
    add(all, memory.frequent());
  }

  /** Adds companies that are remembered, where there are any that are no candidates yet. */
  private void add(List<Candidate> all, List<CompanyRef> companies) {
    if (companies.isEmpty()) {
      return;
    }
    for (Candidate candidate : all) {
      if (Memory.areSame(candidate.companies(), companies)
          && (candidate.isRemembered() || !isAfterthought(companies))) {
        return;
      }
    }
    all.add(features.remembered(companies));
  }

  /**
   * Whether companies are named only behind a comma after the figure, as those that say so: "40
   * jobs will go, the company said". What was said before may tell more of whose jobs they are.
   */
  private boolean isAfterthought(List<CompanyRef> companies) {
    return scene.groups().stream()
        .filter(group -> Memory.areSame(group.companies(), companies))
        .allMatch(
            group ->
                group.start() >= figure.end() && breaks.commas(figure.end(), group.start()) > 0);
  }
}
