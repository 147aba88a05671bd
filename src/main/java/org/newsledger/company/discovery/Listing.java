package org.newsledger.company.discovery;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.company.lexicon.Cue;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;

/**
 * Takes the unknown names in a listing with companies for companies: "Glow, Plume, Acme and Zed".
 */
public final class Listing {

  private static final int SHORTEST = 3;

  private final Reading reading;
  private final FoundNames names;

  public Listing(Reading reading, FoundNames names) {
    this.reading = reading;
    this.names = names;
  }

  /**
   * Goes through the listings that {@code runs} form, in a sentence or line by line, and takes what
   * is listed with a company.
   */
  public void extend(List<Run> runs) {
    List<Run> listing = new ArrayList<>();
    for (Run run : runs) {
      Run item = item(run);
      if (!listing.isEmpty() && !follows(listing.get(listing.size() - 1), item)) {
        take(listing);
        listing.clear();
      }
      listing.add(item);
    }
    take(listing);
    new HeadedLines(reading, names).extend(runs);
  }

  /** A run, or the company that it is or begins with. */
  private Run item(Run run) {
    return names
        .at(run.first())
        .map(n -> new Run(n.first(), Math.max(n.last(), run.last())))
        .orElse(run);
  }

  private boolean follows(Run before, Run next) {
    Shapes shapes = reading.shapes();
    int gap = next.first() - before.last();
    if (gap == 1) {
      return shapes.between(before.last()).strip().equals(",");
    }
    int and = before.last() + 1;
    return gap == 2 && isAnd(and) && shapes.joins(and) && isListGap(shapes.between(before.last()));
  }

  private static boolean isListGap(String gap) {
    return gap.equals(" ") || gap.equals(", ");
  }

  private boolean isAnd(int word) {
    return reading.lexicon().isAnd(reading.tokens().word(word));
  }

  /** "marcas como X, Y y Z". */
  private boolean isOfBrands(Run first) {
    int before = first.first() - 1;
    while (reading.shapes().isBetween(before, ", ") && reading.shapes().isCapital(before)) {
      before--;
    }
    return reading.shapes().touches(before) && reading.cues().ends(before, Cue.Kind.BRANDS);
  }

  /** "Firmen wie X, Y und Z". */
  private boolean isIntroduced(Run first) {
    int before = first.first() - 1;
    return reading.shapes().touches(before) && reading.cues().ends(before, Cue.Kind.RELATION);
  }

  private void take(List<Run> listing) {
    if (listing.size() < SHORTEST || isOfBrands(listing.get(0))) {
      return;
    }
    long companies = listing.stream().filter(run -> names.at(run.first()).isPresent()).count();
    boolean german = reading.lexicon().has(Habit.CAPITAL_NOUNS);
    boolean enough = companies > 0 && companies * 5 >= listing.size();
    if (!enough || (german && companies < 2 && !isIntroduced(listing.get(0)))) {
      return;
    }
    for (Run run : listing) {
      if (names.isFree(run)) {
        names.discover(run, Evidence.LISTING);
      }
    }
  }
}
