package org.newsledger.company.anaphora;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.company.Company;
import org.newsledger.company.anaphora.Salience.Trait;
import org.newsledger.company.discovery.Scenery;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Run;

/**
 * Knows, at each place of a text that is read from top to bottom, which company the text stands on.
 *
 * <p>Only companies named a few sentences before, those of the title and the one named most are
 * weighed, so that the work at each place is bounded.
 */
final class Focus {

  private static final double SURE = 0.9;
  private static final int MOST_RECENT = 12;

  /** A comma and a space, and marks of emphasis. */
  private static final int APPOSED = 5;

  private static final int SENTENCES_BACK = 8;

  private final Salience weights = Salience.shared();
  private final Scenery scenery;
  private final Map<String, Standing> standings = new HashMap<>();
  private final List<Standing> title = new ArrayList<>();
  private final Deque<Standing> recent = new ArrayDeque<>();
  private Optional<Standing> most = Optional.empty();

  Focus(Scenery scenery, List<Named> names) {
    this.scenery = scenery;
    for (Named name : names) {
      name.company().ifPresent(company -> count(company, name.start()));
    }
  }

  private void count(Company company, int start) {
    Standing standing = standings.computeIfAbsent(company.companyId(), id -> new Standing(company));
    standing.namings++;
    if (!standing.inTitle && scenery.sentenceAt(start) == 0) {
      standing.inTitle = true;
      title.add(standing);
    }
    if (most.isEmpty() || most.get().namings < standing.namings) {
      most = Optional.of(standing);
    }
  }

  /** Notes a mention, in text order. */
  void note(Named named) {
    if (named.company().isEmpty()) {
      return;
    }
    Company company = named.company().get();
    Standing standing = standings.computeIfAbsent(company.companyId(), id -> new Standing(company));
    int sentence = scenery.sentenceAt(named.start());
    boolean again = standing.sentence == sentence;
    boolean leads = scenery.leads(named.first(), named.last(), firstOf(sentence));
    standing.leads = leads || (again && standing.leads);
    standing.governed = scenery.isGoverned(named.first()) && !standing.leads;
    int paragraph = scenery.paragraphAt(named.start());
    boolean first = recent.isEmpty() || recent.peekFirst().paragraph != paragraph;
    standing.firstOfParagraph = first || (standing.paragraph == paragraph && again);
    standing.sentence = sentence;
    standing.paragraph = paragraph;
    standing.end = named.end();
    standing.unread.add(named.run());
    recent.remove(standing);
    recent.addFirst(standing);
    if (recent.size() > MOST_RECENT) {
      recent.removeLast();
    }
  }

  /** Whether no company of the sentence was noted before. */
  private boolean firstOf(int sentence) {
    return recent.isEmpty() || recent.peekFirst().sentence != sentence;
  }

  /** The company that an anaphor stands for, with a certainty; none where two are as likely. */
  Optional<Meant> choose(Anaphor anaphor) {
    boolean appositive = scenery.isAppositive(anaphor.first());
    Standing beside = recent.peekFirst();
    if (appositive && beside != null && scenery.start(anaphor.first()) - beside.end <= APPOSED) {
      return Optional.of(new Meant(beside.company, SURE));
    }
    if (anaphor.bearer().isPresent() || appositive) {
      return anaphor.bearer().map(company -> new Meant(company, SURE));
    }
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    Optional<Standing> meant = Optional.empty();
    for (Standing candidate : candidates(anaphor)) {
      double score = score(candidate, anaphor);
      if (score > best) {
        second = best;
        best = score;
        meant = Optional.of(candidate);
      } else {
        second = Math.max(second, score);
      }
    }
    boolean clear =
        best >= weights.of(Trait.THRESHOLD) && best - second >= weights.of(Trait.MARGIN);
    double certainty = Math.min(SURE, 0.55 + 0.1 * (best - Math.max(second, 0)));
    return meant.filter(m -> clear).map(m -> new Meant(m.company, certainty));
  }

  private Iterable<Standing> candidates(Anaphor anaphor) {
    Map<String, Standing> all = new LinkedHashMap<>();
    int sentence = scenery.sentenceAt(scenery.start(anaphor.first()));
    for (Standing standing : recent) {
      if (sentence - standing.sentence <= SENTENCES_BACK) {
        all.putIfAbsent(standing.company.companyId(), standing);
      }
    }
    for (Standing standing : title) {
      all.putIfAbsent(standing.company.companyId(), standing);
    }
    most.ifPresent(standing -> all.putIfAbsent(standing.company.companyId(), standing));
    for (Company company : anaphor.seated()) {
      Standing standing = standings.get(company.companyId());
      boolean described =
          standing == null && !anaphor.sort().isEmpty() && fits(company, anaphor.sort());
      if (standing != null || described) {
        all.putIfAbsent(company.companyId(), standing == null ? new Standing(company) : standing);
      }
    }
    all.keySet().removeAll(anaphor.others());
    return all.values();
  }

  private static boolean fits(Company company, String sort) {
    return company.described() && !Sorts.clashes(sort, company.sector());
  }

  private double score(Standing candidate, Anaphor anaphor) {
    double score = candidate.inTitle ? weights.of(Trait.IN_TITLE) : 0;
    int highest = most.isPresent() ? most.get().namings : 1;
    score += weights.of(Trait.FREQUENT) * candidate.namings / Math.max(2, highest);
    return score + nearness(candidate, anaphor) + description(candidate, anaphor);
  }

  private double nearness(Standing candidate, Anaphor anaphor) {
    if (candidate.sentence < 0) {
      return 0;
    }
    int start = scenery.start(anaphor.first());
    int back = scenery.sentenceAt(start) - candidate.sentence;
    boolean together = back == 0 && scenery.isOneClause(candidate.end, start);
    double score = weights.of(distance(back, together));
    if (back > 0 && back <= SENTENCES_BACK) {
      score += candidate.leads ? weights.of(Trait.GOVERNOR) : 0;
    }
    score += candidate.governed && !together ? weights.of(Trait.GOVERNED) : 0;
    if (anaphor.pointing() && candidate.equals(recent.peekFirst())) {
      score += weights.of(Trait.POINTED_AT);
    }
    if (candidate.paragraph == scenery.paragraphAt(start)) {
      score += weights.of(Trait.SAME_PARAGRAPH);
      score += candidate.firstOfParagraph ? weights.of(Trait.FIRST_OF_PARAGRAPH) : 0;
    }
    return score;
  }

  /** The sorts that the text says of a company; few anaphors ask for them. */
  private Set<String> saidSorts(Standing standing) {
    for (Run mention : standing.unread) {
      scenery.saidSort(mention.first(), mention.last()).ifPresent(standing.saidSorts::add);
    }
    standing.unread.clear();
    return standing.saidSorts;
  }

  private static Trait distance(int back, boolean together) {
    return switch (back) {
      case 0 -> together ? Trait.SAME_CLAUSE : Trait.SAME_SENTENCE;
      case 1 -> Trait.PREVIOUS_SENTENCE;
      case 2 -> Trait.TWO_BACK;
      case 3 -> Trait.THREE_BACK;
      default -> Trait.FURTHER_BACK;
    };
  }

  private double description(Standing candidate, Anaphor anaphor) {
    Company company = candidate.company;
    double score = 0;
    if (!anaphor.sort().equals("any") && saidSorts(candidate).contains(anaphor.sort())) {
      score += weights.of(Trait.SAID_SORT);
    } else if (Sorts.fits(anaphor.sort(), company.sector())) {
      score += weights.of(Trait.SECTOR_FITS);
    } else if (Sorts.clashes(anaphor.sort(), company.sector())) {
      score += weights.of(Trait.SECTOR_CLASHES);
    }
    if (anaphor.isSeated(company)) {
      score += weights.of(Trait.SEAT_FITS);
    } else if (!anaphor.seated().isEmpty() && !company.seats().isEmpty()) {
      score += weights.of(Trait.SEAT_CLASHES);
    }
    if (!anaphor.country().isEmpty() && !company.country().isEmpty()) {
      boolean same = anaphor.country().equals(company.country());
      score += weights.of(same ? Trait.COUNTRY_FITS : Trait.COUNTRY_CLASHES);
    }
    return score;
  }

  /**
   * The company that is meant.
   *
   * @param company the company
   * @param certainty from 0 to 1
   */
  record Meant(Company company, double certainty) {}
}
