package org.newsledger.claim.subject;

import java.util.List;
import org.newsledger.company.CompanyRef;

/**
 * Companies that a figure may be said of, or that may be concerned by it.
 *
 * @param companies the companies, named together or remembered together
 * @param isRemembered whether they are not named in the figure's sentence
 * @param features what holds of them
 */
public record Candidate(List<CompanyRef> companies, boolean isRemembered, Features features) {

  public Candidate {
    companies = List.copyOf(companies);
  }
}
