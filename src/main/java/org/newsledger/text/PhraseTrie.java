package org.newsledger.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** Phrases that begin where a word does, and what they stand for. */
  private final LinkedHashMap<String, ArrayList<T>> outer = new LinkedHashMap<>();

  /** Phrases that may begin inside a word, without their first star. */
  private final LinkedHashMap<String, ArrayList<T>> inner = new LinkedHashMap<>();

  /** Laid out when it is first asked for; threads that lay it out at once lay out the same. */
  private transient @Nullable PhraseNodes<T> nodes;

  /** A phrase found: {@code [start, end)} in the folded text, and what it stands for. */
  public record Match<T>(int start, int end, List<T> values) {}

  /**
   * Adds a phrase that may be written together with what stands before it: in Hangul it is found
   * inside a word too, as Korean writes a unit and the magnitude before it as one.
   */
  public void addGlued(String phrase, T value) {
    add(phrase, value);
    if (CharClass.of(phrase.charAt(0)) == CharClass.HANGUL) {
      add("*" + phrase, value);
    }
  }

  /** Adds a phrase; one that is there already gets the value beside its earlier ones. */
  public void add(String phrase, T value) {
    String folded = FoldedText.fold(phrase.strip());
    boolean inside = folded.startsWith("*");
    if (folded.length() == (inside ? 1 : 0)) {
      throw new IllegalArgumentException(
          "a phrase needs a character besides '*', got '" + phrase + "'");
    }
    ArrayList<T> values =
        inside
            ? inner.computeIfAbsent(folded.substring(1), p -> new ArrayList<>(1))
            : outer.computeIfAbsent(folded, p -> new ArrayList<>(1));
    if (!values.contains(value)) {
      values.add(value);
    }
    nodes = null;
  }

  private PhraseNodes<T> nodes() {
    PhraseNodes<T> known = nodes;
    if (known == null) {
      known = new PhraseNodes<>(outer, inner);
      nodes = known;
    }
    return known;
  }

  /** Every phrase, folded, with its stars, in no order. */
  public List<String> phrases() {
    return Stream.concat(outer.keySet().stream(), inner.keySet().stream().map(p -> "*" + p))
        .toList();
  }

  /** All phrases that begin at {@code at}, shortest first; empty where no word begins. */
  public List<Match<T>> matchesAt(FoldedText text, int at) {
    PhraseNodes<T> known = nodes();
    if (!known.mayBegin(text, at)) {
      return List.of();
    }
    List<Match<T>> found = new ArrayList<>(2);
    Visitor<T> all =
        (start, end, values) -> {
          Match<T> match = new Match<>(start, end, values);
          if (!found.contains(match)) {
            found.add(match);
          }
        };
    known.walk(text, at, all);
    return found;
  }

  /** The longest phrase that begins at {@code at}, if any. */
  public Optional<Match<T>> longestAt(FoldedText text, int at) {
    PhraseNodes<T> known = nodes();
    if (!known.mayBegin(text, at)) {
      return Optional.empty();
    }
    LongestPhrase<T> longest = new LongestPhrase<>(known, text);
    longest.findAt(at);
    return longest.found();
  }

  /** Whether any phrase begins at {@code at}. */
  public boolean beginsAt(FoldedText text, int at) {
    PhraseNodes<T> known = nodes();
    return known.begins(text, at);
  }

  /** The longest phrase at {@code at} that ends by {@code limit}, within words too. */
  public Optional<Match<T>> prefixAt(FoldedText text, int at, int limit) {
    PhraseNodes<T> known = nodes();
    int end = known.prefixEnd(text, at, limit);
    return end == at
        ? Optional.empty()
        : Optional.of(new Match<>(at, end, known.valuesOf(text, at, end)));
  }

  /** Where that phrase ends; {@code at} where there is none. */
  public int prefixEnd(FoldedText text, int at, int limit) {
    return nodes().prefixEnd(text, at, limit);
  }

  /** The phrase that takes up exactly {@code [at, end)}, if any. */
  public Optional<Match<T>> within(FoldedText text, int at, int end) {
    PhraseNodes<T> known = nodes();
    if (!known.mayBegin(text, at)) {
      return Optional.empty();
    }
    if (known.isPlain()) {
      List<T> exact = known.exact(text, at, end);
      return exact.isEmpty() ? Optional.empty() : Optional.of(new Match<>(at, end, exact));
    }
    return matchesAt(text, at).stream().filter(match -> match.end() == end).findFirst();
  }

  /** The longest phrase at every place in {@code [from, to)}, overlapping ones included. */
  public List<Match<T>> scanAll(FoldedText text, int from, int to) {
    PhraseNodes<T> known = nodes();
    List<Match<T>> found = new ArrayList<>();
    LongestPhrase<T> longest = new LongestPhrase<>(known, text);
    for (int at = from; at < to; at++) {
      if (known.mayBegin(text, at) && longest.findAt(at) && longest.end() <= to) {
        found.add(longest.match());
      }
    }
    return found;
  }

  /** Takes the phrases of a text. */
  @FunctionalInterface
  public interface Visitor<T> {
    /** A phrase stands at {@code [start, end)}; one place may be told several times. */
    void found(int start, int end, List<T> values);
  }

  /** Hands over all phrases that begin in {@code [from, to)}, place after place. */
  public void visit(FoldedText text, int from, int to, Visitor<T> visitor) {
    PhraseNodes<T> known = nodes();
    for (int at = from; at < to; at++) {
      if (known.mayBegin(text, at)) {
        known.walk(text, at, visitor);
      }
    }
  }

  /** Whether a phrase stands in {@code [from, to)}. */
  public boolean isIn(FoldedText text, int from, int to) {
    PhraseNodes<T> known = nodes();
    LongestPhrase<T> longest = new LongestPhrase<>(known, text);
    for (int at = from; at < to; at++) {
      if (known.mayBegin(text, at) && longest.findAt(at) && longest.end() <= to) {
        return true;
      }
    }
    return false;
  }
}
