package org.newsledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;

/**
 * Who a figure is said of, and whom else it concerns.
 *
 * @param subjects the companies it is said of
 * @param objects the other companies
 * @param named whether those it is said of stand in the figure's sentence
 * @param score how strongly the weights speak for them
 */
record Roles(List<CompanyRef> subjects, List<CompanyRef> objects, boolean named, double score) {

  /** The roles of a figure that is said of no company. */
  static final Roles NOBODY = new Roles(List.of(), List.of(), true, Footing.LEAST_SURE);

  Roles {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /** The roles that the weights give the candidates; empty where none is likely the subject. */
  static Optional<Roles> of(List<Candidate> candidates, RoleWeights weights, Metric metric) {
    Optional<Candidate> subject = Optional.empty();
    double best = 0;
    for (Candidate candidate : candidates) {
      double score = weights.subject(candidate.features());
      if (score > best) {
        best = score;
        subject = Optional.of(candidate);
      }
    }
    double score = best;
    return subject.map(
        s ->
            new Roles(
                s.companies(),
                objects(candidates, s.companies(), weights, metric),
                !s.isRemembered(),
                score));
  }

  /** How firmly a claim of these roles stands. */
  Footing footing(MetricChoice choice) {
    return Footing.of(named, score, choice.lead());
  }

  private static List<CompanyRef> objects(
      List<Candidate> candidates, List<CompanyRef> subjects, RoleWeights weights, Metric metric) {
    List<CompanyRef> objects = new ArrayList<>();
    if (Frame.hasObjects(metric)) {
      for (Candidate candidate : candidates) {
        if (weights.object(candidate.features()) > 0) {
          candidate.companies().stream()
              .filter(c -> !subjects.contains(c) && !objects.contains(c))
              .forEach(objects::add);
        }
      }
    }
    return objects;
  }
}
