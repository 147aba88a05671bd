package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.metric.Frame;
import org.newsledger.company.CompanyRef;

/**
 * Who a figure is said of, and whom else it concerns.
 *
 * @param subjects the companies it is said of
 * @param objects the other companies
 * @param named whether those it is said of stand in the figure's sentence
 * @param share their share of all candidates and nobody, as the weights have it; above 0 to 1
 */
public record Roles(
    List<CompanyRef> subjects, List<CompanyRef> objects, boolean named, double share) {

  /** The points of a company concerned: fewer than even, as most figures that may have one do. */
  private static final double LEAST_OBJECT = -0.6;

  /** What stands for a share where nobody was ranked. */
  private static final double UNRANKED = 0.7;

  /** The roles of a figure that is said of no company. */
  public static final Roles NOBODY = new Roles(List.of(), List.of(), true, UNRANKED);

  public Roles {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /** The roles that the weights give the candidates; empty where none is likely the subject. */
  public static Optional<Roles> of(List<Candidate> candidates, RoleWeights weights, Metric metric) {
    Optional<Candidate> subject = Optional.empty();
    double best = 0;
    // Nobody has e to the power of 0.
    double sum = 1;
    for (Candidate candidate : candidates) {
      double score = weights.subject(candidate.features());
      sum += Math.exp(score);
      if (score > best) {
        best = score;
        subject = Optional.of(candidate);
      }
    }
    double share = Math.exp(best) / sum;
    return subject.map(
        s ->
            new Roles(
                s.companies(),
                objects(candidates, s.companies(), weights, metric),
                !s.isRemembered(),
                share));
  }

  /** The same the other way round. */
  public Roles turned() {
    return new Roles(objects, subjects, named, share);
  }

  /** The same said of others, which the figure's sentence names. */
  Roles of(List<CompanyRef> others) {
    return new Roles(others, objects, true, share).withoutObjects(others);
  }

  /** The same without some of the other companies. */
  public Roles withoutObjects(List<CompanyRef> out) {
    return new Roles(
        subjects, objects.stream().filter(c -> !out.contains(c)).toList(), named, share);
  }

  private static List<CompanyRef> objects(
      List<Candidate> candidates, List<CompanyRef> subjects, RoleWeights weights, Metric metric) {
    List<CompanyRef> objects = new ArrayList<>();
    if (Frame.hasObjects(metric)) {
      // A share is of one company.
      double least = metric == Metric.STAKE ? most(candidates, subjects, weights) : LEAST_OBJECT;
      for (Candidate candidate : candidates) {
        // Who a share is bought from is not what it is of.
        boolean seller = metric == Metric.STAKE && candidate.features().isOf(Cue.Case.FROM);
        double points = weights.object(candidate.features());
        if (!seller && points > LEAST_OBJECT && points >= least) {
          candidate.companies().stream()
              .filter(c -> !subjects.contains(c) && !objects.contains(c))
              .forEach(objects::add);
        }
      }
    }
    return objects;
  }

  private static double most(
      List<Candidate> candidates, List<CompanyRef> subjects, RoleWeights weights) {
    return candidates.stream()
        .filter(candidate -> !subjects.containsAll(candidate.companies()))
        .mapToDouble(candidate -> weights.object(candidate.features()))
        .max()
        .orElse(LEAST_OBJECT);
  }
}
