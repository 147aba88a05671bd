package org.newsledger.company.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.name.RussianStem;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * The words of a folded text, each with a hash by which names are looked up.
 *
 * <p>A word is a run of letters and digits or of katakana; Han, hiragana and Hangul characters are
 * words by themselves, traditional Han characters hashed as simplified ones. Cyrillic words are
 * hashed without their endings; {@code &}, {@code +} and "and" are the same word.
 */
public final class TextTokens {

  /** The hash of a sequence that has no word yet. */
  public static final long NO_WORDS = 0x243f6a8885a308d3L;

  /** Hash of "and" in every spelling. */
  private static final long AND = 0x5bd1e995L;

  private static final long PRIME = 0x100000001b3L;

  private final FoldedText text;
  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private int size;

  /** Words that were asked for. */
  private @Nullable String[] words = {};

  private TextTokens(FoldedText text) {
    this.text = text;
    int guess = text.length() / 4 + 8;
    this.starts = new int[guess];
    this.ends = new int[guess];
    this.hashes = new long[guess];
  }

  /** The words of a text. */
  public static TextTokens of(FoldedText text) {
    TextTokens tokens = new TextTokens(text);
    int at = 0;
    while (at < text.length()) {
      at = tokens.read(at);
    }
    return tokens;
  }

  /** The text they stand in. */
  public FoldedText text() {
    return text;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Start of a word in the folded text. */
  public int start(int token) {
    return starts[token];
  }

  /** End of a word in the folded text. */
  public int end(int token) {
    return ends[token];
  }

  /** The hash of a word, the same for all its spellings. */
  public long hash(int token) {
    return hashes[token];
  }

  /** The folded word. */
  public String word(int token) {
    if (token >= words.length) {
      words = Arrays.copyOf(words, size);
    }
    String word = words[token];
    if (word == null) {
      word = text.subSequence(starts[token], ends[token]);
      words[token] = word;
    }
    return word;
  }

  /** The folded words from {@code first} to {@code last} with what stands between them. */
  public String words(int first, int last) {
    return first == last ? word(first) : text.subSequence(starts[first], ends[last]);
  }

  /** The words from {@code first} to {@code last} as they are written. */
  public String original(int first, int last) {
    return text.toOriginal(starts[first], ends[last]).of(text.original());
  }

  /** The length of a word. */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** The class of a word's first character. */
  public CharClass kind(int token) {
    return CharClass.of(text.charAt(starts[token]));
  }

  /** The first word that starts at or after a folded offset. */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** Whether nothing stands between a word and the next, of which there has to be one. */
  public boolean isGluedToNext(int token) {
    return ends[token] == starts[token + 1];
  }

  /**
   * Whether a word and the next are separated by no more than a space, hyphen or apostrophe, or are
   * letters with a full stop between them: U.S.
   */
  public boolean isPhrase(int token) {
    int from = ends[token];
    int to = starts[token + 1];
    return to == from
        || (to == from + 1
            && (" -'".indexOf(text.charAt(from)) >= 0
                || (text.charAt(from) == '.' && length(token) == 1 && length(token + 1) == 1)));
  }

  /** The hash of a sequence with one word more. */
  public static long chain(long sofar, long next) {
    return (sofar ^ (next >>> 29)) * 0x9E3779B97F4A7C15L + next;
  }

  private int read(int at) {
    char c = text.charAt(at);
    CharClass kind = CharClass.of(c);
    if (kind == CharClass.LETTER || kind == CharClass.DIGIT) {
      return letters(at);
    }
    if (kind == CharClass.KATAKANA) {
      return run(at);
    }
    if (kind == CharClass.HAN || kind == CharClass.HIRAGANA || kind == CharClass.HANGUL) {
      add(at, at + 1, mix(c));
    } else if (c == '&' || c == '+') {
      add(at, at + 1, AND);
    }
    return at + 1;
  }

  private int letters(int start) {
    int at = start;
    long hash = 0xcbf29ce484222325L;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (!CharClass.isLetterOrDigit(c)) {
        break;
      }
      hash = (hash ^ c) * PRIME;
      at++;
    }
    if (RussianStem.isCyrillic(text.charAt(start))) {
      hash = hash(start, RussianStem.end(text, start, at));
    } else if (isAnd(start, at)) {
      hash = AND;
    }
    add(start, at, hash);
    return at;
  }

  private int run(int start) {
    int at = start;
    while (at < text.length() && CharClass.of(text.charAt(at)) == CharClass.KATAKANA) {
      at++;
    }
    add(start, at, hash(start, at));
    return at;
  }

  private long hash(int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** The hash of the word {@code token} without its last character. */
  public long hashWithoutLast(int token) {
    return hashWithoutLast(token, 1);
  }

  /** The hash of the word {@code token} without its last {@code count} characters. */
  public long hashWithoutLast(int token, int count) {
    return hash(starts[token], Math.max(starts[token], ends[token] - count));
  }

  /**
   * The hash of the word {@code token} with {@code ending} for its last {@code count} characters.
   */
  public long hashEnding(int token, int count, String ending) {
    long hash = hashWithoutLast(token, count);
    for (int i = 0; i < ending.length(); i++) {
      hash = (hash ^ ending.charAt(i)) * PRIME;
    }
    return hash;
  }

  private boolean isAnd(int start, int end) {
    if (end - start == 3) {
      char first = text.charAt(start);
      return (first == 'a' || first == 'u')
          && text.charAt(start + 1) == 'n'
          && text.charAt(start + 2) == 'd';
    }
    return end - start == 2 && text.charAt(start) == 'e' && text.charAt(start + 1) == 't';
  }

  private static long mix(char c) {
    return (0xcbf29ce484222325L ^ c) * PRIME;
  }

  private void add(int start, int end, long hash) {
    if (size == starts.length) {
      grow(start);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size++] = hash;
  }

  /** Makes room for as many words as the rest has that is like what is read up to {@code at}. */
  private void grow(int at) {
    int room = size + (int) ((long) size * (text.length() - at) / Math.max(1, at)) + size / 8 + 8;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    hashes = Arrays.copyOf(hashes, room);
  }
}
