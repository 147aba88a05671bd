package org.newsledger.quantity.excluded;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.number.Digits;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/**
 * Reads digits that name or tell something else than an amount: phone numbers, versions, times of
 * the day, results of matches and codes of shares.
 */
public final class IdentifierReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FARTHEST = 24;
  private static final List<String> ROUND_THE_CLOCK = List.of("24/7", "24h/24", "7j/7");
  private static final int LEAST_CODE_DIGITS = 4;
  private static final int MOST_CODE_DIGITS = 6;
  private static final int SERIES_DIGITS = 3;
  private static final int FARTHEST_ENDS = 10;
  private static final int VERSION_DIGITS = 4;
  private static final int VARIANT_DIGITS = 2;
  private static final int ROUND = 10;

  private final PhraseTrie<String> announcing = new PhraseTrie<>();
  private final PhraseEnds ends;
  private final LabelReader labels;
  private final Addresses addresses;

  /**
   * A reader with the words that announce identifiers, of a language's section {@code quantity}.
   *
   * @param measures what stands behind a number that tells how much: magnitudes and units
   * @param nouns what is counted
   */
  public IdentifierReader(Lexicon quantity, List<PhraseTrie<?>> measures, PhraseTrie<?> nouns) {
    quantity
        .section("identifiers")
        .wordsByKey()
        .forEach((kind, words) -> words.forEach(word -> announcing.add(word, kind)));
    ends = new PhraseEnds(announcing.phrases());
    labels = new LabelReader(quantity, measures, nouns);
    addresses = new Addresses(quantity);
  }

  /**
   * An identifier found.
   *
   * @param end where it ends
   * @param kind what it is, as {@link Quantity#exclusion()} has it
   */
  public record Found(int end, String kind) {}

  /** The identifier that begins at {@code at}. */
  public Optional<Found> at(FoldedText text, int at) {
    if (!Digits.at(text, at)) {
      return Optional.empty();
    }
    Optional<String> kind = announced(text, at);
    if (kind.isPresent()) {
      return kind.get().equals("version")
          ? Optional.of(new Found(versionEnd(text, at), "version"))
          : PhoneNumbers.announced(text, at);
    }
    return PhoneNumbers.at(text, at)
        .or(() -> variant(text, at))
        .or(() -> type(text, at))
        .or(() -> pair(text, at))
        .or(() -> odds(text, at))
        .or(() -> clock(text, at))
        .or(() -> labels.at(text, at))
        .or(() -> Ages.at(text, at))
        .or(() -> addresses.at(text, at))
        .or(() -> chain(text, at))
        .or(() -> model(text, at))
        .or(() -> securityCode(text, at));
  }

  /** (600123), (600123.SH), <6771>: what an exchange gives to a share, in brackets of its own. */
  private static Optional<Found> securityCode(FoldedText text, int at) {
    int end = Digits.end(text, at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if ((before != '(' && before != '<') || end >= text.length()) {
      return Optional.empty();
    }
    char behind = text.charAt(end);
    boolean dotted = behind == '.' && end + 1 < text.length() && isLetter(text, end + 1);
    boolean angled = before == '<' && (behind == '>' || behind == ',' || behind == '、');
    int digits = end - at;
    boolean code = digits >= LEAST_CODE_DIGITS && digits <= MOST_CODE_DIGITS && (dotted || angled);
    return code || (digits == MOST_CODE_DIGITS && behind == ')')
        ? Optional.of(new Found(end, "security_code"))
        : Optional.empty();
  }

  private static boolean isLetter(FoldedText text, int at) {
    return CharClass.of(text.charAt(at)) == CharClass.LETTER;
  }

  /** A350-1000, MAX-9: digits behind a mark of letters that a dash joins to them. */
  private static Optional<Found> variant(FoldedText text, int at) {
    if (at < 2 || text.charAt(at - 1) != '-') {
      return Optional.empty();
    }
    int start = at - 1;
    while (start > 0 && isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = Digits.end(text, at);
    boolean mark = start < at - 1 && Character.isUpperCase(text.originalCharAt(start));
    boolean digits = Digits.at(text, at - 2);
    boolean whole = end >= text.length() || !isLetterOrDigit(text.charAt(end));
    return mark && whole && (digits || end - at <= VARIANT_DIGITS) && wordFollows(text, end)
        ? Optional.of(new Found(end, "product_number"))
        : Optional.empty();
  }

  /** Boeing 787-10: no range, behind a word with a capital that begins no sentence. */
  private static Optional<Found> type(FoldedText text, int at) {
    int first = Digits.end(text, at);
    boolean dash = first < text.length() && text.charAt(first) == '-' && Digits.at(text, first + 1);
    if (first - at != SERIES_DIGITS || !dash || !isBehindName(text, at)) {
      return Optional.empty();
    }
    int end = Digits.end(text, first + 1);
    if (end - first - 1 > SERIES_DIGITS) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.subSequence(at, first));
    boolean falls = Integer.parseInt(text.subSequence(first + 1, end)) < number;
    return (falls || number % ROUND != 0) && wordFollows(text, end)
        ? Optional.of(new Found(end, "product_number"))
        : Optional.empty();
  }

  private static boolean isBehindName(FoldedText text, int at) {
    int start = at - 1;
    while (start > 0 && isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start > 1
        && start < at - 1
        && text.charAt(at - 1) == ' '
        && Character.isUpperCase(text.originalCharAt(start))
        && text.charAt(start - 1) == ' '
        && CharClass.isWord(text.charAt(start - 2));
  }

  private static boolean isLetterOrDigit(char c) {
    return CharClass.of(c) == CharClass.LETTER || CharClass.of(c) == CharClass.DIGIT;
  }

  /** 737-8200: a number of a series with one of a version, too far from it for a range. */
  private static Optional<Found> model(FoldedText text, int at) {
    int first = Digits.end(text, at);
    if (first - at != SERIES_DIGITS
        || first >= text.length()
        || text.charAt(first) != '-'
        || !Digits.at(text, first + 1)) {
      return Optional.empty();
    }
    int end = Digits.end(text, first + 1);
    if (end - first - 1 != VERSION_DIGITS) {
      return Optional.empty();
    }
    boolean range =
        Integer.parseInt(text.subSequence(first + 1, end))
            <= FARTHEST_ENDS * Integer.parseInt(text.subSequence(at, first));
    return !range && wordFollows(text, end)
        ? Optional.of(new Found(end, "product_number"))
        : Optional.empty();
  }

  /** What a word right before says of the digits. */
  private Optional<String> announced(FoldedText text, int at) {
    int end = at;
    while (end > 0 && " :.+(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = ends.startBefore(text, end, Math.max(0, end - FARTHEST));
    return start < end
        ? announcing.within(text, start, end).map(match -> match.values().get(0))
        : Optional.empty();
  }

  private static int versionEnd(FoldedText text, int at) {
    int end = Digits.end(text, at);
    while (end < text.length() && text.charAt(end) == '.' && Digits.at(text, end + 1)) {
      end = Digits.end(text, end + 1);
    }
    return end;
  }

  /** 3:1 and 18:30; 3-1 too, where it cannot be a range. */
  private static Optional<Found> pair(FoldedText text, int at) {
    int first = Digits.end(text, at);
    boolean sign = first < text.length() && ":-対比对對".indexOf(text.charAt(first)) >= 0;
    if (!sign || first - at > 2 || !Digits.at(text, first + 1)) {
      return Optional.empty();
    }
    int second = Digits.end(text, first + 1);
    boolean dash = text.charAt(first) == '-';
    boolean han = CharClass.of(text.charAt(first)) == CharClass.HAN;
    if (second - first > 3 || !(han ? endsHanPair(text, second) : endsPair(text, second))) {
      return Optional.empty();
    }
    boolean rises =
        Integer.parseInt(text.subSequence(at, first))
            < Integer.parseInt(text.subSequence(first + 1, second));
    if (dash && (rises || wordFollows(text, second))) {
      return Optional.empty();
    }
    boolean time = text.charAt(first) == ':' && second - first == 3;
    return Optional.of(new Found(second, time ? "time" : "match_result"));
  }

  /** 3.5대 1: so many to one, and nothing that is counted behind it. */
  private static Optional<Found> odds(FoldedText text, int at) {
    int sign = versionEnd(text, at);
    int second = CharClass.skipSpace(text, sign + 1);
    if (sign >= text.length() || text.charAt(sign) != '대' || !Digits.at(text, second)) {
      return Optional.empty();
    }
    int end = Digits.end(text, second);
    boolean counts =
        end < text.length()
            && CharClass.of(text.charAt(end)) == CharClass.HANGUL
            && "로의을를이가은는".indexOf(text.charAt(end)) < 0;
    return end - second > 2 || counts
        ? Optional.empty()
        : Optional.of(new Found(end, "match_result"));
  }

  /** 港区1-2-3: three numbers or more that dashes join. */
  private static Optional<Found> chain(FoldedText text, int at) {
    int groups = 1;
    int end = Digits.end(text, at);
    while (end < text.length() && text.charAt(end) == '-' && Digits.at(text, end + 1)) {
      end = Digits.end(text, end + 1);
      groups++;
    }
    return groups > 2 ? Optional.of(new Found(end, "identifier")) : Optional.empty();
  }

  /** 15 h 30: hours and minutes; 24/7. */
  private static Optional<Found> clock(FoldedText text, int at) {
    for (String always : ROUND_THE_CLOCK) {
      if (text.startsWith(always, at) && CharClass.endsWord(text, at + always.length())) {
        return Optional.of(new Found(at + always.length(), "time"));
      }
    }
    int first = Digits.end(text, at);
    int sign = CharClass.skipSpace(text, first);
    int second = CharClass.skipSpace(text, sign + 1);
    boolean hours = first - at <= 2 && sign < text.length() && text.charAt(sign) == 'h';
    int end = Digits.end(text, second);
    return hours
            && end - second == 2
            && (end >= text.length() || !CharClass.isWord(text.charAt(end)))
        ? Optional.of(new Found(end, "time"))
        : Optional.empty();
  }

  /** 3比1获胜: words follow at once, but neither a numeral nor a unit of money. */
  private static boolean endsHanPair(FoldedText text, int end) {
    return end >= text.length()
        || (CharClass.of(text.charAt(end)) != CharClass.DIGIT
            && "%.,万億亿千百円元個个人社家".indexOf(text.charAt(end)) < 0);
  }

  private static boolean endsPair(FoldedText text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    boolean goesOn = ".,:-".indexOf(c) >= 0 && Digits.at(text, end + 1);
    return !CharClass.isWord(c) && c != '%' && !goesOn;
  }

  private static boolean wordFollows(FoldedText text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && (CharClass.isWord(text.charAt(end + 1))
            || Character.getType(text.charAt(end + 1)) == Character.CURRENCY_SYMBOL
            || text.charAt(end + 1) == '%');
  }
}
