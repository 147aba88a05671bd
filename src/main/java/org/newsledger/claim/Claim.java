package org.newsledger.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.quantity.Qualifier;
import org.newsledger.quantity.Unit;
import org.newsledger.text.Span;

/**
 * One quantity said of one or more companies.
 *
 * @param metric what is measured
 * @param subjects the companies it is said of, in the text's order; empty for a market's size alone
 * @param objects the other companies concerned
 * @param value the value or the lower end of a range; empty where no number is told
 * @param high the upper end of a range
 * @param unit money, {@code %}, {@code count}, {@code W}, {@code x} or {@code year}
 * @param qualifier how exactly it is told
 * @param modality fact, plan, forecast or rumour
 * @param period the year or quarter that it is of
 * @param quote the words it is read from; they hold the quantity
 * @param rule the rule, or the path of cues, that read it
 * @param confidence the rule's measured precision (lower bound), from 0 to 1
 */
public record Claim(
    Metric metric,
    List<CompanyRef> subjects,
    List<CompanyRef> objects,
    Optional<BigDecimal> value,
    Optional<BigDecimal> high,
    Unit unit,
    Qualifier qualifier,
    Modality modality,
    Optional<Period> period,
    Span quote,
    String rule,
    double confidence) {

  public Claim {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /** The same with more companies concerned. */
  public Claim withObjects(List<CompanyRef> more) {
    List<CompanyRef> all = new ArrayList<>(objects);
    more.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return of(subjects, all);
  }

  /** The same of other companies. */
  public Claim of(List<CompanyRef> saidOf, List<CompanyRef> concerned) {
    return new Claim(
        metric,
        saidOf,
        concerned,
        value,
        high,
        unit,
        qualifier,
        modality,
        period,
        quote,
        rule,
        confidence);
  }
}
