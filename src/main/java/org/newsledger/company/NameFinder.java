package org.newsledger.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.HitJudge.Verdict;

/**
 * Finds the words of one text that name companies: those of the registry, and those that the text
 * itself makes out as companies.
 */
final class NameFinder {

  private static final double WEAKEST_LINK = 0.6;

  private final Reading reading;
  private final Runs runs;
  private final Surroundings surroundings;
  private final Map<Integer, NameHit> weak = new HashMap<>();
  private final TreeMap<Integer, Named> accepted = new TreeMap<>();
  private final Map<String, Company> known = new HashMap<>();
  private final Noncompanies noncompanies;

  NameFinder(Reading reading, Noncompanies noncompanies) {
    this.reading = reading;
    this.noncompanies = noncompanies;
    this.runs = new Runs(reading);
    this.surroundings = new Surroundings(reading);
  }

  /** The names, in text order, none overlapping; {@code hits} are those of the registry. */
  List<Named> find(List<NameHit> hits) {
    HitJudge judge = new HitJudge(reading, runs);
    for (NameHit hit : hits) {
      Verdict verdict = hit.surface().isName() ? judge.judge(hit) : Verdict.OTHER;
      if (verdict == Verdict.NAME) {
        accept(hit, "registry_name", 1);
      } else if (verdict == Verdict.WEAK) {
        weak.put(hit.first(), hit);
      }
    }
    weak.values().forEach(this::judgeWeak);
    runs.all().forEach(this::judgeRun);
    new Listing(reading, this).extend(runs.all());
    runs.all().forEach(this::judgeRepeat);
    return new ArrayList<>(accepted.values());
  }

  /** The name that covers a word, if any. */
  Optional<Named> at(int word) {
    Map.Entry<Integer, Named> entry = accepted.floorEntry(word);
    return entry != null && entry.getValue().last() >= word
        ? Optional.of(entry.getValue())
        : Optional.empty();
  }

  /** Takes a run for a company, linked to the registry where it knows these words. */
  void discover(Run run, Evidence evidence) {
    NameHit hit = weak.get(run.first());
    if (hit != null && hit.last() == run.last()) {
      accept(hit, evidence.code(), evidence.score());
      return;
    }
    String original = original(run.first(), run.last());
    CompanyName name = NameNormalizer.normalize(original);
    if (name.key().length() < 2 || noncompanies.contains(name.key())) {
      return;
    }
    Company company = known.computeIfAbsent(name.key(), key -> Company.discovered(name));
    put(named(run.first(), run.last(), Mention.Kind.DISCOVERED, company, evidence));
  }

  private void judgeWeak(NameHit hit) {
    Optional<Evidence> evidence = surroundings.evidence(hit.first(), hit.last());
    boolean enough =
        hit.surface().isDescribed()
            ? evidence.isPresent()
            : evidence.filter(e -> e.score() > WEAKEST_LINK).isPresent() && isRun(hit);
    if (enough && at(hit.first()).isEmpty()) {
      accept(hit, evidence.orElse(Evidence.VERB).code(), evidence.orElse(Evidence.VERB).score());
    }
  }

  private boolean isRun(NameHit hit) {
    return runs.all().contains(new Run(hit.first(), hit.last()));
  }

  private void judgeRun(Run run) {
    if (!isFree(run)) {
      return;
    }
    Optional<Evidence> evidence = surroundings.evidence(run.first(), run.last());
    boolean opening = reading.shapes().beginsSentence(run.first()) && run.words() == 1;
    double least = opening ? Evidence.DEAL.score() : WEAKEST_LINK + 0.01;
    evidence.filter(e -> e.score() >= least && isNameLike(run)).ifPresent(e -> discover(run, e));
  }

  /** A single short word in capitals is an abbreviation as often as a company. */
  private boolean isNameLike(Run run) {
    String word = runs.text(run);
    return word.length() > 2 && !reading.cues().begins(run.first(), Cue.Kind.COMMON);
  }

  private void judgeRepeat(Run run) {
    Company company = known.get(NameNormalizer.key(original(run.first(), run.last())));
    if (company != null && isFree(run)) {
      put(named(run.first(), run.last(), kindOf(company), company, Evidence.REPEAT));
    }
  }

  private static Mention.Kind kindOf(Company company) {
    return company.status() == Company.Status.DISCOVERED
        ? Mention.Kind.DISCOVERED
        : Mention.Kind.NAME;
  }

  /** Whether no word of the run belongs to a name already. */
  boolean isFree(Run run) {
    Map.Entry<Integer, Named> before = accepted.floorEntry(run.last());
    return before == null || before.getValue().last() < run.first();
  }

  private void accept(NameHit hit, String code, double score) {
    @Nullable Company company = hit.surface().named().orElse(null);
    if (company != null) {
      known.putIfAbsent(NameNormalizer.key(original(hit.first(), hit.last())), company);
    }
    put(
        new Named(
            hit.first(),
            hit.last(),
            hit.start(),
            hit.end(),
            hit.surface().isAlias() ? Mention.Kind.ALIAS : Mention.Kind.NAME,
            Optional.ofNullable(company),
            company == null ? "shared_name" : code,
            company == null ? 0 : score));
  }

  private Named named(int first, int last, Mention.Kind kind, Company company, Evidence evidence) {
    return new Named(
        first,
        last,
        reading.tokens().start(first),
        reading.tokens().end(last),
        kind,
        Optional.of(company),
        evidence.code(),
        evidence.score());
  }

  private void put(Named named) {
    accepted.put(named.first(), named);
  }

  private String original(int first, int last) {
    return reading
        .tokens()
        .text()
        .toOriginal(reading.tokens().start(first), reading.tokens().end(last))
        .of(reading.text().text());
  }
}
