package org.newsledger.claim.scene;

import org.newsledger.claim.cue.Cue;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;

/**
 * A company mentioned at a place of the folded text.
 *
 * @param mention the mention
 * @param company the company meant
 * @param start first folded character
 * @param end after the last folded character
 * @param role its case, by the words beside it
 * @param speaks whether it is said to say something, or something is told after it
 */
public record Party(
    Mention mention, CompanyRef company, int start, int end, Cue.Case role, boolean speaks) {

  /** The same in another case. */
  Party as(Cue.Case other) {
    return new Party(mention, company, start, end, other, speaks);
  }

  /** The same of another company. */
  public Party of(CompanyRef other) {
    return new Party(mention, other, start, end, role, speaks);
  }

  /** The same up to another end. */
  public Party upTo(int newEnd) {
    return new Party(mention, company, start, newEnd, role, speaks);
  }
}
