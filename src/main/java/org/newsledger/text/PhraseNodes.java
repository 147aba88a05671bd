package org.newsledger.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of a trie of phrases, and the ways through it that a text takes. */
final class PhraseNodes<T> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROOT = 0;
  private static final int INNER_ROOT = 1;
  private static final char STAR = '*';

  private final TrieEdges edges = new TrieEdges(2);
  private final Ending<T> none = new Ending<>(0, List.of());
  private final ArrayList<Ending<T>> endings = new ArrayList<>(List.of(none, none));

  /** Whether a phrase has a star inside or at its end, so that it matches words of any length. */
  private boolean starred;

  /** Whether a phrase may begin inside a word. */
  private boolean inner;

  /** A phrase of {@code length} characters that ends at a node, and what it stands for. */
  record Ending<T>(int length, List<T> values) implements Serializable {

    /** The ending with further values. */
    Ending<T> with(List<T> more) {
      return values.containsAll(more)
          ? this
          : new Ending<>(length, Stream.concat(values.stream(), more.stream()).distinct().toList());
    }
  }

  /** Takes the phrases that a walk passes. */
  interface Collector<T> {
    void found(int start, int end, Ending<T> ending);
  }

  /** Adds a folded phrase, one that may begin inside a word where {@code inside}. */
  void add(String phrase, boolean inside, T value) {
    int node = inside ? INNER_ROOT : ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      node = edges.childOrNew(node, phrase.charAt(i));
    }
    edges.markEnd(node);
    starred |= phrase.indexOf(STAR) >= 0;
    inner |= inside;
    while (endings.size() <= node) {
      endings.add(none);
    }
    List<T> values = endings.get(node).values();
    endings.set(node, new Ending<>(phrase.length(), values).with(List.of(value)));
  }

  List<String> phrases() {
    String[] spelled = edges.spelled("", String.valueOf(STAR));
    List<String> phrases = new ArrayList<>();
    for (int node = 0; node < endings.size(); node++) {
      if (!endings.get(node).values().isEmpty()) {
        phrases.add(spelled[node]);
      }
    }
    return phrases;
  }

  /** Whether every phrase is as long as what it matches. */
  boolean isPlain() {
    return !starred;
  }

  /** Whether a phrase may begin at {@code at}, by its first two characters; mostly none does. */
  boolean mayBegin(FoldedText text, int at) {
    return (CharClass.beginsWord(text, at) && mayBegin(text, at, ROOT))
        || (inner && mayBegin(text, at, INNER_ROOT));
  }

  private boolean mayBegin(FoldedText text, int at, int root) {
    int node = edges.rootChild(root, text.charAt(at));
    char second = at + 1 < text.length() ? text.charAt(at + 1) : STAR;
    return node != ROOT && (edges.mayLeadOn(node, second) || edges.mayLeadOn(node, STAR));
  }

  /** The longest phrase within {@code [at, limit)} at {@code at}, whatever stands around it. */
  Ending<T> prefix(FoldedText text, int at, int limit) {
    Ending<T> longest = none;
    int node = at < limit ? edges.rootChild(ROOT, text.charAt(at)) : ROOT;
    for (int i = at + 1; node > ROOT; i++) {
      longest = edges.isEnd(node) ? endings.get(node) : longest;
      node = i < limit ? edges.child(node, text.charAt(i)) : ROOT;
    }
    return longest;
  }

  /** The phrase that takes up exactly {@code [at, end)}; for plain phrases alone. */
  Ending<T> exact(FoldedText text, int at, int end) {
    if (!CharClass.endsWord(text, end)) {
      return none;
    }
    Ending<T> exact = CharClass.beginsWord(text, at) ? exact(text, at, end, ROOT) : none;
    return inner ? exact.with(exact(text, at, end, INNER_ROOT).values()) : exact;
  }

  private Ending<T> exact(FoldedText text, int at, int end, int root) {
    int node = root;
    for (int i = at; node >= 0 && i < end; i++) {
      node = edges.child(node, text.charAt(i));
    }
    return node >= 0 && edges.isEnd(node) ? endings.get(node) : none;
  }

  /** Whether any phrase begins at {@code at}. */
  boolean begins(FoldedText text, int at) {
    return mayBegin(text, at)
        && ((CharClass.beginsWord(text, at) && passes(text, at, ROOT))
            || (inner && passes(text, at, INNER_ROOT)));
  }

  private boolean passes(FoldedText text, int at, int root) {
    int node = edges.rootChild(root, text.charAt(at));
    return node != ROOT && passesFrom(text, at + 1, node);
  }

  /** Whether a phrase ends at {@code from}, a node that the text has led to up to {@code at}. */
  private boolean passesFrom(FoldedText text, int at, int from) {
    int node = from;
    for (int i = at; node >= 0; i++) {
      if (edges.isEnd(node) && CharClass.endsWord(text, i)) {
        return true;
      }
      int star = starred ? edges.child(node, STAR) : -1;
      if (star >= 0 && passesFrom(text, wordEnd(text, i), star)) {
        return true;
      }
      node = i < text.length() ? edges.child(node, text.charAt(i)) : -1;
    }
    return false;
  }

  /** Hands over all phrases that begin at {@code at}. */
  void walk(FoldedText text, int at, Collector<T> found) {
    if (CharClass.beginsWord(text, at)) {
      walk(text, at, ROOT, found);
    }
    if (inner) {
      walk(text, at, INNER_ROOT, found);
    }
  }

  private void walk(FoldedText text, int at, int root, Collector<T> found) {
    int node = edges.rootChild(root, text.charAt(at));
    if (node != ROOT) {
      walkFrom(text, at, at + 1, node, found);
    }
  }

  /** Goes on from a node that the text has led to from {@code start} up to {@code at}. */
  private void walkFrom(FoldedText text, int start, int at, int from, Collector<T> found) {
    int node = from;
    for (int i = at; node >= 0; i++) {
      if (edges.isEnd(node) && CharClass.endsWord(text, i)) {
        found.found(start, i, endings.get(node));
      }
      int star = starred ? edges.child(node, STAR) : -1;
      if (star >= 0) {
        walkFrom(text, start, wordEnd(text, i), star, found);
      }
      node = i < text.length() ? edges.child(node, text.charAt(i)) : -1;
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
