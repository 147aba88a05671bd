package org.newsledger.job.step;

/** Signals that a gate keeps the night from being published; yesterday's file stays. */
final class HeldBackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HeldBackException(String message) {
    super(message);
  }
}
