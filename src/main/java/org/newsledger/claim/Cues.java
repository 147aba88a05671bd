package org.newsledger.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** The cues of one language, read from the section {@code claim} of its lexicon. */
final class Cues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PhraseTrie<Cue> phrases = new PhraseTrie<>();

  /** Phrases that count only right beside a figure. */
  private final PhraseTrie<Cue> besides = new PhraseTrie<>();

  /** Words glued behind a name, the longest first. */
  private final ArrayList<Particle> particles = new ArrayList<>();

  /** A word or an ending behind a name, and the case that it marks. */
  record Particle(String text, Cue.Case meaning) implements Serializable {}

  private Cues() {}

  /**
   * The cues of {@code language}.
   *
   * @throws IllegalArgumentException when the lexicon has a name that no cue bears
   */
  static Cues of(Language language) {
    Cues cues = new Cues();
    Lexicon claim = Lexicon.of(language, "claim");
    cues.addMetrics(claim.section("metric"));
    cues.addAll(claim.section("change"), Cue.Sort.CHANGE, Cue.Change.values());
    cues.addAll(claim.section("modality"), Cue.Sort.MODALITY, Cue.Sureness.values());
    cues.addAll(claim.section("refer"), Cue.Sort.REFERENCE, Cue.Reference.values());
    cues.addReferences(claim.words("relative"), ", ", Cue.Reference.RELATIVE);
    cues.addReferences(
        Lexicon.of(language, "company").words("pronouns"), "", Cue.Reference.PRONOUN);
    cues.addAll(claim.section("case"), Cue.Sort.CASE, Cue.Case.values());
    cues.addAll(claim.section("period"), Cue.Sort.PERIOD, Cue.PeriodWord.values());
    claim
        .words("denial")
        .forEach(word -> cues.phrases.add(word, new Cue(Cue.Sort.DENIAL, "denial", Cue.DENIED)));
    claim.words("idle").forEach(word -> cues.phrases.add(word, Cue.SILENT));
    cues.addParticles(claim.section("case_after"));
    return cues;
  }

  /** All phrases in {@code [from, to)}, the longest at each place. */
  List<PhraseTrie.Match<Cue>> in(FoldedText text, int from, int to) {
    return phrases.scanAll(text, from, to);
  }

  /** The phrases in {@code [from, to)} that name a measure only beside a figure. */
  List<PhraseTrie.Match<Cue>> besideIn(FoldedText text, int from, int to) {
    return besides.scanAll(text, Math.max(0, from), Math.min(text.length(), to));
  }

  /** The case that what follows a name marks; {@link Cue.Case#NONE} where nothing does. */
  Cue.Case caseAfter(FoldedText text, int end) {
    String folded = text.toString();
    for (Particle particle : particles) {
      if (folded.startsWith(particle.text, end)) {
        return particle.meaning;
      }
    }
    return Cue.Case.NONE;
  }

  private void addMetrics(Lexicon metrics) {
    for (String code : metrics.keys()) {
      Metric metric =
          Metric.find(code)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "claim: metric: '" + code + "' is no metric of the guide"));
      Lexicon words = metrics.section(code);
      addWords(words.words("noun"), new Cue(Cue.Sort.NOUN, code, metric));
      addWords(words.words("verb"), new Cue(Cue.Sort.VERB, code, metric));
      addWords(words.words("weak"), new Cue(Cue.Sort.WEAK, code, metric));
      Cue beside = new Cue(Cue.Sort.BESIDE, code, metric);
      words.words("beside").forEach(word -> besides.add(word, beside));
    }
  }

  private void addReferences(List<String> words, String before, Cue.Reference meaning) {
    Cue cue = new Cue(Cue.Sort.REFERENCE, meaning.name().toLowerCase(Locale.ROOT), meaning);
    words.forEach(word -> phrases.add(before + word, cue));
  }

  private void addWords(List<String> words, Cue cue) {
    words.forEach(word -> phrases.add(word, cue));
  }

  private <E extends Enum<E>> void addAll(Lexicon section, Cue.Sort sort, E[] meanings) {
    section
        .wordsByKey()
        .forEach((key, words) -> addWords(words, new Cue(sort, key, meaning(key, meanings))));
  }

  private void addParticles(Lexicon section) {
    section
        .wordsByKey()
        .forEach(
            (key, words) ->
                words.forEach(
                    word ->
                        particles.add(
                            new Particle(FoldedText.fold(word), meaning(key, Cue.Case.values())))));
    particles.sort(Comparator.comparingInt(p -> -p.text.length()));
  }

  private static <E extends Enum<E>> E meaning(String key, E[] meanings) {
    return Arrays.stream(meanings)
        .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "claim: '" + key + "' is no cue; allowed: " + Arrays.toString(meanings)));
  }
}
