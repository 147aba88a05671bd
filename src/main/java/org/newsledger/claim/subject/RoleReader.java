package org.newsledger.claim.subject;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Gapping;
import org.newsledger.claim.scene.Scene;

/** Reads whom the figures of one article are said of and whom else they concern. */
public final class RoleReader {

  private final Breaks breaks;
  private final Memory memory;
  private final RoleWeights weights;
  private final Parallels parallels;

  /** A reader that goes by what {@code memory} holds when it is asked. */
  public RoleReader(Breaks breaks, Memory memory, RoleWeights weights) {
    this.breaks = breaks;
    this.memory = memory;
    this.weights = weights;
    this.parallels = new Parallels(breaks, memory);
  }

  /** The roles at a figure; empty where it is likely said of none of the article's companies. */
  public Optional<Roles> read(Scene scene, Figure figure, MetricChoice choice) {
    if (choice.metric() == Metric.MARKET_SIZE) {
      return Optional.of(Roles.NOBODY);
    }
    List<Candidate> candidates = new Candidates(breaks, memory, scene, figure, choice).all();
    return Roles.of(candidates, weights, choice.metric())
        .map(roles -> parallels.of(scene, figure).map(roles::of).orElse(roles))
        .map(roles -> isOfLender(scene, choice, roles) ? roles.turned() : roles)
        .map(roles -> isOfTarget(scene, choice, roles) ? roles.turned() : roles)
        .map(roles -> isOfSupplier(scene, choice, roles) ? roles.turned() : roles)
        .map(roles -> toBuyer(scene, figure, choice, roles))
        .map(roles -> withoutNext(scene, figure, roles))
        .map(
            roles ->
                Gapping.tells(scene, breaks, figure, roles.subjects())
                    ? roles.withoutObjects(memory.lastSubject())
                    : roles);
  }

  /** A raised 5 million and B 4 million: B has a figure of its own. */
  private Roles withoutNext(Scene scene, Figure figure, Roles roles) {
    return roles.objects().isEmpty() || !Gapping.isNext(scene, breaks, figure, roles.objects())
        ? roles
        : roles.withoutObjects(roles.objects());
  }

  /** A lends B 5 million: who owes it stands behind the verb, who lends it before. */
  private static boolean isOfLender(Scene scene, MetricChoice choice, Roles roles) {
    return choice.metric() == Metric.DEBT && isTold(scene, roles, Cue.Reference.LENDING);
  }

  /** A received a bid of 5 million from B: who buys stands behind the verb. */
  private static boolean isOfTarget(Scene scene, MetricChoice choice, Roles roles) {
    return choice.metric() == Metric.ACQUISITION && isTold(scene, roles, Cue.Reference.RECEIVING);
  }

  /** A won an order of 5 million from B: who orders stands behind the verb. */
  private static boolean isOfSupplier(Scene scene, MetricChoice choice, Roles roles) {
    return choice.metric() == Metric.CONTRACT
        && (isTold(scene, roles, Cue.Reference.WINNING)
            || isTold(scene, roles, Cue.Reference.RECEIVING));
  }

  /** A sold a business to B for 5 million: B buys it. */
  private Roles toBuyer(Scene scene, Figure figure, MetricChoice choice, Roles roles) {
    return choice.metric() == Metric.ACQUISITION && roles.named()
        ? new Sale(breaks, scene, figure).buyer().map(roles::of).orElse(roles)
        : roles;
  }

  /** Whether such a verb stands between the subjects and the objects. */
  private static boolean isTold(Scene scene, Roles roles, Cue.Reference verb) {
    if (roles.objects().isEmpty() || !roles.named()) {
      return false;
    }
    for (Hit hit : scene.hits().of(Cue.Sort.REFERENCE)) {
      if (hit.is(verb)) {
        return scene.groups().stream()
                .anyMatch(g -> g.end() <= hit.start() && g.companies().equals(roles.subjects()))
            && scene.groups().stream()
                .anyMatch(g -> g.start() >= hit.end() && g.companies().equals(roles.objects()));
      }
    }
    return false;
  }
}
