package org.newsledger.quantity;

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
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/** The number words and magnitudes of one language. */
final class NumberLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_HALF = 16;

  /** What a number word is. */
  enum Role {
    /** Below its next magnitude, added up. */
    CARDINAL,
    /** One, which is an article too. */
    ARTICLE,
    /** Multiplies what stands before it. */
    MAGNITUDE,
    /** A magnitude in words that is the name of a minor unit too, as French cents. */
    HUNDRED,
    /** A magnitude without a number. */
    VAGUE,
    /** A number that is vague itself. */
    APPROXIMATE,
    /** A part of one that has a name of its own: half, a third. */
    PART,
    /** A part of the magnitude that it stands before, or a number when nothing follows. */
    HALF_OF,
    /** Divides what stands before it: eighths. */
    DENOMINATOR,
    /** Turns the sign of what follows: minus. */
    NEGATIVE,
    /** Opens the decimals of a number in words: point. */
    POINT,
    /** Divides what stands before it by what follows: out of. */
    OVER,
    /** Joins the parts of a number: and. */
    JOINER,
    /** Joins a whole number and a fraction, and nothing else. */
    PART_JOINER
  }

  /** A number word with its value. */
  record Word(Role role, BigDecimal value) implements Serializable {}

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
  private final GluedWords glued;
  private final HashSet<String> periodBefore = new HashSet<>();
  private final HashSet<String> pronounAfter = new HashSet<>();

  NumberLexicon(Lexicon quantity) {
    for (WordKind kind : WordKind.values()) {
      words.put(kind, new PhraseTrie<>());
    }
    List<String> articles = quantity.words("articles");
    Map<String, Word> parts = new HashMap<>();
    values(quantity, "numbers")
        .forEach(
            (form, value) ->
                add(form, articles.contains(form) ? Role.ARTICLE : Role.CARDINAL, value, parts));
    values(quantity, "mixed").forEach((form, value) -> add(form, Role.CARDINAL, value, parts));
    values(quantity, "gluedParts")
        .forEach((form, value) -> parts.put(FoldedText.fold(form), new Word(Role.CARDINAL, value)));
    Set<String> minor = new HashSet<>();
    quantity.section("cents").wordsByKey().values().forEach(minor::addAll);
    values(quantity, "magnitudes")
        .forEach(
            (form, value) -> {
              if (minor.contains(form)) {
                add(form, Role.HUNDRED, value, parts);
              } else {
                addMagnitude(form, value, parts);
              }
            });
    values(quantity, "vague").forEach((form, value) -> word(form, Role.VAGUE, value));
    values(quantity, "approximate").forEach((form, value) -> word(form, Role.APPROXIMATE, value));
    values(quantity, "fractions")
        .forEach((form, value) -> word(form, Role.PART, value.divide(HUNDRED)));
    values(quantity, "denominators").forEach((form, value) -> word(form, Role.DENOMINATOR, value));
    Map<String, Word> closing = new HashMap<>();
    values(quantity, "denominators").forEach((form, value) -> close(form, value, closing));
    values(quantity, "denominatorEnds").forEach((form, value) -> close(form, value, closing));
    words(quantity, "halfOf", Role.HALF_OF, new BigDecimal("0.5"));
    values(quantity, "partsOf").forEach((form, value) -> word(form, Role.HALF_OF, value));
    words(quantity, "negatives", Role.NEGATIVE, BigDecimal.ONE.negate());
    words(quantity, "pointWords", Role.POINT, BigDecimal.ZERO);
    words(quantity, "over", Role.OVER, BigDecimal.ONE);
    words(quantity, "overAlone", Role.OVER, BigDecimal.ZERO);
    words(quantity, "joiners", Role.JOINER, BigDecimal.ZERO);
    words(quantity, "partJoiners", Role.PART_JOINER, BigDecimal.ZERO);
    quantity.words("periodBefore").forEach(word -> periodBefore.add(FoldedText.fold(word)));
    quantity.words("pronounAfter").forEach(word -> pronounAfter.add(FoldedText.fold(word)));
    glued =
        quantity.has("glued") ? new GluedWords(parts, closing) : new GluedWords(Map.of(), Map.of());
    Map<String, BigDecimal> added = values(quantity, "addedParts");
    quantity.words("halves").forEach(form -> added.put(form, new BigDecimal("0.5")));
    added.forEach(halves::add);
    halfEnds =
        new PhraseEnds(
            added.keySet().stream()
                .map(FoldedText::fold)
                .filter(form -> form.indexOf(' ') > 0)
                .toList());
    quantity.words("ordinalsToo").forEach(form -> ordinalsToo.add(form, true));
    quantity.words("oneBehindBound").forEach(form -> oneBehindBound.add(form, true));
    quantity.words("loneOnes").forEach(form -> loneOnes.add(form, true));
    joinsTens = quantity.has("joinsTens");
    quantity.words("unitsOfOne").forEach(form -> unitsOfOne.add(form, true));
    quantity.words("minorJoiners").forEach(form -> minorJoiners.add(form, true));
    quantity.words("linkers").forEach(form -> linkers.add(form, true));
  }

  private void words(Lexicon quantity, String key, Role role, BigDecimal value) {
    quantity.words(key).forEach(form -> word(form, role, value));
  }

  private void word(String form, Role role, BigDecimal value) {
    words.forEach(
        (kind, trie) -> {
          if (kind.has(role)) {
            trie.add(form, new Word(role, value));
          }
        });
  }

  /** Words that belong together with a hyphen are also written without. */
  private void add(String form, Role role, BigDecimal value, Map<String, Word> parts) {
    word(form, role, value);
    if (form.indexOf('-') > 0) {
      word(form.replace('-', ' '), role, value);
    }
    parts.put(FoldedText.fold(form), new Word(Role.CARDINAL, value));
  }

  private static void close(String form, BigDecimal value, Map<String, Word> closing) {
    Role role = value.compareTo(HUNDRED) < 0 ? Role.CARDINAL : Role.MAGNITUDE;
    closing.put(FoldedText.fold(form), new Word(role, value));
  }

  /** Letters alone, such as m, are magnitudes only behind digits. */
  private void addMagnitude(String form, BigDecimal value, Map<String, Word> parts) {
    magnitudes.add(form, value);
    String folded = FoldedText.fold(form);
    if (folded.codePoints().filter(Character::isLetter).count() > 3 || isWord(folded)) {
      word(form, Role.MAGNITUDE, value);
      parts.put(folded, new Word(Role.MAGNITUDE, value));
    }
  }

  /** Short magnitudes that are words all the same: mil, сто. */
  private static boolean isWord(String folded) {
    return folded.length() == 3 && Set.of("mil", "cem", "сто", "ста").contains(folded);
  }

  static Map<String, BigDecimal> values(Lexicon quantity, String key) {
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
  boolean isNumberWord(FoldedText text, int at) {
    return find(text, at, WordKind.SUMMED).isPresent()
        && find(text, at, WordKind.ARTICLE).isEmpty();
  }

  private PhraseTrie<Word> trie(WordKind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  /** This one: one that stands for a noun; the first half: a part that is a period. */
  boolean isPronoun(FoldedText text, int at, Numeral numeral) {
    boolean one = numeral.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
    boolean part = numeral.form() == Numeral.Form.PART;
    return (one && isBehind(text, at, pronounAfter)) || (part && isBehind(text, at, periodBefore));
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

  private static boolean isBehind(FoldedText text, int at, Set<String> words) {
    int before = at - 1;
    if (before < 1 || text.charAt(before) != ' ') {
      return false;
    }
    int start = before;
    while (start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.LETTER) {
      start--;
    }
    return words.contains(text.subSequence(start, before));
  }

  /** Where the next word begins behind a linking word at {@code at}; {@code at} for none. */
  int beyondLinker(FoldedText text, int at) {
    int end = linkers.longestAt(text, at).map(PhraseTrie.Match::end).orElse(at);
    return end > at && end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : at;
  }

  /** The words with which a number may begin, or the sign before it. */
  List<PhraseTrie<Word>> beginnings() {
    return Stream.of(WordKind.WHOLE, WordKind.SUMMED, WordKind.NAMED_PART, WordKind.NEGATIVE)
        .map(this::trie)
        .toList();
  }

  PhraseTrie<BigDecimal> magnitudes() {
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

  /** Number words written together, as in German. */
  GluedWords glued() {
    return glued;
  }
}
