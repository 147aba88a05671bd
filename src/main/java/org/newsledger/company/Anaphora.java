package org.newsledger.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.text.Span;

/**
 * Resolves what stands for a company named before: sorts (the carmaker), nouns (the company) and
 * words that mean nothing else (同社).
 */
final class Anaphora {

  /** So many adjectives may stand between a determiner and its noun. */
  private static final int MOST_BETWEEN = 2;

  private static final double SAME_SENTENCE = 0.8;
  private static final double EARLIER = 0.7;

  private final Reading reading;
  private final List<Named> names;
  private final List<Span> sentences;

  Anaphora(Reading reading, List<Named> names) {
    this.reading = reading;
    this.names = names;
    this.sentences = reading.text().sentences();
  }

  /** What stands for a company, resolved where that is clear; in text order. */
  List<Named> find() {
    List<Named> found = new ArrayList<>();
    for (int at = 0; at < reading.tokens().size(); at++) {
      Optional<Named> anaphor = at(at);
      if (anaphor.isPresent()) {
        found.add(anaphor.get());
        at = anaphor.get().last();
      }
    }
    return found;
  }

  private Optional<Named> at(int first) {
    Cues cues = reading.cues();
    Optional<CueHit> hit = cues.beginningAt(first);
    if (hit.isEmpty() || isNamed(first)) {
      return Optional.empty();
    }
    if (hit.get().is(Cue.Kind.ANAPHOR)) {
      return Optional.of(resolve(first, hit.get().last(), "focus"));
    }
    if (hit.get().is(Cue.Kind.DETERMINER)) {
      return noun(first, hit.get().last() + 1).map(last -> resolve(first, last, "focus"));
    }
    return Optional.empty();
  }

  /** The last word of a noun that means a company, at or shortly after {@code from}. */
  private Optional<Integer> noun(int from, int to) {
    for (int at = to; at <= to + MOST_BETWEEN && at < reading.tokens().size(); at++) {
      Optional<CueHit> hit = reading.cues().beginningAt(at);
      boolean linked = at == from || reading.tokens().isPhrase(at - 1);
      if (!linked || isNamed(at)) {
        return Optional.empty();
      }
      if (hit.isPresent() && hit.get().is(Cue.Kind.SORT)) {
        int last = hit.get().last();
        return isNamed(last + 1) ? Optional.empty() : Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private Named resolve(int first, int last, String decidedBy) {
    int start = reading.tokens().start(first);
    int end = reading.tokens().end(last);
    Span sentence = sentenceAt(start);
    Optional<Named> same = firstIn(sentence.start(), start);
    Optional<Named> focus = same.isPresent() ? same : firstBefore(sentence);
    double score = same.isPresent() ? SAME_SENTENCE : EARLIER;
    Optional<Company> company = focus.flatMap(Named::company);
    return new Named(
        first,
        last,
        start,
        end,
        Mention.Kind.ANAPHOR,
        company,
        company.isPresent() ? decidedBy : "no_focus",
        company.isPresent() ? score : 0);
  }

  private Span sentenceAt(int start) {
    for (Span sentence : sentences) {
      if (sentence.start() <= start && start < sentence.end()) {
        return sentence;
      }
    }
    return new Span(start, start);
  }

  private Optional<Named> firstIn(int from, int to) {
    return names.stream().filter(n -> n.start() >= from && n.end() <= to).findFirst();
  }

  /** The first company of the nearest sentence before that names one. */
  private Optional<Named> firstBefore(Span sentence) {
    Optional<Named> last =
        names.stream().filter(n -> n.end() <= sentence.start()).reduce((a, b) -> b);
    return last.flatMap(n -> firstIn(sentenceAt(n.start()).start(), sentence.start()));
  }

  private boolean isNamed(int word) {
    return names.stream().anyMatch(n -> n.first() <= word && word <= n.last());
  }
}
