package org.newsledger.company.anaphora;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.company.Company;
import org.newsledger.company.anaphora.Salience.Trait;
import org.newsledger.company.discovery.Scenery;
import org.newsledger.company.reading.Named;
import org.newsledger.company.registry.KnownOnlookers;

/**
 * Knows, at each place of a text that is read from top to bottom, which company the text stands on.
 *
 * <p>Only companies named a few sentences before, those of the title and the one named most are
 * weighed, so that the work at each place is bounded.
 */
final class Focus {

  private static final double SURE = 0.9;
  private static final int MOST_RECENT = 12;
  private static final int MOST_OTHERS = 3;

  /** A comma and a space, and marks of emphasis. */
  private static final int APPOSED = 5;

  static final int SENTENCES_BACK = 8;

  private final Salience weights = Salience.shared();
  private final Scenery scenery;
  private final KnownOnlookers onlookers;
  private final Map<String, Standing> standings = new HashMap<>();
  private final List<Standing> title = new ArrayList<>();
  private final Deque<Standing> recent = new ArrayDeque<>();
  private Optional<Standing> most = Optional.empty();

  Focus(Scenery scenery, KnownOnlookers onlookers, List<Named> names) {
    this.scenery = scenery;
    this.onlookers = onlookers;
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
    standing.namedHere = paragraph == standing.paragraph ? standing.namedHere + 1 : 1;
    standing.introduced = standing.introduced < 0 ? sentence : standing.introduced;
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
      return Optional.of(Meant.surely(beside.company));
    }
    if (anaphor.bearer().isPresent() || appositive) {
      return anaphor.bearer().map(Meant::surely);
    }
    StandingTraits traits = traits();
    List<Weighed> weighed =
        candidates(anaphor).stream()
            .map(c -> new Weighed(c.company, weights.sum(traits.of(c, anaphor))))
            .sorted(Comparator.comparingDouble(w -> -w.score()))
            .toList();
    boolean likely = !weighed.isEmpty() && weighed.get(0).score() >= weights.of(Trait.THRESHOLD);
    boolean leads =
        weighed.size() < 2
            || weighed.get(0).score() - weighed.get(1).score() >= weights.of(Trait.LEAD);
    return likely && leads ? Optional.of(meant(weighed)) : Optional.empty();
  }

  private Meant meant(List<Weighed> weighed) {
    Weighed first = weighed.get(0);
    double second = weighed.size() > 1 ? weighed.get(1).score() : 0;
    List<Company> others =
        weighed.stream()
            .skip(1)
            .filter(w -> first.score() - w.score() <= weights.of(Trait.MARGIN))
            .limit(MOST_OTHERS)
            .map(Weighed::company)
            .toList();
    double certainty = Math.min(SURE, 0.55 + 0.1 * (first.score() - Math.max(second, 0)));
    return new Meant(first.company(), certainty, others);
  }

  /** What holds of those that are weighed, as the text stands now. */
  StandingTraits traits() {
    return new StandingTraits(scenery, onlookers, Optional.ofNullable(recent.peekFirst()), most);
  }

  /** Those that are weighed. */
  Collection<Standing> candidates(Anaphor anaphor) {
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

  /** A company and the sum of its weights. */
  private record Weighed(Company company, double score) {}

  /**
   * The company that is meant.
   *
   * @param company the company
   * @param certainty from 0 to 1
   * @param others those that are nearly as likely, the likeliest first
   */
  record Meant(Company company, double certainty, List<Company> others) {

    Meant {
      others = List.copyOf(others);
    }

    static Meant surely(Company company) {
      return new Meant(company, SURE, List.of());
    }
  }
}
