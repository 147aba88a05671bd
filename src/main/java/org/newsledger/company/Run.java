package org.newsledger.company;

/**
 * Words in a row that look like a name.
 *
 * @param first the first word
 * @param last the last word
 */
record Run(int first, int last) {

  int words() {
    return last - first + 1;
  }
}
