package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The edges of a trie: from a node and a character to a node.
 *
 * <p>Most nodes have one child, which they hold themselves; the further children of the others are
 * found by open addressing. Each node also holds a rough sum of the characters that lead on, so
 * that a way that leads nowhere mostly ends in one look.
 */
final class TrieEdges implements Serializable {

  private static final long serialVersionUID = 1L;

  // A node is one number: its first child, the character that leads there, two marks, the sum.
  private static final int CHILD_BITS = 30;
  private static final int CHILD = (1 << CHILD_BITS) - 1;
  private static final long MORE = 1L << 46;
  private static final long END = 1L << 47;
  private static final int SUM_BITS = 48;

  private long[] records = new long[1 << 6];

  /** The key of each further edge and, right behind it, the node that it leads to. */
  private long[] slots = new long[1 << 5];

  /** The children of each root, of which there are many. */
  private final CharMap[] rootChildren;

  private int further;
  private int nodes;

  /** No edges between {@code roots} roots. */
  TrieEdges(int roots) {
    this.nodes = roots;
    this.rootChildren = new CharMap[roots];
    Arrays.setAll(rootChildren, root -> new CharMap());
  }

  /** Marks a node as one where something ends. */
  void markEnd(int node) {
    records[node] |= END;
  }

  /** Whether the node is marked. */
  boolean isEnd(int node) {
    return (records[node] & END) != 0;
  }

  /** Whether the node is marked or may have a child by {@code c}; no for certain. */
  boolean mayLeadOn(int node, char c) {
    return (records[node] & (END | sumOf(c))) != 0;
  }

  /** The child of a root by {@code c}; 0, which is a root, where there is none. */
  int rootChild(int root, char c) {
    return rootChildren[root].get(c);
  }

  /** The child of {@code node} by {@code c}; -1 where there is none. */
  int child(int node, char c) {
    long record = records[node];
    if ((record & sumOf(c)) == 0) {
      return -1;
    }
    if ((char) (record >> CHILD_BITS) == c) {
      return (int) record & CHILD;
    }
    return (record & MORE) == 0 ? -1 : furtherChild(key(node, c));
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
    if (nodes == records.length) {
      records = Arrays.copyOf(records, nodes * 2);
    }
    if (records[node] >>> SUM_BITS == 0) {
      records[node] |= (long) c << CHILD_BITS | nodes;
    } else {
      records[node] |= MORE;
      if (++further * 4 >= slots.length) {
        grow();
      }
      put(key(node, c), nodes);
    }
    records[node] |= sumOf(c);
    if (node < rootChildren.length) {
      rootChildren[node].put(c, nodes);
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
      edgeTo[(int) records[node] & CHILD] = key(node, (char) (records[node] >> CHILD_BITS));
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

  /** The mark of {@code c} in the sum of a node's children, which it shares with others. */
  private static long sumOf(char c) {
    return 1L << (SUM_BITS + ((c ^ (c >> 4)) & 15));
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
