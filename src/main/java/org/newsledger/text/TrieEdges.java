package org.newsledger.text;

import java.io.Serializable;

/** The edges of a trie: from a node and a character to a node, by open addressing. */
final class TrieEdges implements Serializable {

  private static final long serialVersionUID = 1L;

  private long[] keys = new long[1 << 6];
  private int[] children = new int[1 << 6];
  private int edges;
  private int nodes;

  /** No edges between {@code nodes} roots. */
  TrieEdges(int nodes) {
    this.nodes = nodes;
  }

  /** The child of {@code node} by {@code c}; -1 where there is none. */
  int child(int node, char c) {
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

  /** The child of {@code node} by {@code c}, made where there is none; new nodes count upwards. */
  int childOrNew(int node, char c) {
    int child = child(node, c);
    if (child >= 0) {
      return child;
    }
    if (edges * 2 >= keys.length) {
      grow();
    }
    put(key(node, c), nodes);
    edges++;
    return nodes++;
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
}
