package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/** The number words and magnitudes of one language. */
public final class NumberLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_HALF = 16;

  /** A number word with its value. */
  record Word(WordRole role, BigDecimal value) implements Serializable {}

  /** A number word found, up to {@code end}. */
  record Hit(int end, Word word) {}

  private final EnumMap<WordKind, PhraseTrie<Word>> words = new EnumMap<>(WordKind.class);
  private final PhraseTrie<BigDecimal> magnitudes = new PhraseTrie<>();
  private final PhraseTrie<BigDecimal> halves = new PhraseTrie<>();
  private final PhraseEnds halfEnds;
  private final PhraseTrie<Boolean> ordinalsToo = new PhraseTrie<>();
  private final PhraseTrie<Boolean> oneBehindBound = new PhraseTrie<>();
  private final PhraseTrie<Boolean> linkers = new PhraseTrie<>();
  private final PhraseTrie<Boolean> loneOnes = new PhraseTrie<>();
  private final PhraseTrie<Boolean> unitsOfOne = new PhraseTrie<>();
  private final PhraseTrie<Boolean> minorJoiners = new PhraseTrie<>();
  private final boolean joinsTens;
  private final boolean joinsByComma;
  private final OrdinalTails ordinalTails;
  private final GluedWords glued;
  private final Pronouns pronouns;

  /** The number words of a language's section {@code quantity}. */
  public NumberLexicon(Lexicon quantity) {
    for (WordKind kind : WordKind.values()) {
      words.put(kind, new PhraseTrie<>());
    }
    glued = addNumbers(quantity);
    addParts(quantity);
    halfEnds = addHalves(quantity);
    pronouns = new Pronouns(quantity);
    quantity.words("ordinalsToo").forEach(form -> ordinalsToo.add(form, true));
    quantity.words("oneBehindBound").forEach(form -> oneBehindBound.add(form, true));
    quantity.words("loneOnes").forEach(form -> loneOnes.add(form, true));
    joinsTens = quantity.has("joinsTens");
    joinsByComma = quantity.has("joinsByComma");
    ordinalTails = new OrdinalTails(quantity);
    quantity.words("unitsOfOne").forEach(form -> unitsOfOne.add(form, true));
    quantity.words("minorJoiners").forEach(form -> minorJoiners.add(form, true));
    quantity.words("linkers").forEach(form -> linkers.add(form, true));
  }

  /** Adds whole numbers and magnitudes, of which words written together are made up. */
  private GluedWords addNumbers(Lexicon quantity) {
    List<String> articles = quantity.words("articles");
    Map<String, Word> parts = new HashMap<>();
    values(quantity, "numbers")
        .forEach(
            (form, value) ->
                add(
                    form,
                    articles.contains(form) ? WordRole.ARTICLE : WordRole.CARDINAL,
                    value,
                    parts));
    values(quantity, "mixed").forEach((form, value) -> add(form, WordRole.CARDINAL, value, parts));
    values(quantity, "gluedParts")
        .forEach(
            (form, value) -> parts.put(FoldedText.fold(form), new Word(WordRole.CARDINAL, value)));
    Set<String> minor = new HashSet<>();
    quantity.section("cents").wordsByKey().values().forEach(minor::addAll);
    values(quantity, "magnitudes")
        .forEach(
            (form, value) -> {
              if (minor.contains(form)) {
                add(form, WordRole.HUNDRED, value, parts);
              } else {
                addMagnitude(form, value, quantity.words("shortMagnitudes"), parts);
              }
            });
    Map<String, Word> closing = new HashMap<>();
    values(quantity, "denominators").forEach((form, value) -> close(form, value, closing));
    values(quantity, "denominatorEnds").forEach((form, value) -> close(form, value, closing));
    List<String> joiners = quantity.words("gluedWith");
    return joiners.isEmpty()
        ? new GluedWords(Map.of(), Map.of(), joiners)
        : new GluedWords(parts, closing, joiners);
  }

  /** Adds parts of numbers and what joins or divides them. */
  private void addParts(Lexicon quantity) {
    values(quantity, "vague").forEach((form, value) -> word(form, WordRole.VAGUE, value));
    values(quantity, "approximate")
        .forEach((form, value) -> word(form, WordRole.APPROXIMATE, value));
    values(quantity, "fractions")
        .forEach((form, value) -> word(form, WordRole.PART, value.divide(HUNDRED)));
    values(quantity, "denominators")
        .forEach((form, value) -> word(form, WordRole.DENOMINATOR, value));
    words(quantity, "halfOf", WordRole.HALF_OF, new BigDecimal("0.5"));
    values(quantity, "partsOf").forEach((form, value) -> word(form, WordRole.HALF_OF, value));
    words(quantity, "negatives", WordRole.NEGATIVE, BigDecimal.ONE.negate());
    words(quantity, "pointWords", WordRole.POINT, BigDecimal.ZERO);
    words(quantity, "over", WordRole.OVER, BigDecimal.ONE);
    words(quantity, "overAlone", WordRole.OVER, BigDecimal.ZERO);
    words(quantity, "joiners", WordRole.JOINER, BigDecimal.ZERO);
    words(quantity, "partJoiners", WordRole.PART_JOINER, BigDecimal.ZERO);
  }

  /** Adds what is told behind the number to which it is added; the ends of such phrases. */
  private PhraseEnds addHalves(Lexicon quantity) {
    Map<String, BigDecimal> added = values(quantity, "addedParts");
    quantity.words("halves").forEach(form -> added.put(form, new BigDecimal("0.5")));
    added.forEach(halves::add);
    return new PhraseEnds(
        added.keySet().stream()
            .map(FoldedText::fold)
            .filter(form -> form.indexOf(' ') > 0)
            .toList());
  }

  private void words(Lexicon quantity, String key, WordRole role, BigDecimal value) {
    quantity.words(key).forEach(form -> word(form, role, value));
  }

  private void word(String form, WordRole role, BigDecimal value) {
    words.forEach(
        (kind, trie) -> {
          if (kind.has(role)) {
            trie.add(form, new Word(role, value));
          }
        });
  }

  /** Words that belong together with a hyphen are also written without. */
  private void add(String form, WordRole role, BigDecimal value, Map<String, Word> parts) {
    word(form, role, value);
    if (form.indexOf('-') > 0) {
      word(form.replace('-', ' '), role, value);
    }
    parts.put(FoldedText.fold(form), new Word(WordRole.CARDINAL, value));
  }

  private static void close(String form, BigDecimal value, Map<String, Word> closing) {
    WordRole role = value.compareTo(HUNDRED) < 0 ? WordRole.CARDINAL : WordRole.MAGNITUDE;
    closing.put(FoldedText.fold(form), new Word(role, value));
  }

  /** Letters alone, such as m, are magnitudes only behind digits. */
  private void addMagnitude(
      String form, BigDecimal value, List<String> words, Map<String, Word> parts) {
    magnitudes.add(form, value);
    String folded = FoldedText.fold(form);
    if (folded.codePoints().filter(Character::isLetter).count() > 3 || words.contains(form)) {
      word(form, WordRole.MAGNITUDE, value);
      parts.put(folded, new Word(WordRole.MAGNITUDE, value));
    }
  }

  /** The words of a section whose keys are numbers, each with its number. */
  public static Map<String, BigDecimal> values(Lexicon quantity, String key) {
    Map<String, BigDecimal> values = new HashMap<>();
    Lexicon section = quantity.section(key);
    Function<String, BigDecimal> number = BigDecimal::new;
    section
        .keys()
        .forEach(k -> section.words(k).forEach(form -> values.put(form, number.apply(k))));
    return values;
  }

  /** The longest word of a kind that begins at {@code at}. */
  Optional<Hit> find(FoldedText text, int at, WordKind kind) {
    return at >= text.length()
        ? Optional.empty()
        : trie(kind).longestAt(text, at).map(match -> new Hit(match.end(), match.values().get(0)));
  }

  /** Whether a word at {@code at} is a number that is no article. */
  public boolean isNumberWord(FoldedText text, int at) {
    return find(text, at, WordKind.SUMMED).isPresent()
        && find(text, at, WordKind.ARTICLE).isEmpty();
  }

  private PhraseTrie<Word> trie(WordKind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  /** Whether the part that ends at {@code end} is the half of "and a half". */
  boolean isAndHalf(FoldedText text, int end) {
    return halfEnds.startBefore(text, end, Math.max(0, end - LONGEST_HALF)) < end;
  }

  /** Whether the words are a magnitude that is one behind a bound, and many elsewhere. */
  boolean isOneBehindBound(FoldedText text, int at, int end) {
    return oneBehindBound.longestAt(text, at).filter(match -> match.end() == end).isPresent();
  }

  /** Whether the word at {@code at} is a part of something, or counts up to it: a third. */
  boolean isOrdinalToo(FoldedText text, int at, int end) {
    return ordinalsToo.longestAt(text, at).filter(match -> match.end() == end).isPresent();
  }

  /** Where the next word begins behind a linking word at {@code at}; {@code at} for none. */
  int beyondLinker(FoldedText text, int at) {
    int end = linkers.longestAt(text, at).map(PhraseTrie.Match::end).orElse(at);
    return end > at && end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : at;
  }

  /** The words with which a number may begin, or the sign before it. */
  public List<PhraseTrie<Word>> beginnings() {
    return Stream.of(WordKind.WHOLE, WordKind.SUMMED, WordKind.NAMED_PART, WordKind.NEGATIVE)
        .map(this::trie)
        .toList();
  }

  /** The words of magnitude, each with what it multiplies by. */
  public PhraseTrie<BigDecimal> magnitudes() {
    return magnitudes;
  }

  /** Parts of one that are added to the number before them: and a half. */
  PhraseTrie<BigDecimal> halves() {
    return halves;
  }

  /** Words between a part and what it is a part of: half of a million. */
  PhraseTrie<Boolean> linkers() {
    return linkers;
  }

  /** Whether the word for one at {@code at} is a number where nothing stands around it. */
  boolean isLoneOne(FoldedText text, int at) {
    return loneOnes.longestAt(text, at).isPresent();
  }

  /** Whether a unit stands behind {@code end} before which one is a number, not an article. */
  boolean takesOne(FoldedText text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && unitsOfOne.longestAt(text, end + 1).isPresent();
  }

  /** Words besides the joiners that put cents to what stands before them: con, и. */
  PhraseTrie<Boolean> minorJoiners() {
    return minorJoiners;
  }

  /** Whether the joining word stands between tens and units: treinta y cinco. */
  boolean joinsTens() {
    return joinsTens;
  }

  /** Whether a comma may stand behind thousands and millions: two million, five hundred. */
  boolean joinsByComma() {
    return joinsByComma;
  }

  /** Number words that are no numbers: this one. */
  Pronouns pronouns() {
    return pronouns;
  }

  /** The last words of ordinals: twenty-first. */
  OrdinalTails ordinalTails() {
    return ordinalTails;
  }

  /** Number words written together, as in German. */
  public GluedWords glued() {
    return glued;
  }
}
