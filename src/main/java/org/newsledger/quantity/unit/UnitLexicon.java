package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * The units besides money that one language's texts name, and the words that are numbers with a
 * unit.
 */
public final class UnitLexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A unit as a text names it.
   *
   * @param unit the unit
   * @param factor what the number is multiplied with
   * @param noun for a count, the class of what is counted; blank otherwise
   * @param exclusion why a number with it is no quantity of the story; blank when it is one
   */
  record Name(Unit unit, BigDecimal factor, String noun, String exclusion)
      implements Serializable {}

  /** A word or phrase that is a quantity as a whole, such as doubled. */
  public record Spelled(Unit unit, BigDecimal value) implements Serializable {}

  private static final BigDecimal PER_MILLE = new BigDecimal("0.1");

  private static final Map<String, BigDecimal> WATT_SIGNS =
      Map.of(
          "W", BigDecimal.ONE,
          "kW", new BigDecimal("1e3"),
          "MW", new BigDecimal("1e6"),
          "GW", new BigDecimal("1e9"),
          "TW", new BigDecimal("1e12"));

  private final PhraseTrie<Name> after = new PhraseTrie<>();
  private final PhraseTrie<Name> nouns = new PhraseTrie<>();
  private final PhraseTrie<Spelled> spelled = new PhraseTrie<>();
  private final PhraseTrie<Boolean> linkers = new PhraseTrie<>();
  private final PhraseTrie<Boolean> particles = new PhraseTrie<>();
  private final PhraseTrie<Boolean> years = new PhraseTrie<>();
  private final PhraseTrie<Boolean> verbs = new PhraseTrie<>();
  private final PhraseTrie<Unit> before = new PhraseTrie<>();
  private final PhraseTrie<BigDecimal> lastUnits = new PhraseTrie<>();

  /** The units of a language's section {@code quantity}. */
  public UnitLexicon(Lexicon quantity) {
    add(quantity.words("percent"), Unit.PERCENT);
    add(quantity.words("points"), Unit.PERCENTAGE_POINT);
    add(quantity.words("basisPoints"), Unit.BASIS_POINT);
    Name tenth = name(Unit.PERCENT, PER_MILLE);
    quantity.words("perMille").forEach(form -> after.addGlued(form, tenth));
    after.add("\u2030", tenth);
    add(quantity.words("times"), Unit.MULTIPLE);
    after.add("%", name(Unit.PERCENT, BigDecimal.ONE));
    quantity.words("tenths").forEach(form -> after.add(form, name(Unit.PERCENT, BigDecimal.TEN)));
    NumberLexicon.values(quantity, "watts")
        .forEach((form, factor) -> after.addGlued(form, name(Unit.WATT, factor)));
    WATT_SIGNS.forEach((sign, factor) -> after.add(sign, name(Unit.WATT, factor)));
    quantity
        .section("notKept")
        .wordsByKey()
        .forEach(
            (kind, forms) -> exclude(forms, kind.equals("temperature") ? kind : "unit_not_kept"));
    exclude(quantity.words("ages"), "age");
    quantity.section("nouns").wordsByKey().forEach(this::count);
    NumberLexicon.values(quantity, "multiples")
        .forEach((form, value) -> spelled.add(form, new Spelled(Unit.MULTIPLE, value)));
    NumberLexicon.values(quantity, "pointParts")
        .forEach((form, value) -> spelled.add(form, new Spelled(Unit.PERCENTAGE_POINT, value)));
    NumberLexicon.values(quantity, "percentages")
        .forEach((form, value) -> spelled.add(form, new Spelled(Unit.PERCENT, value)));
    NumberLexicon.values(quantity, "lastUnits").forEach(lastUnits::add);
    quantity
        .words("linkers")
        .forEach(form -> linkers.add(form, !quantity.words("definiteLinkers").contains(form)));
    quantity.words("particles").forEach(form -> particles.addGlued(form, true));
    quantity.words("yearUnits").forEach(form -> years.addGlued(form, true));
    quantity.words("verbs").forEach(form -> verbs.add(form, true));
    quantity.words("percentBefore").forEach(form -> before.add(form, Unit.PERCENT));
    quantity.words("timesBefore").forEach(form -> before.add(form, Unit.MULTIPLE));
  }

  private static Name name(Unit unit, BigDecimal factor) {
    return new Name(unit, factor, "", "");
  }

  private void add(List<String> forms, Unit unit) {
    forms.forEach(form -> after.addGlued(form, name(unit, BigDecimal.ONE)));
  }

  private void exclude(List<String> forms, String exclusion) {
    forms.forEach(form -> after.add(form, new Name(Unit.BARE, BigDecimal.ONE, "", exclusion)));
  }

  private void count(String noun, List<String> forms) {
    for (String form : forms) {
      nouns.addGlued(form, new Name(Unit.COUNT, BigDecimal.ONE, noun, ""));
    }
  }

  /** Units that stand right behind a number. */
  public PhraseTrie<?> measures() {
    return after;
  }

  PhraseTrie<Name> after() {
    return after;
  }

  /** Nouns of what is counted; some words may stand between. */
  public PhraseTrie<Name> nouns() {
    return nouns;
  }

  /** Words that tell a number and its unit at once. */
  public PhraseTrie<Spelled> spelled() {
    return spelled;
  }

  /** Minor units of money by their worth, whose names count behind a greater one only. */
  public PhraseTrie<BigDecimal> lastUnits() {
    return lastUnits;
  }

  /**
   * Words between a magnitude and its unit: millions of dollars; false for those that hold an
   * article, behind which no measure stands: the 29 million of the year.
   */
  public PhraseTrie<Boolean> linkers() {
    return linkers;
  }

  /** What Korean writes together with the word before it. */
  PhraseTrie<Boolean> particles() {
    return particles;
  }

  /** Words for a year that stand behind its number: 2025年, 2025 года. */
  public PhraseTrie<Boolean> years() {
    return years;
  }

  /** Verbs and adverbs that no longer belong to what is counted: 22 million will be employed. */
  PhraseTrie<Boolean> verbs() {
    return verbs;
  }

  /** What stands before a number and says its unit: 百分之, by a factor of. */
  public PhraseTrie<Unit> before() {
    return before;
  }

  /** A syllable that more syllables follow is a counter only with a particle behind it: 3대기업. */
  public boolean isCutWord(FoldedText text, int start, int end) {
    return end - start == 1
        && end < text.length()
        && CharClass.of(text.charAt(start)) == CharClass.HANGUL
        && CharClass.of(text.charAt(end)) == CharClass.HANGUL
        && particles.longestAt(text, end).isEmpty();
  }
}
