package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.number.HanLexicon;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Reads how many of a few do something where both numbers have a counter behind them, as in
 * Chinese, Japanese and Korean: 3人に1人, 10곳 중 7곳, 每五人中就有一人.
 */
public final class CountedShares implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final HanLexicon han;
  private final NumberReader numbers;
  private final PhraseTrie<Boolean> counters = new PhraseTrie<>();

  /** What stands between, and whether it tells a proportion of any numbers. */
  private final PhraseTrie<Boolean> joints = new PhraseTrie<>();

  private final Set<String> each;
  private final Set<String> never;

  CountedShares(Lexicon quantity, HanLexicon han, NumberReader numbers) {
    Lexicon words = quantity.section("proportions");
    this.han = han;
    this.numbers = numbers;
    words.words("counters").forEach(word -> counters.addGlued(word, true));
    words.words("ofEvery").forEach(word -> joints.addGlued(word, true));
    words.words("of").forEach(word -> joints.addGlued(word, false));
    this.each = words.folded("each");
    this.never = words.folded("never");
  }

  /** The proportion that begins with the number at {@code at}, told in percent. */
  public Optional<Amount> read(FoldedText text, int at) {
    return han.isEmpty()
        ? Optional.empty()
        : counted(text, at)
            .flatMap(
                many ->
                    behind(joints, text, many.end())
                        .flatMap(
                            joint ->
                                counted(text, CharClass.skipSpace(text, joint.end()))
                                    .filter(few -> isTold(text, many, few, joint))
                                    .map(few -> share(many, few))));
  }

  /** A number up to a thousand with its counter. */
  private record Counted(int start, int end, BigDecimal value, String counter) {}

  private Optional<Counted> counted(FoldedText text, int at) {
    if (at >= text.length() || !begins(text, at)) {
      return Optional.empty();
    }
    return numbers
        .plain(text, at)
        .filter(number -> number.form() != Numeral.Form.BROKEN)
        .filter(number -> number.value().filter(CountedShares::isSmall).isPresent())
        .flatMap(
            number ->
                behind(counters, text, number.end())
                    .map(
                        counter ->
                            new Counted(
                                at,
                                counter.end(),
                                number.value().orElseThrow(),
                                text.subSequence(counter.start(), counter.end()))));
  }

  private static Optional<PhraseTrie.Match<Boolean>> behind(
      PhraseTrie<Boolean> words, FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length() ? words.longestAt(text, at) : Optional.empty();
  }

  private boolean begins(FoldedText text, int at) {
    return CharClass.of(text.charAt(at)) == CharClass.DIGIT
        || han.isNumeral(text.charAt(at))
        || han.natives().beginsAt(text, at);
  }

  private static boolean isSmall(BigDecimal value) {
    return value.signum() > 0
        && value.compareTo(MOST) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  private boolean isTold(
      FoldedText text, Counted many, Counted few, PhraseTrie.Match<Boolean> joint) {
    boolean announced = each.stream().anyMatch(word -> endsWith(text, many.start(), word));
    boolean same = many.counter().startsWith(few.counter()) || announced;
    boolean round =
        many.value().compareTo(BigDecimal.TEN) == 0
            || many.value().compareTo(HUNDRED) == 0
            || many.value().compareTo(MOST) == 0;
    boolean next = few.value().add(BigDecimal.ONE).compareTo(many.value()) == 0;
    boolean one = few.value().compareTo(BigDecimal.ONE) == 0;
    return same
        && few.value().compareTo(many.value()) < 0
        && never.stream().noneMatch(word -> text.startsWith(word, few.end()))
        && (joint.values().get(0) || announced || round || next || one);
  }

  private static boolean endsWith(FoldedText text, int end, String word) {
    return text.startsWith(word, end - word.length());
  }

  private static Amount share(Counted many, Counted few) {
    return Shares.share(many.start(), few.end(), few.value(), many.value());
  }
}
