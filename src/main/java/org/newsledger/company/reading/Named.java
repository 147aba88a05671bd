package org.newsledger.company.reading;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.Company;
import org.newsledger.company.Mention;
import org.newsledger.company.index.TextTokens;

/**
 * A mention while a text is being read.
 *
 * @param first its first word
 * @param last its last word
 * @param start start in the folded text
 * @param end end in the folded text
 * @param kind how it names the company
 * @param company the company; empty where two are equally likely
 * @param decidedBy what decided
 * @param score certainty from 0 to 1
 * @param others companies that are nearly as likely meant, the likeliest first
 */
public record Named(
    int first,
    int last,
    int start,
    int end,
    Mention.Kind kind,
    Optional<Company> company,
    String decidedBy,
    double score,
    List<Company> others)
    implements Comparable<Named> {

  public Named {
    others = List.copyOf(others);
  }

  /** Its words. */
  public Run run() {
    return new Run(first, last);
  }

  /** By place. */
  @Override
  public int compareTo(Named other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }

  /** The words of a run, for {@code company}. */
  public static Named of(
      TextTokens tokens, Run run, Mention.Kind kind, Company company, Evidence evidence) {
    return new Named(
        run.first(),
        run.last(),
        tokens.start(run.first()),
        tokens.end(run.last()),
        kind,
        Optional.of(company),
        evidence.code(),
        evidence.score(),
        List.of());
  }

  /** How a name that a text has used before names {@code company} again. */
  public static Mention.Kind kindOf(Company company) {
    return company.status() == Company.Status.DISCOVERED
        ? Mention.Kind.DISCOVERED
        : Mention.Kind.ALIAS;
  }
}
