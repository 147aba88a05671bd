package org.newsledger.claim;

/** A cue found in the folded text at {@code [start, end)}. */
record Hit(int start, int end, Cue cue) {

  boolean is(Enum<?> meaning) {
    return cue.meaning() == meaning;
  }
}
