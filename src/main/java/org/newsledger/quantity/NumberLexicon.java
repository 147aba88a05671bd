package org.newsledger.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** The number words and magnitudes of one language. */
final class NumberLexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What a number word is. */
  enum Role {
    /** Below its next magnitude, added up. */
    CARDINAL,
    /** One, which is an article too. */
    ARTICLE,
    /** Multiplies what stands before it. */
    MAGNITUDE,
    /** A magnitude without a number. */
    VAGUE,
    /** A number that is vague itself. */
    APPROXIMATE,
    /** One half before a magnitude. */
    HALF_OF
  }

  /** A number word with its value. */
  record Word(Role role, BigDecimal value) implements Serializable {}

  private final PhraseTrie<Word> words = new PhraseTrie<>();
  private final PhraseTrie<BigDecimal> magnitudes = new PhraseTrie<>();
  private final PhraseTrie<Boolean> joiners = new PhraseTrie<>();
  private final PhraseTrie<Boolean> halves = new PhraseTrie<>();
  private final HashMap<String, Word> parts = new HashMap<>();
  private final boolean glued;

  NumberLexicon(Lexicon quantity) {
    glued = quantity.has("glued");
    List<String> articles = quantity.words("articles");
    values(quantity, "numbers")
        .forEach(
            (form, value) ->
                add(form, articles.contains(form) ? Role.ARTICLE : Role.CARDINAL, value));
    values(quantity, "mixed").forEach((form, value) -> add(form, Role.CARDINAL, value));
    values(quantity, "magnitudes").forEach(this::addMagnitude);
    values(quantity, "vague")
        .forEach((form, value) -> words.add(form, new Word(Role.VAGUE, value)));
    values(quantity, "approximate")
        .forEach((form, value) -> words.add(form, new Word(Role.APPROXIMATE, value)));
    quantity
        .words("halfOf")
        .forEach(form -> words.add(form, new Word(Role.HALF_OF, new BigDecimal("0.5"))));
    quantity.words("joiners").forEach(form -> joiners.add(form, true));
    quantity.words("halves").forEach(form -> halves.add(form, true));
  }

  private void add(String form, Role role, BigDecimal value) {
    words.add(form, new Word(role, value));
    parts.put(FoldedText.fold(form), new Word(Role.CARDINAL, value));
  }

  /** Letters alone, such as m, are magnitudes only behind digits. */
  private void addMagnitude(String form, BigDecimal value) {
    magnitudes.add(form, value);
    String folded = FoldedText.fold(form);
    if (folded.codePoints().filter(Character::isLetter).count() > 3) {
      words.add(form, new Word(Role.MAGNITUDE, value));
      parts.put(folded, new Word(Role.MAGNITUDE, value));
    }
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

  PhraseTrie<Word> words() {
    return words;
  }

  PhraseTrie<BigDecimal> magnitudes() {
    return magnitudes;
  }

  PhraseTrie<Boolean> joiners() {
    return joiners;
  }

  PhraseTrie<Boolean> halves() {
    return halves;
  }

  /** Whether number words are written together, as in German. */
  boolean isGlued() {
    return glued;
  }

  /** The parts that words written together are made of, folded. */
  Map<String, Word> parts() {
    return parts;
  }
}
