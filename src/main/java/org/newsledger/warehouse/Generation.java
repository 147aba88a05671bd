package org.newsledger.warehouse;

import java.nio.file.Path;

/**
 * A generation that was published once and is kept.
 *
 * @param runId the run that made it
 * @param file its file
 * @param bytes its size
 */
public record Generation(String runId, Path file, long bytes) {

  /** The number of the run, with which its id begins. */
  public int runNumber() {
    return Integer.parseInt(runId.substring(0, runId.indexOf('-')));
  }
}
