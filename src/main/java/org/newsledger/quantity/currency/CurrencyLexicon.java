package org.newsledger.quantity.currency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** The names, codes and signs by which one language's texts name currencies. */
public final class CurrencyLexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A way to name a currency.
   *
   * @param codes the ISO 4217 codes that it may mean, the likeliest first
   * @param factor what the number is multiplied with: 0.01 for cents, 10^6 for the M of M€
   * @param isCode whether it is a code, which counts in capital letters only
   */
  public record Name(List<String> codes, BigDecimal factor, boolean isCode)
      implements Serializable {}

  /** The table of signs and families that no language owns. */
  public static final String NEUTRAL = "quantity/currencies.yml";

  /** The most letters that a code or sign glued to a number has. */
  public static final int LONGEST_CODE = 5;

  private static final BigDecimal DIME = new BigDecimal("0.1");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final PhraseTrie<Name> after = new PhraseTrie<>();
  private final PhraseTrie<Name> before = new PhraseTrie<>();
  private final HashMap<String, Name> codes = new HashMap<>();
  private final HashMap<String, Name> letters = new HashMap<>();
  private final Set<String> dollars;
  private final Set<String> wordCodes;

  /**
   * The currencies that texts of {@code language} name, with the words of its section {@code
   * quantity}.
   */
  public CurrencyLexicon(Language language, Lexicon quantity) {
    Lexicon neutral = Lexicon.shared(NEUTRAL);
    dollars = new HashSet<>(neutral.section("signs").words("$"));
    wordCodes = new HashSet<>(neutral.words("wordCodes"));
    neutral.section("signs").wordsByKey().forEach((sign, of) -> both(sign, plain(of)));
    Map<String, BigDecimal> glued = glued(neutral.section("glued"));
    for (Currency currency : Currency.getAvailableCurrencies()) {
      addCode(currency.getCurrencyCode(), neutral.words("lowerCase"));
    }
    for (String code : neutral.words("lowerCase")) {
      addGlued(glued, code, List.of(code.toUpperCase(Locale.ROOT)), true);
    }
    List.of("$", "€", "£", "¥", "kr")
        .forEach(sign -> addGlued(glued, sign, neutral.section("signs").words(sign), false));
    Map<String, String> clear = CurrencyNames.of(language);
    Families families = new Families(neutral.section("families").wordsByKey().values(), clear);
    quantity.section("currencies").wordsByKey().forEach(families::addAll);
    quantity
        .section("currencies")
        .wordsByKey()
        .forEach(
            (code, forms) ->
                forms.forEach(form -> after.addGlued(form, plain(families.codes(form, code)))));
    names(quantity, "cents", CENT, after);
    names(quantity, "dimes", DIME, after);
    names(quantity, "currencyMillions", MILLION, after);
    names(quantity, "currencyBillions", BILLION, after);
    names(quantity, "currenciesBefore", BigDecimal.ONE, before);
    quantity
        .section("gluedCurrencies")
        .wordsByKey()
        .forEach((code, forms) -> forms.forEach(form -> letters.put(form, plain(List.of(code)))));
    quantity
        .section("inMillions")
        .wordsByKey()
        .forEach((code, forms) -> forms.forEach(form -> after.add(form, million(code, form))));
    clear.forEach((name, code) -> after.add(name, plain(List.of(code))));
    Map<String, String> full = new HashMap<>(clear);
    quantity
        .section("currencies")
        .wordsByKey()
        .forEach((code, forms) -> forms.forEach(form -> full.put(form, code)));
    addForms(full, new CurrencyForms(quantity));
  }

  /** Forms of full names; where two have one in common, the currency of today is meant. */
  private void addForms(Map<String, String> names, CurrencyForms forms) {
    Map<String, String> codes = new TreeMap<>();
    names.forEach(
        (name, code) ->
            forms.visit(
                name,
                code,
                (form, of) -> codes.merge(form, of, (a, b) -> CountryCurrencies.today(a, b))));
    codes.forEach((form, code) -> after.add(form, plain(List.of(code))));
  }

  private static Name plain(List<String> codes) {
    return new Name(codes, BigDecimal.ONE, false);
  }

  private static Name million(String code, String form) {
    return new Name(List.of(code), MILLION, form.equals(form.toUpperCase(Locale.ROOT)));
  }

  private void both(String phrase, Name name) {
    if (phrase.length() <= LONGEST_CODE && phrase.chars().allMatch(Character::isLetter)) {
      codes.putIfAbsent(FoldedText.fold(phrase), name);
    }
    after.add(phrase, name);
    before.add(phrase, name);
  }

  private void addCode(String code, List<String> lowerCase) {
    boolean strict = !lowerCase.contains(code.toLowerCase(Locale.ROOT));
    if (dollars.contains(code)) {
      both(code + "$", plain(List.of(code)));
    }
    Name name = new Name(List.of(code), BigDecimal.ONE, strict);
    both(code, name);
  }

  private void addGlued(
      Map<String, BigDecimal> glued, String sign, List<String> of, boolean isCode) {
    glued.forEach((letters, factor) -> both(letters + sign, new Name(of, factor, isCode)));
  }

  private static Map<String, BigDecimal> glued(Lexicon section) {
    Map<String, BigDecimal> factors = new HashMap<>();
    section.keys().forEach(key -> factors.put(key, new BigDecimal(section.word(key))));
    return factors;
  }

  private static void names(
      Lexicon quantity, String key, BigDecimal factor, PhraseTrie<Name> into) {
    quantity
        .section(key)
        .wordsByKey()
        .forEach(
            (code, forms) ->
                forms.forEach(form -> into.addGlued(form, new Name(List.of(code), factor, false))));
  }

  /** Names that stand behind a number. */
  public PhraseTrie<Name> after() {
    return after;
  }

  /** Signs and codes that stand before a number. */
  public PhraseTrie<Name> before() {
    return before;
  }

  /** Whether a code is a word as well, which counts beside an amount alone that is surely money. */
  public boolean isWord(String code) {
    return wordCodes.contains(code);
  }

  /** Letters that mean a currency only where they are glued to a great sum: R500m, Won1.2tn. */
  public Map<String, Name> letters() {
    return letters;
  }

  /** Codes by their folded letters, for those glued to a number. */
  public Map<String, Name> codes() {
    return codes;
  }
}
