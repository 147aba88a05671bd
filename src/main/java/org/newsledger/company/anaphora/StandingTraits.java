package org.newsledger.company.anaphora;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.company.Company;
import org.newsledger.company.anaphora.Salience.Trait;
import org.newsledger.company.discovery.Scenery;
import org.newsledger.company.reading.Run;
import org.newsledger.company.registry.KnownOnlookers;

/**
 * Describes companies as they are seen from a place that refers back to one of them.
 *
 * @param scenery the text
 * @param onlookers the companies of the text whose business is with others
 * @param last the company named last
 * @param most the company that the text names most
 */
record StandingTraits(
    Scenery scenery, KnownOnlookers onlookers, Optional<Standing> last, Optional<Standing> most) {

  /** The traits that a company has, and how much of each. */
  Map<Trait, Double> of(Standing candidate, Anaphor anaphor) {
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    int highest = most.isPresent() ? most.get().namings : 1;
    traits.put(Trait.FREQUENT, (double) candidate.namings / Math.max(2, highest));
    if (candidate.sentence >= 0) {
      nearness(candidate, anaphor, traits);
    }
    description(candidate, anaphor, traits);
    set(traits, Trait.IN_TITLE, candidate.inTitle);
    set(traits, Trait.ONLOOKER, onlookers.contains(candidate.company));
    return traits;
  }

  private static void set(Map<Trait, Double> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.put(trait, 1.0);
    }
  }

  private void nearness(Standing candidate, Anaphor anaphor, Map<Trait, Double> traits) {
    int start = scenery.start(anaphor.first());
    int back = scenery.sentenceAt(start) - candidate.sentence;
    boolean together = back == 0 && scenery.isOneClause(candidate.end, start);
    traits.put(distance(back, together), 1.0);
    boolean near = back > 0 && back <= Focus.SENTENCES_BACK;
    set(traits, Trait.GOVERNOR, near && candidate.leads);
    set(traits, Trait.GOVERNED, candidate.governed && !together);
    set(traits, Trait.POINTED_AT, anaphor.pointing() && last.filter(candidate::equals).isPresent());
    boolean here = candidate.paragraph == scenery.paragraphAt(start);
    set(traits, Trait.SAME_PARAGRAPH, here);
    set(traits, Trait.FIRST_OF_PARAGRAPH, here && candidate.firstOfParagraph);
    boolean introduced = candidate.introduced == candidate.sentence;
    set(traits, Trait.INTRODUCED_LEADING, back == 1 && candidate.leads && introduced);
    set(traits, Trait.NAMED_TWICE_HERE, here && candidate.namedHere > 1);
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

  private void description(Standing candidate, Anaphor anaphor, Map<Trait, Double> traits) {
    Company company = candidate.company;
    if (!anaphor.sort().equals("any") && saidSorts(candidate).contains(anaphor.sort())) {
      set(traits, Trait.SAID_SORT, true);
    } else {
      set(traits, Trait.SECTOR_FITS, Sorts.fits(anaphor.sort(), company.sector()));
      set(traits, Trait.SECTOR_CLASHES, Sorts.clashes(anaphor.sort(), company.sector()));
    }
    boolean seated = anaphor.isSeated(company);
    set(traits, Trait.SEAT_FITS, seated);
    set(
        traits,
        Trait.SEAT_CLASHES,
        !seated && !anaphor.seated().isEmpty() && !company.seats().isEmpty());
    if (!anaphor.country().isEmpty() && !company.country().isEmpty()) {
      boolean same = anaphor.country().equals(company.country());
      set(traits, same ? Trait.COUNTRY_FITS : Trait.COUNTRY_CLASHES, true);
    }
  }

  /** The sorts that the text says of a company; few anaphors ask for them. */
  private Set<String> saidSorts(Standing standing) {
    for (Run mention : standing.unread) {
      scenery.saidSort(mention.first(), mention.last()).ifPresent(standing.saidSorts::add);
    }
    standing.unread.clear();
    return standing.saidSorts;
  }
}
