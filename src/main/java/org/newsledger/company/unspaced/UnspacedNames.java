package org.newsledger.company.unspaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.SentenceSigns;

/**
 * Finds unknown names of companies in Japanese, Chinese and Korean, which have no capitals: words
 * between clear bounds that a sort, a verb of making or a deal introduces, or that end as names do.
 */
public final class UnspacedNames {

  private final TextTokens tokens;
  private final Cues cues;
  private final UnspacedLexicon lexicon;
  private final NameRuns runs;
  private final UnspacedEvidence evidence;
  private final MarkedNames marked;
  private final FirmLikeNames firms;
  private final Announcers announcers;
  private final BracketsBehind brackets;
  private final SmallLatinNames smallLatin;
  private final boolean chinese;

  /** Names in one text. */
  public UnspacedNames(Reading reading, SentenceSigns signs) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon().unspaced();
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
    this.runs = new NameRuns(reading);
    this.evidence = new UnspacedEvidence(reading, signs, runs);
    this.marked = new MarkedNames(reading);
    this.firms = new FirmLikeNames(reading);
    this.smallLatin = new SmallLatinNames(reading);
    this.brackets = new BracketsBehind(reading);
    this.announcers = new Announcers(reading, signs);
  }

  /** A name and what shows that it is a company's. */
  public record Found(Run run, Evidence evidence) {}

  /** The names, in text order. */
  public List<Found> find() {
    for (int at = 0; at < tokens.size(); at++) {
      runs.at(at).ifPresent(firms::note);
    }
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Found> told = toldBySigns(at);
      if (told.isPresent()) {
        found.add(told.get());
        at = told.get().run().last();
      } else {
        toldByWords(at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A name in marks, or with its code behind it, whatever its words mean. */
  private Optional<Found> toldBySigns(int at) {
    Optional<Run> quoted = marked.at(at);
    return quoted.isPresent()
        ? quoted.map(run -> new Found(run, Evidence.APPOSITION))
        : brackets.codedAt(at).map(run -> new Found(run, Evidence.TICKER));
  }

  private Optional<Found> toldByWords(int at) {
    Optional<Run> run = runs.at(at);
    Optional<Evidence> shown = run.isPresent() ? evidence.of(run.get()) : Optional.empty();
    if (shown.isPresent()) {
      return Optional.of(new Found(evidence.withoutCompany(run.get()), shown.get()));
    }
    Optional<Found> opening = opening(at).or(() -> smallLatin.at(at));
    return opening.isEmpty() && run.isPresent() && isFirm(run.get())
        ? Optional.of(new Found(run.get(), Evidence.VERB))
        : opening;
  }

  private boolean isFirm(Run run) {
    return (firms.contains(run) || announcers.contains(run))
        && names(run, tokens.words(run.first(), run.last()))
        && runs.countryEnd(run.first()) < run.first()
        && !evidence.isOther(run);
  }

  private boolean names(Run run, String text) {
    return runs.endsClearly(run) && !lexicon.endsLikeNoun(text) && !lexicon.endsLikePlace(text);
  }

  /** "皖硅科技名不见经传": a clause that opens with a name, whatever follows. */
  private Optional<Found> opening(int first) {
    boolean opens = chinese && (first == 0 || !tokens.isGluedToNext(first - 1));
    if (!opens || !runs.isAllHan(first, first) || runs.endsBefore(first, first)) {
      return Optional.empty();
    }
    int most = Math.min(tokens.size() - 1, first + NameRuns.LONGEST_HAN);
    for (int last = first + 1; last < most && runs.isAllHan(last, last); last++) {
      String text = tokens.words(first, last);
      if (lexicon.isGroup(text) && !isGoneOn(last + 1)) {
        Run run = new Run(first, last);
        return evidence.ofOpening(run).map(shown -> new Found(run, shown));
      }
      if (!tokens.isGluedToNext(last) || runs.endsBefore(first, last)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 科技公司, 科技板块: the word goes on as a noun of its own. */
  private boolean isGoneOn(int next) {
    return next >= tokens.size()
        || cues.begins(next, Kind.SORT)
        || lexicon.straddles(tokens.text(), tokens.start(next), tokens.start(next));
  }
}
