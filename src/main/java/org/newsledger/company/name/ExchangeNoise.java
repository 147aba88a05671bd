package org.newsledger.company.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.text.FoldedText;
import org.newsledger.text.ResourceTable;

/**
 * Takes off what exchanges add to a name: par values ({@code DL-,01}), kinds of share ({@code
 * O.N.}, {@code SP.ADR}), states ({@code /DE/}) and classes. Words are in {@code
 * company/exchange-noise.csv}.
 */
final class ExchangeNoise {

  private static final int LONGEST = 3;

  private static final Set<String> RECEIPTS = Set.of("adr", "ads", "gdr", "spadr", "adrs");
  private static final Set<String> AT_END = new HashSet<>();
  private static final Set<String> LAST_AT_END = new HashSet<>();
  private static final Set<String> BEFORE_FIGURE = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows("company/exchange-noise.csv")) {
      if (row[1].equals("word")) {
        BEFORE_FIGURE.add(row[0]);
      } else {
        AT_END.add(row[0]);
        LAST_AT_END.add(lastWord(row[0]));
      }
    }
  }

  private ExchangeNoise() {}

  /** Takes one piece of noise off the end of {@code words}; whether there was one. */
  static boolean strip(List<NameWord> words) {
    return stripSlash(words)
        || ParValue.strip(words, BEFORE_FIGURE)
        || stripRatio(words)
        || stripPhrase(words);
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private static boolean stripPhrase(List<NameWord> words) {
    if (words.size() < 2 || !LAST_AT_END.contains(lastWord(bare(words.get(words.size() - 1))))) {
      return false;
    }
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      List<NameWord> end = words.subList(words.size() - length, words.size());
      String phrase = end.stream().map(ExchangeNoise::bare).collect(Collectors.joining(" "));
      if (AT_END.contains(phrase) && !isInitial(end)) {
        end.clear();
        return true;
      }
    }
    return false;
  }

  /** {@code new}, {@code na} and the like are noise in capitals only. */
  private static boolean isInitial(List<NameWord> end) {
    String text = end.get(0).text();
    return end.size() == 1 && text.length() < 7 && text.chars().anyMatch(Character::isLowerCase);
  }

  /** {@code SP.ADR 1}, {@code ADR/8}: how many shares a receipt stands for. */
  private static boolean stripRatio(List<NameWord> words) {
    int last = words.size() - 1;
    String word = last < 1 ? "" : words.get(last).folded();
    boolean receipt = last > 1 && RECEIPTS.contains(bare(words.get(last - 1)));
    if (receipt && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      words.remove(last);
      return true;
    }
    return false;
  }

  private static String bare(NameWord word) {
    String folded = word.folded();
    int slash = folded.indexOf('/');
    String front = slash > 0 ? folded.substring(0, slash) : folded;
    return front.indexOf('-') < 0 ? front : front.replace("-", "");
  }

  /** {@code /DE/}, {@code /NEW}, {@code AB/ADR}: the word is cut at its slash. */
  private static boolean stripSlash(List<NameWord> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return false;
    }
    NameWord word = words.get(last);
    int slash = word.text().indexOf('/');
    if (last > 1 && words.get(last - 1).text().equals("/") && word.text().length() == 2) {
      words.subList(last - 1, last + 1).clear();
      return true;
    }
    if (slash < 0) {
      return false;
    }
    String tail = word.text().substring(slash + 1).replace("/", "");
    String head = FoldedText.fold(word.text().substring(0, slash)).replace(".", "");
    boolean state = slash == 0 && tail.length() <= 4;
    if (tail.length() <= 3 && LegalForms.shared().atEnd(head).isPresent() && !isForm(word)) {
      words.set(last, NameWord.split(word.text().substring(0, slash)).get(0));
      return true;
    }
    boolean share = slash > 0 && AT_END.contains(tail.toLowerCase(Locale.ROOT));
    if (share) {
      words.set(last, NameWord.split(word.text().substring(0, slash)).get(0));
    } else if (state) {
      words.remove(last);
    }
    return share || state;
  }

  private static boolean isForm(NameWord word) {
    return LegalForms.shared().isForm(word.folded());
  }
}
