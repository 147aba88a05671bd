package org.newsledger.claim.cue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsledger.claim.RelationType;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** The phrases of one language that tell of ties between companies. */
public final class RelationCues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PhraseTrie<Boolean> negations = new PhraseTrie<>();
  private final PhraseTrie<Boolean> formers = new PhraseTrie<>();
  private final PhraseTrie<Boolean> auxiliaries = new PhraseTrie<>();
  private final PhraseTrie<Boolean> relatives = new PhraseTrie<>();
  private final PhraseTrie<Boolean> naming = new PhraseTrie<>();
  private final PhraseTrie<Boolean> kinds = new PhraseTrie<>();
  private final PhraseTrie<Boolean> particles = new PhraseTrie<>();
  private final PhraseTrie<Boolean> infinitives = new PhraseTrie<>();
  private final PhraseTrie<Boolean> possessives = new PhraseTrie<>();
  private final PhraseTrie<Boolean> wholes = new PhraseTrie<>();

  /** The endings by which names tell to whom something belongs. */
  private final ArrayList<String> datives = new ArrayList<>(0);

  private final TieSources sources;
  private final WordOrder order;

  /** The forms of a preposition that ends a phrase, by its first form: {@code a}: al, alla. */
  private final Map<String, List<String>> contractions;

  private RelationCues(
      Map<String, List<String>> contractions, TieSources sources, WordOrder order) {
    this.sources = sources;
    this.order = order;
    this.contractions = Map.copyOf(contractions);
  }

  /**
   * The words of {@code language}; the phrases that tell of ties are added to {@code phrases}.
   *
   * @throws IllegalArgumentException when the lexicon names a type, a form, a case or a word order
   *     that there is not
   */
  static RelationCues of(Language language, Phrases phrases) {
    Lexicon claim = Lexicon.of(language, "claim");
    RelationCues cues =
        new RelationCues(
            claim.section("contractions").wordsByKey(),
            TieSources.of(claim.words("source_case"), claim.words("source_word")),
            WordOrder.valueOf(claim.word("word_order").toUpperCase(Locale.ROOT)));
    cues.addOwned(language, claim.words("owned"), phrases);
    Lexicon relation = claim.section("relation");
    for (String type : relation.keys()) {
      RelationType meant = RelationType.valueOf(type.toUpperCase(Locale.ROOT));
      relation
          .section(type)
          .wordsByKey()
          .forEach((form, words) -> cues.add(meant, form, words, phrases));
    }
    cues.fill(claim, "negation", cues.negations);
    cues.fill(claim, "former", cues.formers);
    cues.fill(claim, "passive_auxiliary", cues.auxiliaries);
    cues.fill(claim, "relative", cues.relatives);
    cues.fill(claim, "naming", cues.naming);
    cues.fill(claim, "product_kinds", cues.kinds);
    cues.fill(claim, "split_particle", cues.particles);
    cues.fill(claim, "infinitive", cues.infinitives);
    cues.fill(claim, "relative_whole", cues.wholes);
    cues.fill(Lexicon.of(language, "company"), "possessives", cues.possessives);
    claim.words("dative").forEach(ending -> cues.datives.add(FoldedText.fold(ending)));
    return cues;
  }

  private void fill(Lexicon lexicon, String key, PhraseTrie<Boolean> words) {
    lexicon.words(key).forEach(word -> words.add(word, true));
  }

  private void add(RelationType type, String form, List<String> words, Phrases phrases) {
    RelationCue cue =
        new RelationCue(type, RelationCue.Form.valueOf(form.toUpperCase(Locale.ROOT)));
    words.forEach(word -> allForms(word).forEach(one -> phrases.add(one, cue)));
  }

  /** What companies own besides companies, with each "its" before it: its discount airline. */
  private void addOwned(Language language, List<String> nouns, Phrases phrases) {
    RelationCue cue = new RelationCue(RelationType.OWNERSHIP, RelationCue.Form.BEARER_TO);
    for (String its : Lexicon.of(language, "company").words("possessives")) {
      for (String noun : nouns) {
        phrases.add(its + " " + noun, cue);
        phrases.add(its + " * " + noun, cue);
      }
    }
  }

  /** A phrase with each form of the preposition that ends it. */
  private List<String> allForms(String phrase) {
    List<String> all = new ArrayList<>(List.of(phrase));
    int last = phrase.lastIndexOf(' ') + 1;
    if (last > 0) {
      contractions
          .getOrDefault(phrase.substring(last), List.of())
          .forEach(form -> all.add(phrase.substring(0, last) + form));
    }
    return all;
  }

  /** Where verbs stand. */
  public WordOrder order() {
    return order;
  }

  /** Whether a word in {@code [from, to)} negates a verb. */
  public boolean isNegated(FoldedText text, int from, int to) {
    return negations.isIn(text, Math.max(0, from), Math.min(text.length(), to));
  }

  /** Whether a word in {@code [from, to)} says that something is over: former, ex. */
  public boolean isFormer(FoldedText text, int from, int to) {
    return formers.isIn(text, Math.max(0, from), Math.min(text.length(), to));
  }

  /** Whether a word in {@code [from, to)} makes a participle passive. */
  public boolean isPassive(FoldedText text, int from, int to) {
    return auxiliaries.isIn(text, Math.max(0, from), Math.min(text.length(), to));
  }

  /** Whether a name that ends at a place has the ending of the one to whom something belongs. */
  public boolean isDative(FoldedText text, int end) {
    return datives.stream().anyMatch(e -> text.startsWith(e, Math.max(0, end - e.length())));
  }

  /** Whether a word in {@code [from, to)} leads a clause about the name before it: which, that. */
  public boolean isRelative(FoldedText text, int from, int to) {
    return relatives.isIn(text, from, to);
  }

  /** Whether {@code [from, to)} says in capitals what sort a product is: AI, LLM. */
  public boolean isKind(FoldedText text, int from, int to) {
    return kinds.within(text, from, to).isPresent();
  }

  /** Whether a word in {@code [from, to)} says how something is called. */
  public boolean isNaming(FoldedText text, int from, int to) {
    return naming.isIn(text, Math.max(0, from), to);
  }

  /** Whether the second part of a verb stands in {@code [from, to)}. */
  public boolean isCompleted(FoldedText text, int from, int to) {
    return particles.isIn(text, from, to);
  }

  /** Whether a word in {@code [from, to)} marks that the verb behind it is an infinitive. */
  public boolean isInfinitive(FoldedText text, int from, int to) {
    return infinitives.isIn(text, from, to);
  }

  /** Whether a word in {@code [from, to)} leads a clause about what one has a part of: dont. */
  public boolean isWhole(FoldedText text, int from, int to) {
    return wholes.isIn(text, from, to);
  }

  /** Whether a word in {@code [from, to)} says whose something is: its, seine. */
  public boolean isPossessive(FoldedText text, int from, int to) {
    return possessives.isIn(text, Math.max(0, from), Math.min(text.length(), to));
  }

  /** How the language marks from whom something is had. */
  public TieSources sources() {
    return sources;
  }
}
