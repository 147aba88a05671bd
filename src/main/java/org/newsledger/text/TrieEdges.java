package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The edges of a trie: from a node and a character to a node.
 *
 * <p>Most nodes have one child, which they hold themselves; the further children of the others are
 * found by open addressing. A way that leads nowhere mostly ends in one look.
 */
final class TrieEdges implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long MORE = 1L << 48;
  private static final long END = 1L << 49;

  /** Of each node: its first child, the character that leads there, and the two marks above. */
  private long[] firsts = new long[1 << 6];

  /** The key of each further edge and, right behind it, the node that it leads to. */
  private long[] slots = new long[1 << 5];

  private int further;
  private int nodes;

  /** No edges between {@code roots} roots. */
  TrieEdges(int roots) {
    this.nodes = roots;
  }

  /** Marks a node as one where something ends. */
  void markEnd(int node) {
    firsts[node] |= END;
  }

  /** Whether the node is marked. */
  boolean isEnd(int node) {
    return (firsts[node] & END) != 0;
  }

  /** The child of {@code node} by {@code c}; -1 where there is none. */
  int child(int node, char c) {
    long first = firsts[node];
    if ((char) (first >> 32) == c && (int) first != 0) {
      return (int) first;
    }
    return (first & MORE) == 0 ? -1 : furtherChild(key(node, c));
  }

  private int furtherChild(long key) {
    int slot = slot(key, slots.length);
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return (int) slots[slot + 1];
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return -1;
  }

  /** The child of {@code node} by {@code c}, made where there is none; new nodes count upwards. */
  int childOrNew(int node, char c) {
    int child = child(node, c);
    if (child >= 0) {
      return child;
    }
    if (nodes == firsts.length) {
      firsts = Arrays.copyOf(firsts, nodes * 2);
    }
    if ((int) firsts[node] == 0) {
      firsts[node] |= (long) c << 32 | nodes;
    } else {
      firsts[node] |= MORE;
      if (++further * 4 >= slots.length) {
        grow();
      }
      put(key(node, c), nodes);
    }
    return nodes++;
  }

  private void put(long key, long child) {
    int slot = slot(key, slots.length);
    while (slots[slot] != 0) {
      slot = (slot + 2) & (slots.length - 1);
    }
    slots[slot] = key;
    slots[slot + 1] = child;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        put(old[i], old[i + 1]);
      }
    }
  }

  /** What leads to each node, behind what the roots are spelled with. */
  String[] spelled(String... roots) {
    long[] edgeTo = new long[nodes];
    for (int node = 0; node < nodes; node++) {
      edgeTo[(int) firsts[node]] = key(node, (char) (firsts[node] >> 32));
    }
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != 0) {
        edgeTo[(int) slots[i + 1]] = slots[i];
      }
    }
    String[] spelled = Arrays.copyOf(roots, nodes);
    for (int node = roots.length; node < nodes; node++) {
      // A parent was made before its children.
      int parent = (int) (edgeTo[node] >> 16) - 1;
      spelled[node] = spelled[parent] + (char) edgeTo[node];
    }
    return spelled;
  }

  /** Never 0, so that 0 marks a free slot. */
  private static long key(int node, char c) {
    return (((long) node + 1) << 16) | c;
  }

  private static int slot(long key, int capacity) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 33) & (capacity - 2);
  }
}
