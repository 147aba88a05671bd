package org.newsledger.claim;

import java.util.Locale;

/** Whether a claim tells what is so, what is agreed, what is expected, or what is rumoured. */
public enum Modality {
  ACTUAL,
  PLANNED,
  FORECAST,
  RUMOUR;

  /** The published code, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
