package org.newsledger.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  private final TrieEdges edges = new TrieEdges(2);
  private final ArrayList<List<T>> valuesOf = new ArrayList<>(List.of(List.of(), List.of()));

  /**
   * A bit for each character with which a phrase begins: most places of a text are passed by it.
   */
  private final long[] firsts = new long[(Character.MAX_VALUE + 1) >> 6];

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
      node = edges.childOrNew(node, folded.charAt(i));
    }
    if (node <= INNER_ROOT) {
      throw new IllegalArgumentException(
          "a phrase needs a character besides '*', got '" + phrase + "'");
    }
    while (valuesOf.size() <= node) {
      valuesOf.add(List.of());
    }
    char first = folded.charAt(inner ? 1 : 0);
    firsts[first >> 6] |= 1L << first;
    List<T> values = valuesOf.get(node);
    if (!values.contains(value)) {
      valuesOf.set(node, Stream.concat(values.stream(), Stream.of(value)).toList());
    }
  }

  /** All phrases that begin at {@code at}, shortest first; empty where no word begins. */
  public List<Match<T>> matchesAt(FoldedText text, int at) {
    List<Match<T>> found = new ArrayList<>(2);
    if (begins(text, at)) {
      Collector<T> all =
          (end, values) -> {
            Match<T> match = new Match<>(at, end, values);
            if (!found.contains(match)) {
              found.add(match);
            }
          };
      walkRoots(text, at, all);
    }
    return found;
  }

  /** The longest phrase that begins at {@code at}, if any. */
  public Optional<Match<T>> longestAt(FoldedText text, int at) {
    if (!begins(text, at)) {
      return Optional.empty();
    }
    Longest<T> longest = new Longest<>();
    walkRoots(text, at, longest);
    return longest.end < 0
        ? Optional.empty()
        : Optional.of(new Match<>(at, longest.end, longest.values));
  }

  /**
   * The phrases in {@code [from, to)} from left to right, the longest at each place, none
   * overlapping.
   */
  public List<Match<T>> scan(FoldedText text, int from, int to) {
    List<Match<T>> found = new ArrayList<>();
    for (int at = from; at < to; ) {
      Optional<Match<T>> longest = longestAt(text, at).filter(m -> m.end() <= to);
      longest.ifPresent(found::add);
      at = longest.map(Match::end).orElse(at + 1);
    }
    return found;
  }

  /** The longest phrase at every place in {@code [from, to)}, overlapping ones included. */
  public List<Match<T>> scanAll(FoldedText text, int from, int to) {
    List<Match<T>> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      longestAt(text, at).filter(m -> m.end() <= to).ifPresent(found::add);
    }
    return found;
  }

  private boolean begins(FoldedText text, int at) {
    char c = text.charAt(at);
    return (firsts[c >> 6] & 1L << c) != 0;
  }

  private void walkRoots(FoldedText text, int at, Collector<T> found) {
    if (CharClass.beginsWord(text, at)) {
      walk(text, at, at, ROOT, found);
    }
    walk(text, at, at, INNER_ROOT, found);
  }

  private void walk(FoldedText text, int start, int at, int from, Collector<T> found) {
    int node = from;
    int i = at;
    while (true) {
      if (i > start) {
        collect(text, i, node, found);
        int star = edges.child(node, STAR);
        if (star >= 0) {
          int wordEnd = wordEnd(text, i);
          collect(text, wordEnd, star, found);
          walk(text, start, wordEnd, star, found);
        }
      }
      int next = i < text.length() ? edges.child(node, text.charAt(i)) : -1;
      if (next < 0) {
        return;
      }
      node = next;
      i++;
    }
  }

  private void collect(FoldedText text, int end, int node, Collector<T> found) {
    List<T> values = node < valuesOf.size() ? valuesOf.get(node) : List.of();
    if (!values.isEmpty() && CharClass.endsWord(text, end)) {
      found.found(end, values);
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

  /** Takes the phrases that a walk passes. */
  private interface Collector<T> {
    void found(int end, List<T> values);
  }

  /** Keeps what the longest phrases stand for, of which several may end at one place. */
  private static final class Longest<T> implements Collector<T> {
    private int end = -1;
    private List<T> values = List.of();

    @Override
    public void found(int end, List<T> values) {
      if (end > this.end) {
        this.end = end;
        this.values = values;
      } else if (end == this.end && !this.values.containsAll(values)) {
        this.values = Stream.concat(this.values.stream(), values.stream()).distinct().toList();
      }
    }
  }
}
