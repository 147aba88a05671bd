package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/**
 * Tells a share that each of several companies holds from one that they hold together.
 *
 * <p>Other figures that each of them has are one claim of all.
 */
public final class EachOf {

  /** How far from the figure the word for each stands, in characters and in words. */
  private static final int REACH = 40;

  private static final int MOST_WORDS = 2;

  private final Breaks breaks;

  /** A teller for texts with {@code breaks}. */
  public EachOf(Breaks breaks) {
    this.breaks = breaks;
  }

  /** The roles of each company that holds the share; those given where no word says "each". */
  public List<Roles> of(Scene scene, Figure figure, Metric metric, Roles roles) {
    if (metric != Metric.STAKE || !roles.named()) {
      return List.of(roles);
    }
    Optional<Group> several =
        said(scene, figure)
            .flatMap(
                each -> group(scene, figure).filter(group -> holds(group, figure, each, roles)));
    return several.isEmpty() ? List.of(roles) : apart(several.get().companies(), roles);
  }

  /** Whether they are the holders: A buys 50 % each in B and C is no share of B and C. */
  private static boolean holds(Group group, Figure figure, Hit each, Roles roles) {
    boolean half = each.start() >= figure.start() && each.end() <= figure.end();
    return half || group.isFree() || group.companies().containsAll(roles.subjects());
  }

  /** The word for each beside the figure, or the figure itself where it tells halves. */
  private Optional<Hit> said(Scene scene, Figure figure) {
    int from = figure.start() - REACH;
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, from, figure.end() + REACH)) {
      if (hit.is(Cue.Reference.EACH)
          && isNear(Math.min(hit.end(), figure.end()), figure.start())
          && isNear(figure.end(), hit.start())) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  private boolean isNear(int from, int to) {
    return from >= to || (breaks.apart(from, to) == 0 && breaks.words(from, to) <= MOST_WORDS);
  }

  /**
   * The nearest companies named in one breath in the figure's clause: the subject among them, or
   * those who share it.
   */
  private Optional<Group> group(Scene scene, Figure figure) {
    Optional<Group> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Group group : scene.groups()) {
      int gap = Math.max(figure.start() - group.end(), group.start() - figure.end());
      if (group.companies().size() > 1 && gap < least && isInClause(group, figure)) {
        nearest = Optional.of(group);
        least = gap;
      }
    }
    return nearest;
  }

  private boolean isInClause(Group group, Figure figure) {
    int from = Math.min(group.end(), figure.end());
    int to = Math.max(group.start(), figure.start());
    return from >= to || breaks.hard(from, to) == 0;
  }

  private static List<Roles> apart(List<CompanyRef> several, Roles roles) {
    List<CompanyRef> objects = new ArrayList<>(roles.objects());
    if (!several.containsAll(roles.subjects())) {
      objects.addAll(0, roles.subjects());
    }
    objects.removeAll(several);
    List<CompanyRef> held = objects.size() > 1 ? objects.subList(0, 1) : objects;
    return several.stream()
        .map(one -> new Roles(List.of(one), held, roles.named(), roles.share()))
        .toList();
  }
}
