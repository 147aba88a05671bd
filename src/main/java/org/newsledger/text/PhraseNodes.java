package org.newsledger.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The ways that a text takes through a set of phrases; immutable. */
final class PhraseNodes<T> {

  private static final char STAR = '*';

  /** Phrases that begin where a word does. */
  private final Side<T> outer;

  /** Those that may begin inside a word. */
  private final Side<T> inner;

  private final boolean hasInner;

  /** Whether a phrase has a star inside or at its end, so that it matches words of any length. */
  private final boolean starred;

  /** The phrases that begin in one way, and what each stands for. */
  private record Side<T>(CharTrie trie, List<List<T>> values) {

    /** Lists of the same values are one, for most phrases share theirs with many. */
    static <T> Side<T> of(Map<String, ? extends List<T>> phrases) {
      CharTrie trie = CharTrie.of(phrases.keySet());
      Map<List<T>, List<T>> known = new HashMap<>();
      List<List<T>> values = new ArrayList<>();
      for (String word : trie.words()) {
        List<T> own = List.copyOf(Objects.requireNonNull(phrases.get(word)));
        values.add(known.computeIfAbsent(own, list -> list));
      }
      return new Side<>(trie, values);
    }

    List<T> at(int node) {
      return values.get(trie.word(node));
    }
  }

  /** The ways through folded phrases; those of {@code inner} may begin inside a word. */
  PhraseNodes(Map<String, ? extends List<T>> outer, Map<String, ? extends List<T>> inner) {
    this.outer = Side.of(outer);
    this.inner = Side.of(inner);
    this.hasInner = !inner.isEmpty();
    this.starred = hasStar(outer.keySet()) || hasStar(inner.keySet());
  }

  private static boolean hasStar(Collection<String> phrases) {
    return phrases.stream().anyMatch(phrase -> phrase.indexOf(STAR) >= 0);
  }

  /** The values and those of {@code more} that are not among them. */
  static <T> List<T> joined(List<T> values, List<T> more) {
    if (values.containsAll(more)) {
      return values;
    }
    Set<T> all = new LinkedHashSet<>(values);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Whether every phrase is as long as what it matches. */
  boolean isPlain() {
    return !starred;
  }

  /** Whether a phrase may begin at {@code at}, by its first two characters; mostly none does. */
  boolean mayBegin(FoldedText text, int at) {
    return (CharClass.beginsWord(text, at) && mayBegin(text, at, outer.trie()))
        || (hasInner && mayBegin(text, at, inner.trie()));
  }

  private static boolean mayBegin(FoldedText text, int at, CharTrie trie) {
    int node = trie.first(text.charAt(at));
    char second = at + 1 < text.length() ? text.charAt(at + 1) : STAR;
    return node >= 0 && (trie.mayGoOn(node, second) || trie.mayGoOn(node, STAR));
  }

  /**
   * The end of the longest phrase within {@code [at, limit)} at {@code at}, whatever stands around
   * it; {@code at} where there is none.
   */
  int prefixEnd(FoldedText text, int at, int limit) {
    CharTrie trie = outer.trie();
    int longest = at;
    int node = at < limit ? trie.first(text.charAt(at)) : CharTrie.NONE;
    for (int i = at + 1; node >= 0; i++) {
      longest = trie.isEnd(node) ? i : longest;
      node = i < limit ? trie.next(node, text.charAt(i)) : CharTrie.NONE;
    }
    return longest;
  }

  /** What the phrase {@code [at, end)} stands for, whatever stands around it; none without one. */
  List<T> valuesOf(FoldedText text, int at, int end) {
    return valuesOf(text, at, end, outer);
  }

  private static <T> List<T> valuesOf(FoldedText text, int at, int end, Side<T> side) {
    int node = at < end ? side.trie().first(text.charAt(at)) : CharTrie.NONE;
    for (int i = at + 1; node >= 0 && i < end; i++) {
      node = side.trie().next(node, text.charAt(i));
    }
    return node >= 0 && side.trie().isEnd(node) ? side.at(node) : List.of();
  }

  /** What the phrase that takes up exactly {@code [at, end)} stands for; for plain ones alone. */
  List<T> exact(FoldedText text, int at, int end) {
    if (!CharClass.endsWord(text, end)) {
      return List.of();
    }
    List<T> exact = CharClass.beginsWord(text, at) ? valuesOf(text, at, end, outer) : List.of();
    return hasInner ? joined(exact, valuesOf(text, at, end, inner)) : exact;
  }

  /** Whether any phrase begins at {@code at}. */
  boolean begins(FoldedText text, int at) {
    return mayBegin(text, at)
        && ((CharClass.beginsWord(text, at) && begins(text, at, outer.trie()))
            || (hasInner && begins(text, at, inner.trie())));
  }

  private boolean begins(FoldedText text, int at, CharTrie trie) {
    int node = trie.first(text.charAt(at));
    return node >= 0 && passes(text, at + 1, node, trie);
  }

  /** Whether a phrase ends at {@code from}, a node that the text has led to up to {@code at}. */
  private boolean passes(FoldedText text, int at, int from, CharTrie trie) {
    int node = from;
    for (int i = at; node >= 0; i++) {
      if (trie.isEnd(node) && CharClass.endsWord(text, i)) {
        return true;
      }
      int star = starred ? trie.next(node, STAR) : CharTrie.NONE;
      if (star >= 0 && passes(text, wordEnd(text, i), star, trie)) {
        return true;
      }
      node = i < text.length() ? trie.next(node, text.charAt(i)) : CharTrie.NONE;
    }
    return false;
  }

  /** Hands over all phrases that begin at {@code at}. */
  void walk(FoldedText text, int at, PhraseTrie.Visitor<T> found) {
    if (CharClass.beginsWord(text, at)) {
      walk(text, at, outer, found);
    }
    if (hasInner) {
      walk(text, at, inner, found);
    }
  }

  private void walk(FoldedText text, int at, Side<T> side, PhraseTrie.Visitor<T> found) {
    int node = side.trie().first(text.charAt(at));
    if (node >= 0) {
      walkFrom(text, at, at + 1, node, side, found);
    }
  }

  /** Goes on from a node that the text has led to from {@code start} up to {@code at}. */
  private void walkFrom(
      FoldedText text, int start, int at, int from, Side<T> side, PhraseTrie.Visitor<T> found) {
    CharTrie trie = side.trie();
    int node = from;
    for (int i = at; node >= 0; i++) {
      if (trie.isEnd(node) && CharClass.endsWord(text, i)) {
        found.found(start, i, side.at(node));
      }
      int star = starred ? trie.next(node, STAR) : CharTrie.NONE;
      if (star >= 0) {
        walkFrom(text, start, wordEnd(text, i), star, side, found);
      }
      node = i < text.length() ? trie.next(node, text.charAt(i)) : CharTrie.NONE;
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
}
