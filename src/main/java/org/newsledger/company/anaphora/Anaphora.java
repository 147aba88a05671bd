package org.newsledger.company.anaphora;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.Mention;
import org.newsledger.company.discovery.Scenery;
import org.newsledger.company.discovery.Surroundings;
import org.newsledger.company.index.SurfaceIndex;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.WordNames;
import org.newsledger.company.registry.KnownOnlookers;

/**
 * Resolves what stands for a company: sorts (the carmaker), descriptions (the maker of X, the
 * Redmond firm), nouns (the company) and words that mean nothing else (同社).
 */
public final class Anaphora {

  private final Reading reading;
  private final List<Named> names;
  private final AnaphorFinder finder;
  private final Focus focus;

  /** What stands for the companies that {@code names} and {@code hits} have found in one text. */
  public Anaphora(
      Reading reading,
      SurfaceIndex index,
      List<NameHit> hits,
      List<Named> names,
      KnownOnlookers onlookers) {
    this.reading = reading;
    this.names = names;
    WordNames words = new WordNames(reading.tokens().size(), names);
    Describer describer = new Describer(reading, index, hits, words);
    this.finder = new AnaphorFinder(reading, words, describer);
    this.focus = new Focus(new Scenery(reading, new Surroundings(reading)), onlookers, names);
  }

  /** What stands for a company, resolved where that is clear; in text order. */
  public List<Named> find() {
    List<Named> found = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < reading.tokens().size(); at++) {
      while (next < names.size() && names.get(next).first() <= at) {
        focus.note(names.get(next++));
      }
      Optional<Anaphor> anaphor = finder.at(at);
      if (anaphor.isPresent()) {
        Named named = resolve(anaphor.get());
        if (isMeant(named, anaphor.get())) {
          focus.note(named);
          found.add(named);
          at = named.last();
        }
      }
    }
    return found;
  }

  private Named resolve(Anaphor anaphor) {
    Optional<Focus.Meant> meant = focus.choose(anaphor);
    boolean described = anaphor.bearer().isPresent() || !anaphor.seated().isEmpty();
    return new Named(
        anaphor.first(),
        anaphor.last(),
        reading.tokens().start(anaphor.first()),
        reading.tokens().end(anaphor.last()),
        described ? Mention.Kind.EPITHET : Mention.Kind.ANAPHOR,
        meant.map(Focus.Meant::company),
        meant.isPresent() ? decidedBy(anaphor) : "no_focus",
        meant.map(Focus.Meant::certainty).orElse(0.0),
        meant.map(Focus.Meant::others).orElse(List.of()));
  }

  /** People of a place stand for a company only where one that was named sits there. */
  private static boolean isMeant(Named named, Anaphor anaphor) {
    return !anaphor.sort().isEmpty()
        || named
            .company()
            .filter(
                company ->
                    anaphor.seated().contains(company)
                        || (!anaphor.country().isEmpty()
                            && anaphor.country().equals(company.country())))
            .isPresent();
  }

  private static String decidedBy(Anaphor anaphor) {
    if (anaphor.bearer().isPresent()) {
      return "product_or_person";
    }
    return anaphor.seated().isEmpty() ? "focus" : "seat";
  }
}
