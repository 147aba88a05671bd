package org.newsledger.company.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.company.CompanyName;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Takes legal forms and exchange noise off company names, and folds what is left to a key.
 *
 * <p>A name is never stripped to nothing.
 */
public final class NameNormalizer {

  private static final Set<String> JOINTS =
      Set.of("&", "+", "and", "und", "et", "y", "e", "en", "og", "och", "de", ",", "-");

  private NameNormalizer() {}

  /** The name taken apart; any text is a name, the empty one has an empty key. */
  public static CompanyName normalize(String name) {
    if (isPlainWord(name)) {
      String folded = FoldedText.fold(name);
      return new CompanyName(name, List.of(folded), folded, Set.of());
    }
    Set<String> forms = new TreeSet<>();
    String bare = GluedForms.strip(unquoted(ListedSpelling.of(plain(name))), forms);
    List<NameWord> words = NameStripper.strip(NameWord.split(bare), forms);
    String display = NameWord.join(words);
    if (display.isEmpty()) {
      display = plain(name);
    }
    List<String> tokens = tokens(display);
    String key = tokens.size() == 1 ? tokens.get(0) : String.join("", tokens);
    return new CompanyName(display, tokens, key, forms.isEmpty() ? Set.of() : forms);
  }

  /** Only the key: see {@link CompanyName#key()}. */
  public static String key(String name) {
    return normalize(name).key();
  }

  /** Whether a name is one word of Latin or Cyrillic letters to which no form can be glued. */
  private static boolean isPlainWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!latin && (c < 'А' || c > 'я')) {
        return false;
      }
    }
    return !name.isEmpty()
        && (name.length() == 1 || Character.isLowerCase(name.charAt(name.length() - 1)));
  }

  /** Compatibility forms resolved, white space single, none at the ends. */
  private static String plain(String name) {
    if (isPlain(name)) {
      return name;
    }
    String compatible =
        Normalizer.isNormalized(name, Normalizer.Form.NFKC)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(compatible.length());
    boolean space = false;
    for (int i = 0; i < compatible.length(); i++) {
      char c = compatible.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !plain.isEmpty();
      } else {
        plain.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return plain.toString();
  }

  /** Whether a name has single spaces within and no sign of which there is another form. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean ascii = c >= ' ' && c <= '~';
      if (!(ascii || hasOneForm(c)) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Letters of Western Europe, Russian, kana, ideographs and Korean syllables. */
  private static boolean hasOneForm(char c) {
    return (c >= 'À' && c <= 'ÿ')
        || (c >= 'А' && c <= 'я')
        || (c >= 'ァ' && c <= 'ヺ')
        || (c >= 'ぁ' && c <= 'ゖ')
        || c == 'ー'
        || (c >= '一' && c <= '\u9fff')
        || (c >= '가' && c <= '힣');
  }

  /** The name without quotes and guillemets, inside which Russian and Chinese names stand. */
  private static String unquoted(String name) {
    int quote = 0;
    while (quote < name.length() && !isQuote(name.charAt(quote))) {
      quote++;
    }
    if (quote == name.length()) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length()).append(name, 0, quote);
    for (int i = quote; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isQuote(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isQuote(char c) {
    return c == '"' || (c >= '«' && "«»„“”「」『』《》".indexOf(c) >= 0);
  }

  private static List<String> tokens(String display) {
    List<String> words = words(FoldedText.fold(display));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.size() > 1 && words.get(words.size() - 1).equals("the")) {
      words.remove(words.size() - 1);
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean joint = i > 0 && i + 1 < words.size() && JOINTS.contains(words.get(i));
      if (!joint || words.size() < 3) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  /** Marks that stand within words, and those that stand where a letter was misread. */
  private static boolean isInner(char c) {
    return "'.^_~|{}[]\\<>=".indexOf(c) >= 0;
  }

  /** Runs of letters and digits; an apostrophe and a full stop inside one vanish. */
  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (CharClass.isWord(c)) {
        word.append(c);
      } else if (!isInner(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      } else if (c == '.' && i + 1 < folded.length() && word.length() > 1) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
