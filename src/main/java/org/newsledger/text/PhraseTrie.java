package org.newsledger.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of folded phrases, each with values, that is matched against folded text character by
 * character.
 *
 * <p>A phrase is folded as text is. A {@code *} at the end of one of its words stands for any
 * further letters of that word ({@code investi*}); a {@code *} in front of the phrase lets it begin
 * inside a word ({@code *umsatz}). Matches begin and end at the boundaries of words that {@link
 * CharClass} draws.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROOT = 0;
  private static final int INNER_ROOT = 1;
  private static final char STAR = '*';

  /** Open addressing from node and character to the child node. */
  private long[] keys = new long[1 << 10];

  private int[] children = new int[1 << 10];
  private int edges;
  private int nodes = 2;
  private final List<List<T>> valuesOf = new ArrayList<>(List.of(List.of(), List.of()));

  /** A phrase found: {@code [start, end)} in the folded text, and what it stands for. */
  public record Match<T>(int start, int end, List<T> values) {}

  /** A trie of all phrases, each with its value. */
  public static <T> PhraseTrie<T> of(Map<String, T> phrases) {
    PhraseTrie<T> trie = new PhraseTrie<>();
    phrases.forEach(trie::add);
    return trie;
  }

  /** Adds a phrase; one that is there already gets the value beside its earlier ones. */
  public void add(String phrase, T value) {
    String folded = FoldedText.fold(phrase.strip());
    boolean inner = folded.startsWith("*");
    int node = inner ? INNER_ROOT : ROOT;
    for (int i = inner ? 1 : 0; i < folded.length(); i++) {
      node = childOrNew(node, folded.charAt(i));
    }
    if (node <= INNER_ROOT) {
      throw new IllegalArgumentException(
          "a phrase needs a character besides '*', got '" + phrase + "'");
    }
    List<T> values = new ArrayList<>(valuesOf.get(node));
    if (!values.contains(value)) {
      values.add(value);
      valuesOf.set(node, values);
    }
  }

  /** All phrases that begin at {@code at}, shortest first; empty where no word begins. */
  public List<Match<T>> matchesAt(FoldedText text, int at) {
    List<Match<T>> found = new ArrayList<>(2);
    if (CharClass.beginsWord(text, at)) {
      walk(text, at, at, ROOT, found);
    }
    if (valuesFollow(INNER_ROOT, text.charAt(at))) {
      walk(text, at, at, INNER_ROOT, found);
    }
    return found;
  }

  /** The longest phrase that begins at {@code at}, if any. */
  public Optional<Match<T>> longestAt(FoldedText text, int at) {
    return matchesAt(text, at).stream().max(Comparator.comparingInt(Match::end));
  }

  /**
   * The phrases in {@code [from, to)} from left to right, the longest at each place, none
   * overlapping.
   */
  public List<Match<T>> scan(FoldedText text, int from, int to) {
    List<Match<T>> found = new ArrayList<>();
    for (int at = from; at < to; ) {
      Match<T> longest = begins(text, at) ? longestAt(text, at).orElse(null) : null;
      if (longest != null && longest.end() <= to) {
        found.add(longest);
        at = longest.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** The longest phrase at every place in {@code [from, to)}, overlapping ones included. */
  public List<Match<T>> scanAll(FoldedText text, int from, int to) {
    List<Match<T>> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (begins(text, at)) {
        longestAt(text, at).filter(m -> m.end() <= to).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean begins(FoldedText text, int at) {
    char c = text.charAt(at);
    return valuesFollow(ROOT, c) || valuesFollow(INNER_ROOT, c);
  }

  private boolean valuesFollow(int node, char c) {
    return child(node, c) >= 0;
  }

  private void walk(FoldedText text, int start, int at, int from, List<Match<T>> found) {
    int node = from;
    int i = at;
    while (true) {
      if (i > start) {
        collect(text, start, i, node, found);
        int star = child(node, STAR);
        if (star >= 0) {
          int wordEnd = wordEnd(text, i);
          collect(text, start, wordEnd, star, found);
          walk(text, start, wordEnd, star, found);
        }
      }
      int next = i < text.length() ? child(node, text.charAt(i)) : -1;
      if (next < 0) {
        return;
      }
      node = next;
      i++;
    }
  }

  private void collect(FoldedText text, int start, int end, int node, List<Match<T>> found) {
    List<T> values = valuesOf.get(node);
    if (!values.isEmpty() && CharClass.endsWord(text, end)) {
      Match<T> match = new Match<>(start, end, values);
      if (!found.contains(match)) {
        found.add(match);
      }
    }
  }

  private static int wordEnd(FoldedText text, int from) {
    int i = from;
    while (i < text.length()) {
      CharClass c = CharClass.of(text.charAt(i));
      if (c != CharClass.LETTER && c != CharClass.HANGUL && c != CharClass.KATAKANA) {
        break;
      }
      i++;
    }
    return i;
  }

  private int childOrNew(int node, char c) {
    int child = child(node, c);
    if (child >= 0) {
      return child;
    }
    if (edges * 2 >= keys.length) {
      grow();
    }
    put(key(node, c), nodes);
    edges++;
    valuesOf.add(List.of());
    return nodes++;
  }

  private int child(int node, char c) {
    long key = key(node, c);
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private void put(long key, int child) {
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }

  /** Never 0, so that 0 marks a free slot. */
  private static long key(int node, char c) {
    return (((long) node + 1) << 16) | c;
  }

  private static int slot(long key, int capacity) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (capacity - 1);
  }

  /** The number of nodes and the size of the table, for those who watch memory. */
  @Override
  public String toString() {
    return "PhraseTrie[nodes="
        + nodes
        + ", slots="
        + Arrays.stream(keys).filter(k -> k != 0).count()
        + "]";
  }
}
