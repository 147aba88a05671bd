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
 */
record Roles(List<CompanyRef> subjects, List<CompanyRef> objects) {

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
    return subject.map(
        s -> new Roles(s.companies(), objects(candidates, s.companies(), weights, metric)));
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
