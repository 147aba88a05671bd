package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers above 0 for some characters, asked at every place of a text; 0 for all others.
 *
 * <p>Characters that stand beside each other in Unicode share a page, and only pages in use are
 * kept.
 */
final class CharMap implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PAGE_BITS = 6;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int[] UNUSED = new int[PAGE];

  private int[][] pages = {};

  /** Gives {@code c} a number above 0. */
  void put(char c, int number) {
    int page = c >> PAGE_BITS;
    if (page >= pages.length) {
      int used = pages.length;
      pages = Arrays.copyOf(pages, page + 1);
      Arrays.fill(pages, used, page, UNUSED);
      pages[page] = new int[PAGE];
    } else if (isUnused(page)) {
      pages[page] = new int[PAGE];
    }
    pages[page][c & (PAGE - 1)] = number;
  }

  /** The number of {@code c}; 0 where it has none. */
  int get(char c) {
    int page = c >> PAGE_BITS;
    return page < pages.length ? pages[page][c & (PAGE - 1)] : 0;
  }

  /** By content, for a page read back from a stream is not the shared one. */
  private boolean isUnused(int page) {
    return Arrays.equals(pages[page], UNUSED);
  }
}
