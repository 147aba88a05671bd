package org.newsledger.company.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyName;
import org.newsledger.company.Mention;
import org.newsledger.company.discovery.Discovery;
import org.newsledger.company.discovery.FoundNames;
import org.newsledger.company.discovery.Headline;
import org.newsledger.company.discovery.Listing;
import org.newsledger.company.discovery.LongerNames;
import org.newsledger.company.discovery.NameForms;
import org.newsledger.company.discovery.Surroundings;
import org.newsledger.company.discovery.TickerCodes;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.mention.HitJudge.Verdict;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.RunGroup;
import org.newsledger.company.reading.Runs;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.registry.Noncompanies;
import org.newsledger.company.unspaced.HeadedNames;
import org.newsledger.company.unspaced.Repeats;
import org.newsledger.company.unspaced.ShortForms;
import org.newsledger.company.unspaced.UnspacedNames;

/**
 * Finds the words of one text that name companies: those of the registry, and those that the text
 * itself makes out as companies.
 */
final class NameFinder implements FoundNames {

  private final Reading reading;
  private final Runs runs;
  private final NameForms forms;
  private final Surroundings surroundings;
  private final TickerCodes codes;
  private final Noncompanies noncompanies;
  private final Map<Integer, NameHit> weak = new HashMap<>();

  private final NamePlaces places;

  /** What the registry knows as products, people and seats. */
  private final Set<Run> others = new HashSet<>();

  /** Single words among them, which may be a company's name all the same. */
  private final Set<Run> surnames = new HashSet<>();

  private final TextNames known = new TextNames();

  /** Names as the text writes them. */
  private final NameBook written;

  private final Set<String> noted = new HashSet<>();
  private final NameBearers bearers;

  NameFinder(Reading reading, Noncompanies noncompanies, NameBook written) {
    this.reading = reading;
    this.written = written;
    this.noncompanies = noncompanies;
    this.runs = new Runs(reading);
    this.surroundings = new Surroundings(reading);
    this.codes = new TickerCodes(reading);
    this.bearers = new NameBearers(reading, surroundings, known, written);
    this.forms = new NameForms(reading, runs.all(), written);
    this.places = new NamePlaces(reading.tokens().size());
  }

  /** The names, in text order, none overlapping; {@code hits} are those of the registry. */
  List<Named> find(List<NameHit> hits) {
    SentenceSigns signs = new SentenceSigns(reading);
    LongerNames longer = new LongerNames(reading, hits);
    HitJudge judge = new HitJudge(reading, runs, hits, longer, surroundings);
    hits.forEach(hit -> bearers.byForm(hit).ifPresent(company -> note(hit, company)));
    for (NameHit hit : hits) {
      Verdict verdict = hit.surface().isName() ? judge.judge(hit) : Verdict.OTHER;
      boolean thing = verdict == Verdict.OTHER && hit.first() < hit.last();
      if (!hit.surface().isName() || thing) {
        boolean surname = hit.first() == hit.last() && !hit.surface().isProduct();
        (surname ? surnames : others).add(new Run(hit.first(), hit.last()));
      }
      if (verdict == Verdict.NAME) {
        accept(hit, new Evidence("registry_name", 1));
      } else if (verdict == Verdict.WEAK) {
        weak.put(hit.first(), hit);
      } else if (verdict == Verdict.PART) {
        longer
            .around(hit)
            .filter(this::isFree)
            .filter(run -> !reading.shapes().isDateline(run.first(), run.last()))
            .ifPresent(run -> discover(run, Evidence.NAME_WORD));
      }
    }
    for (NameHit hit : weak.values()) {
      if (hit.surface().isDescribed() && isFree(new Run(hit.first(), hit.last()))) {
        surroundings.evidence(hit.first(), hit.last()).ifPresent(e -> accept(hit, e));
      }
    }
    Discovery discovery = new Discovery(reading, runs, surroundings, signs, this);
    discover(discovery, false);
    discover(discovery, true);
    if (reading.lexicon().has(Habit.UNCASED)) {
      discoverUnspaced(signs);
    }
    new Listing(reading, this).extend(runs.all());
    if (places.isEmpty()) {
      new Headline(reading, signs).name(runs.all()).ifPresent(r -> discover(r, Evidence.HEADLINE));
    }
    repeat();
    return places.inOrder();
  }

  /** Names of several words go first, for single words may be their short forms. */
  private void discover(Discovery discovery, boolean single) {
    for (RunGroup group : forms.groups()) {
      Run first = group.first();
      if ((first.words() == 1) == single && !others.contains(first) && known(group).isEmpty()) {
        Optional<Evidence> evidence = discovery.evidence(group);
        if (evidence.isPresent() && (!surnames.contains(first) || isSure(evidence.get()))) {
          discover(codes.isEmpty() ? group : forms.owner(group, codes), evidence.get());
        }
      }
    }
  }

  private static boolean isSure(Evidence evidence) {
    return evidence.score() >= Evidence.APPOSITION.score();
  }

  private void discoverUnspaced(SentenceSigns signs) {
    Repeats repeats = new Repeats(reading.tokens());
    ShortForms shortForms = new ShortForms(reading);
    List<Run> firms = new ArrayList<>();
    for (UnspacedNames.Found name : new UnspacedNames(reading, signs).find()) {
      boolean free = isFree(name.run()) && !others.contains(name.run());
      if (free && name.evidence().equals(Evidence.VERB)) {
        firms.add(name.run());
      } else if (free) {
        discover(name.run(), name.evidence());
      }
    }
    new HeadedNames(reading, this).find().forEach(run -> discover(run, Evidence.LISTING));
    for (Named named : places.inOrder()) {
      named.company().ifPresent(company -> shortForms.add(named.run(), company));
      if (named.kind() == Mention.Kind.DISCOVERED) {
        named.company().ifPresent(company -> repeats.add(named.run(), company));
      }
    }
    repeats.find(this::repeatWhereFree);
    shortForms.find(this::repeatWhereFree);
    discoverFirms(firms);
  }

  /** What only the words around it tell is a name where it is no short form of one. */
  private void discoverFirms(List<Run> firms) {
    List<String> names = places.inOrder().stream().map(n -> runs.text(n.run())).toList();
    Repeats repeats = new Repeats(reading.tokens());
    for (Run firm : firms) {
      String text = runs.text(firm);
      if (isFree(firm) && names.stream().noneMatch(name -> name.startsWith(text))) {
        discover(firm, Evidence.VERB);
        at(firm.first()).flatMap(Named::company).ifPresent(c -> repeats.add(firm, c));
      }
    }
    repeats.find(this::repeatWhereFree);
  }

  private void repeatWhereFree(Run run, Company company) {
    if (isFree(run)) {
      repeat(run, company);
    }
  }

  private Optional<Company> known(RunGroup group) {
    OptionalInt owner = codes.isEmpty() ? OptionalInt.empty() : codes.owner(group.text());
    if (owner.isPresent()) {
      return at(owner.getAsInt()).flatMap(Named::company);
    }
    if (!known.mayName(group.text())) {
      return Optional.empty();
    }
    CompanyName name = forms.name(group);
    Optional<Company> whole = known.find(name);
    return whole.isEmpty() && group.first().words() == 1
        ? known.findShort(name).filter(c -> forms.mayBeShort(group.first()))
        : whole;
  }

  @Override
  public Optional<Named> at(int word) {
    return places.at(word);
  }

  @Override
  public boolean isFree(Run run) {
    return places.isFree(run);
  }

  @Override
  public void discover(Run run, Evidence evidence) {
    NameHit hit = weak.get(run.first());
    if (hit != null && hit.last() == run.last()) {
      accept(hit, evidence);
      return;
    }
    CompanyName name = written.name(forms.base(run));
    if (name.key().length() > 1 && !noncompanies.contains(name.key())) {
      Company company = known.discover(name);
      places.put(named(run, Mention.Kind.DISCOVERED, company, evidence));
    }
  }

  private void discover(RunGroup group, Evidence evidence) {
    if (group.text().length() > 2 || evidence.score() > Evidence.APPOSITION.score()) {
      for (Run run : group.runs()) {
        if (isFree(run)) {
          discover(run, evidence);
        }
      }
    }
  }

  /** Other places of names that are settled by now, and their short forms. */
  private void repeat() {
    for (RunGroup group : forms.groups()) {
      known(group).ifPresent(company -> repeat(group, company));
    }
    for (Run heading : runs.inHeadings()) {
      for (int first = heading.first(); first <= heading.last(); first++) {
        for (int last = heading.last(); last >= first; last--) {
          Run part = new Run(first, last);
          if (isFree(part)) {
            String text = reading.tokens().original(first, last);
            CompanyName name = written.name(text);
            known.find(name).ifPresent(c -> repeat(part, c));
          }
        }
      }
    }
  }

  private void repeat(RunGroup group, Company company) {
    for (Run run : group.runs()) {
      if (isFree(run) && !codes.isGiven(run)) {
        repeat(run, company);
      }
    }
  }

  private void repeat(Run run, Company company) {
    places.put(named(run, Named.kindOf(company), company, Evidence.REPEAT));
  }

  private void accept(NameHit hit, Evidence evidence) {
    Optional<Company> company = bearers.of(hit);
    company.ifPresent(c -> note(hit, c));
    places.put(
        new Named(
            hit.first(),
            hit.last(),
            hit.start(),
            hit.end(),
            hit.surface().isAlias() ? Mention.Kind.ALIAS : Mention.Kind.NAME,
            company,
            company.isEmpty() ? "shared_name" : evidence.code(),
            company.isEmpty() ? 0 : evidence.score(),
            List.of()));
  }

  private void note(NameHit hit, Company company) {
    String text = reading.tokens().original(hit.first(), hit.last());
    if (noted.add(text)) {
      known.add(written.name(text), company);
    }
  }

  private Named named(Run run, Mention.Kind kind, Company company, Evidence evidence) {
    return Named.of(reading.tokens(), run, kind, company, evidence);
  }
}
