package org.newsledger.company.anaphora;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.Company;
import org.newsledger.company.index.Surface;
import org.newsledger.company.index.SurfaceIndex;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.Inhabitants;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;
import org.newsledger.company.reading.WordNames;
import org.newsledger.text.CharClass;

/**
 * Reads what a description says of the company that it stands for: its product, its head, its seat,
 * its country, its sort.
 */
final class Describer {

  /** How far behind its noun a description goes on. */
  private static final int REACH = 5;

  /** So many words may stand before the last one of a person: Maria De Rossi. */
  private static final int MOST_GIVEN = 2;

  private static final Kinds INTRODUCING =
      Kinds.of(Kind.OF, Kind.LOCATIVE, Kind.SEATED, Kind.CONTRACTION, Kind.DETERMINER);

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final SurfaceIndex index;
  private final WordNames names;
  private final @Nullable NameHit[] hits;

  Describer(Reading reading, SurfaceIndex index, List<NameHit> hits, WordNames names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.index = index;
    this.names = names;
    this.hits = new @Nullable NameHit[tokens.size()];
    hits.forEach(hit -> this.hits[hit.first()] = hit);
  }

  /** Whether the registry knows what begins at a word. */
  boolean isKnown(int word) {
    return hits[word] != null;
  }

  /** Whether a word names a place where companies sit, a country or a large city. */
  boolean isPlace(int word) {
    NameHit hit = hits[word];
    return (hit != null && !hit.surface().seated().isEmpty())
        || reading.lexicon().isPlace(tokens.word(word))
        || cues.begins(word, Kind.DEMONYM);
  }

  /** "iPhone maker", "ChatGPT-Entwickler", "ChatGPT开发商", "ChatGPTの開発元" at a word. */
  Optional<Anaphor> byProduct(int first) {
    NameHit hit = hits[first];
    Optional<Company> maker = hit == null ? Optional.empty() : hit.surface().maker();
    if (hit == null || maker.isEmpty()) {
      return Optional.empty();
    }
    int at = hit.last() + 1;
    boolean unspaced = reading.lexicon().has(Habit.UNCASED);
    if (unspaced && cues.begins(at, Kind.OF)) {
      at++;
    }
    Optional<CueHit> noun = cues.beginningAt(at).filter(n -> n.is(Kind.MAKER) || n.is(Kind.SORT));
    boolean joined = at < tokens.size() && tokens.isPhrase(at - 1);
    if (noun.isEmpty() || !joined || names.isNamed(noun.get().last() + 1)) {
      return Optional.empty();
    }
    int from =
        cues.endingAt(first - 1)
            .filter(h -> h.is(Kind.DETERMINER))
            .map(CueHit::first)
            .orElse(first);
    return Optional.of(bearer(from, noun.get().last(), maker.get()));
  }

  /** What the words between {@code first} and a noun, and those behind it, say. */
  Optional<Anaphor> describe(int first, int from, CueHit noun) {
    Traits traits = new Traits();
    for (int at = from; at < noun.first(); at++) {
      readBefore(at, traits);
    }
    boolean isMaker = noun.is(Kind.MAKER);
    int end = readBehind(noun, traits, isMaker);
    if (!noun.is(Kind.SORT) && traits.bearer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Anaphor(
            first,
            traits.bearer.isPresent() ? end : noun.last(),
            noun.cue().sort().isEmpty() ? "any" : noun.cue().sort(),
            traits.seated,
            traits.country,
            traits.bearer,
            cues.begins(first, Kind.DEMONSTRATIVE),
            traits.others));
  }

  /** "Die Italiener", "die Münchner": people of a place for the company that sits there. */
  Optional<Anaphor> inhabitants(int determiner, int word) {
    Inhabitants all = reading.lexicon().inhabitants();
    boolean alone =
        all.isDeterminer(tokens.word(determiner))
            && word == determiner + 1
            && word < tokens.size()
            && shapes.isBetween(determiner, " ")
            && shapes.isCapital(word)
            && !(shapes.touches(word) && shapes.isCapital(word + 1));
    if (!alone) {
      return Optional.empty();
    }
    String country = all.country(tokens.word(word)).orElse("");
    List<Company> seated = country.isEmpty() && isGermanOfPlace(word) ? seatedAt(word) : List.of();
    return country.isEmpty() && seated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Anaphor(determiner, word, "", seated, country, Optional.empty(), false, Set.of()));
  }

  private void readBefore(int at, Traits traits) {
    reading.lexicon().country(tokens.word(at)).ifPresent(country -> traits.country = country);
    traits.seated.addAll(seatedAt(at));
    NameHit hit = hits[at];
    if (hit != null && hit.surface().employer().isPresent()) {
      traits.bearer = hit.surface().employer();
    }
  }

  /** Reads the words behind a noun and returns the last word that says something. */
  private int readBehind(CueHit noun, Traits traits, boolean isMaker) {
    int end = noun.last();
    for (int at = noun.last() + 1; at <= noun.last() + REACH && at < tokens.size(); at++) {
      if (!shapes.touches(at - 1) || cues.begins(at, Kind.VERB)) {
        break;
      }
      boolean introduced =
          (reading.lexicon().has(Habit.CASES) && at == noun.last() + 1)
              || cues.ends(at - 1, INTRODUCING);
      Named named = names.at(at);
      if (named != null) {
        ownedBy(named, traits, isMaker && introduced);
        return end;
      }
      NameHit hit = hits[at];
      if (hit != null && (introduced || isPerson(at, hit)) && !isOfAnother(at, hit)) {
        if (isPerson(at, hit) || !isPlaced(at)) {
          bear(hit, traits, isMaker);
        }
        traits.seated.addAll(hit.surface().seated());
        end = traits.bearer.isPresent() ? hit.last() : end;
        break;
      }
      if (at == noun.last() + 1) {
        reading.lexicon().country(tokens.word(at)).ifPresent(country -> traits.country = country);
      }
    }
    return end;
  }

  /** "the company that Ana Botín chairs": no word needs to lead to a person. */
  private boolean isPerson(int at, NameHit hit) {
    return hit.last() > at && shapes.isCapital(at) && hit.surface().employer().isPresent();
  }

  /**
   * "The company in Paris", "das Unternehmen am Montag": a place or a day, though one is a name.
   */
  private boolean isPlaced(int at) {
    return cues.endingAt(at - 1)
        .filter(hit -> hit.is(Kind.CONTRACTION) || hit.is(Kind.LOCATIVE))
        .filter(hit -> !hit.is(Kind.OF))
        .isPresent();
  }

  /** A given name in front of a surname that is known with another one: it is someone else. */
  private boolean isOfAnother(int at, NameHit hit) {
    boolean person = hit.surface().employer().isPresent();
    for (int before = at - 1; person && before >= at - MOST_GIVEN; before--) {
      if (!shapes.isBetween(before, " ") || !shapes.isCapital(before)) {
        return false;
      }
      if (GivenNames.contains(tokens.word(before))) {
        return true;
      }
    }
    return false;
  }

  private static void bear(NameHit hit, Traits traits, boolean isMaker) {
    Optional<Company> maker = isMaker ? hit.surface().maker() : Optional.empty();
    Optional<Company> bearer = maker.isPresent() ? maker : hit.surface().employer();
    if (bearer.isPresent()) {
      traits.bearer = bearer;
    }
  }

  /** "The owner of X": the registry knows its parent; X itself is not meant. */
  private void ownedBy(Named named, Traits traits, boolean owns) {
    named.company().ifPresent(company -> traits.others.add(company.companyId()));
    if (owns) {
      NameHit hit = hits[named.first()];
      Optional<Company> maker = hit == null ? Optional.empty() : hit.surface().maker();
      traits.bearer = maker.isPresent() ? maker : named.company().flatMap(index::parent);
    }
  }

  private List<Company> seatedAt(int at) {
    NameHit hit = hits[at];
    if (hit != null) {
      return hit.surface().seated();
    }
    if (tokens.kind(at) != CharClass.LETTER || !isGermanOfPlace(at)) {
      return List.of();
    }
    return Stream.of(
            tokens.hashWithoutLast(at, 2),
            tokens.hashEnding(at, 2, "en"),
            tokens.hashEnding(at, 3, "en"),
            tokens.hashWithoutLast(at, 4))
        .flatMap(hash -> index.find(hash).stream())
        .map(Surface::seated)
        .filter(companies -> !companies.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Neckarsulmer", "Bonner", "Bremer", "Münchner", "Hannoveraner". */
  private boolean isGermanOfPlace(int at) {
    return reading.lexicon().has(Habit.CAPITAL_NOUNS)
        && shapes.isCapital(at)
        && tokens.word(at).endsWith("er");
  }

  private static Anaphor bearer(int first, int last, Company company) {
    return new Anaphor(first, last, "any", List.of(), "", Optional.of(company), false, Set.of());
  }

  /** What has been read so far. */
  private static final class Traits {
    private final List<Company> seated = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private String country = "";
    private Optional<Company> bearer = Optional.empty();
  }
}
