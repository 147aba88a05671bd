package org.newsledger.claim.cue;

/** A cue found in the folded text at {@code [start, end)}. */
public record Hit(int start, int end, Cue cue) {

  /** Whether the cue means this. */
  public boolean is(Enum<?> meaning) {
    return cue.meaning() == meaning;
  }
}
