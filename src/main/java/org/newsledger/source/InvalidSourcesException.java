package org.newsledger.source;

/**
 * Signals that {@code sources.yml} says something that is not understood; the load does not start.
 */
public final class InvalidSourcesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidSourcesException(String message) {
    super(message);
  }
}
