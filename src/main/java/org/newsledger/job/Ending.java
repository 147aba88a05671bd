package org.newsledger.job;

/** How a load ended, with the exit code that tells it to the scheduler. */
public enum Ending {
  PUBLISHED(0),
  NOTHING_NEW(0),
  DRY_RUN(0),
  FAILED(1),
  HELD_BACK(2),
  ALREADY_RUNNING(3);

  private final int exitCode;

  Ending(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The code that the process exits with. */
  public int exitCode() {
    return exitCode;
  }
}
