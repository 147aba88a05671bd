package org.newsledger.company.reading;

/**
 * Words in a row that look like a name.
 *
 * @param first the first word
 * @param last the last word
 */
public record Run(int first, int last) {

  /** How many words they are. */
  public int words() {
    return last - first + 1;
  }
}
