package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Words by their characters, each with its number in their order; immutable.
 *
 * <p>The children of a node lie beside each other, and the first of them mostly lies right behind
 * what was laid out last, so that a way through the trie reads memory nearly in order: what a word
 * costs is the waiting for memory. Each node also holds a rough sum of the characters that lead on,
 * by which a way that leads nowhere mostly ends without a look at the children.
 */
public final class CharTrie implements Serializable {

  /** No node. */
  public static final int NONE = -1;

  private static final long serialVersionUID = 1L;
  private static final int ROOT = 0;

  // A node is one number: where its children begin, how many they are, the character that leads to
  // it, whether a word ends there, and the sum.
  private static final int CHILD_BITS = 22;
  private static final int COUNT_BITS = 9;
  private static final int CHAR_SHIFT = CHILD_BITS + COUNT_BITS;
  private static final int END_SHIFT = CHAR_SHIFT + Character.SIZE;
  private static final int SUM_SHIFT = END_SHIFT + 1;
  private static final int CHILD = (1 << CHILD_BITS) - 1;
  private static final int COUNT = (1 << COUNT_BITS) - 1;
  private static final long END = 1L << END_SHIFT;

  private final String[] words;
  private final CharMap rootChildren = new CharMap();

  /** A bit for each character with which words begin, some for several. */
  private long beginnings;

  private long[] nodes = new long[64];

  /** The number of the word that ends at each node. */
  private int[] ends = new int[64];

  private int size = 1;

  private CharTrie(Collection<String> words) {
    this.words = new TreeSet<>(words).toArray(String[]::new);
    lay(ROOT, 0, this.words.length, 0);
  }

  /** The trie of some words, none of them empty. */
  public static CharTrie of(Collection<String> words) {
    return new CharTrie(words);
  }

  /** Lays out what is below a node, to which the first {@code depth} characters of words lead. */
  private void lay(int node, int from, int to, int depth) {
    int first = from;
    if (first < to && words[first].length() == depth) {
      nodes[node] |= END;
      ends[node] = first++;
    }
    int children = size;
    for (int at = first; at < to; at = sameUpTo(at, to, depth)) {
      addChild(node, words[at].charAt(depth));
    }
    if (node != ROOT) {
      setChildren(node, children, size - children);
    }
    int child = children;
    for (int at = first; at < to; child++) {
      int next = sameUpTo(at, to, depth);
      lay(child, at, next, depth + 1);
      at = next;
    }
  }

  /** The first word behind {@code from} that has another character at {@code depth}. */
  private int sameUpTo(int from, int to, int depth) {
    int at = from + 1;
    while (at < to && words[at].charAt(depth) == words[from].charAt(depth)) {
      at++;
    }
    return at;
  }

  private void addChild(int node, char c) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    nodes[size] = (long) c << CHAR_SHIFT;
    nodes[node] |= sumOf(c);
    if (node == ROOT) {
      rootChildren.put(c, size);
      beginnings |= 1L << c;
    }
    size++;
  }

  private void setChildren(int node, int first, int count) {
    if (first > CHILD || count > COUNT) {
      throw new IllegalArgumentException(
          "at most " + CHILD + " characters and " + COUNT + " beside each other, got " + first);
    }
    nodes[node] |= first | (long) count << CHILD_BITS;
  }

  /** The words, by their numbers. */
  String[] words() {
    return words.clone();
  }

  /** The node that one character leads to; {@link #NONE} where no word begins with it. */
  public int first(char c) {
    int node = (beginnings & (1L << c)) == 0 ? 0 : rootChildren.get(c);
    return node == 0 ? NONE : node;
  }

  /** The node that a further character leads to; {@link #NONE} where no word goes on so. */
  public int next(int node, char c) {
    long record = nodes[node];
    if ((record & sumOf(c)) == 0) {
      return NONE;
    }
    int at = (int) record & CHILD;
    int last = at + ((int) (record >> CHILD_BITS) & COUNT) - 1;
    while (at < last && (char) (nodes[at] >> CHAR_SHIFT) < c) {
      at++;
    }
    return (char) (nodes[at] >> CHAR_SHIFT) == c ? at : NONE;
  }

  /** Whether a word ends at {@code node} or may go on with {@code c}; no for certain. */
  boolean mayGoOn(int node, char c) {
    return (nodes[node] & (END | sumOf(c))) != 0;
  }

  /** Whether a word ends at {@code node}. */
  public boolean isEnd(int node) {
    return (nodes[node] & END) != 0;
  }

  /** The number of the word that ends at {@code node}, where one does. */
  public int word(int node) {
    return ends[node];
  }

  /** The mark of {@code c} in the sum of a node's children, which it shares with others. */
  private static long sumOf(char c) {
    return 1L << (SUM_SHIFT + ((c ^ (c >> 4)) & 15));
  }
}
