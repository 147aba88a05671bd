package org.newsledger.claim.cue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newsledger.claim.Metric;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/**
 * The cues of one language, read from the section {@code claim} of its lexicon: phrases, which are
 * added to all that are looked for in a text, and the words glued behind names.
 */
public final class Cues implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Words glued behind a name, the longest first. */
  private final ArrayList<Particle> particles = new ArrayList<>();

  /** A word or an ending behind a name, and the case that it marks. */
  record Particle(String text, Cue.Case meaning) implements Serializable {}

  private final VerbEndings endings;

  private Cues(VerbEndings endings) {
    this.endings = endings;
  }

  /**
   * The cues of {@code language}, whose phrases are added to {@code phrases}.
   *
   * @throws IllegalArgumentException when the lexicon has a name that no cue bears
   */
  static Cues of(Language language, Phrases phrases) {
    Lexicon claim = Lexicon.of(language, "claim");
    addMetrics(claim.section("metric"), phrases);
    addAll(claim.section("change"), Cue.Sort.CHANGE, Cue.Change.values(), phrases);
    addAll(claim.section("modality"), Cue.Sort.MODALITY, Cue.Sureness.values(), phrases);
    addAll(claim.section("refer"), Cue.Sort.REFERENCE, Cue.Reference.values(), phrases);
    addReferences(claim.words("relative"), ", ", Cue.Reference.RELATIVE, phrases);
    addReferences(
        Lexicon.of(language, "company").words("pronouns"), "", Cue.Reference.PRONOUN, phrases);
    addAll(claim.section("case"), Cue.Sort.CASE, Cue.Case.values(), phrases);
    addAll(claim.section("period"), Cue.Sort.PERIOD, Cue.PeriodWord.values(), phrases);
    addWords(claim.words("denial"), new Cue(Cue.Sort.DENIAL, "denial", Cue.DENIED), phrases);
    addWords(claim.words("idle"), Cue.SILENT, phrases);
    VerbEndings endings = VerbEndings.of(claim.section("endings"));
    endings.addCases(claim.section("case_written"));
    Cues cues = new Cues(endings);
    cues.addParticles(claim.section("case_after"));
    return cues;
  }

  /** The endings by which verbs tell how sure something is. */
  public VerbEndings endings() {
    return endings;
  }

  /** The case that what follows a name marks; {@link Cue.Case#NONE} where nothing does. */
  public Cue.Case caseAfter(FoldedText text, int end) {
    String folded = text.toString();
    for (Particle particle : particles) {
      if (folded.startsWith(particle.text, end)) {
        return particle.meaning;
      }
    }
    return Cue.Case.NONE;
  }

  private static void addMetrics(Lexicon metrics, Phrases phrases) {
    for (String code : metrics.keys()) {
      Metric metric =
          Metric.find(code)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "claim: metric: '" + code + "' is no metric of the guide"));
      Lexicon words = metrics.section(code);
      addWords(words.words("noun"), new Cue(Cue.Sort.NOUN, code, metric), phrases);
      addWords(words.words("verb"), new Cue(Cue.Sort.VERB, code, metric), phrases);
      addWords(words.words("weak"), new Cue(Cue.Sort.WEAK, code, metric), phrases);
      addWords(words.words("beside"), new Cue(Cue.Sort.BESIDE, code, metric), phrases);
    }
  }

  private static void addReferences(
      List<String> words, String before, Cue.Reference meaning, Phrases phrases) {
    Cue cue = new Cue(Cue.Sort.REFERENCE, meaning.name().toLowerCase(Locale.ROOT), meaning);
    words.forEach(word -> phrases.add(before + word, cue));
  }

  private static void addWords(List<String> words, Cue cue, Phrases phrases) {
    words.forEach(word -> phrases.add(word, cue));
  }

  private static <E extends Enum<E>> void addAll(
      Lexicon section, Cue.Sort sort, E[] meanings, Phrases phrases) {
    section
        .wordsByKey()
        .forEach(
            (key, words) -> addWords(words, new Cue(sort, key, meaning(key, meanings)), phrases));
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
