package org.newsledger.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * All that one load is told.
 *
 * @param input the input folder
 * @param warehouse the warehouse folder; created where there is none
 * @param articles files and folders of articles that are read instead of the input's; none for the
 *     input's own
 * @param asOf the day the load is of; claims without a date are converted as of it
 * @param threads how many threads read articles and rows, at least 1
 * @param dryRun whether everything is done but publishing
 * @param reprocess whether all stored documents are read again from their stored text
 * @param mostRejected the percentage of refused items beyond which the night is held back, 0 to 100
 */
public record LoadSettings(
    Path input,
    Path warehouse,
    List<Path> articles,
    LocalDate asOf,
    int threads,
    boolean dryRun,
    boolean reprocess,
    double mostRejected) {

  public LoadSettings {
    articles = List.copyOf(articles);
    if (threads < 1) {
      throw new IllegalArgumentException("threads have to be at least 1, got " + threads);
    }
    if (mostRejected < 0 || mostRejected > 100) {
      throw new IllegalArgumentException("a percentage is from 0 to 100, got " + mostRejected);
    }
  }

  /** Whether all articles of the input folder are read. */
  public boolean readsWholeInput() {
    return articles.isEmpty() && !reprocess;
  }
}
