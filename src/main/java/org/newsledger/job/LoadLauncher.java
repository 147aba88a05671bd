package org.newsledger.job;

import java.util.Optional;
import java.util.Set;
import org.newsledger.warehouse.WarehouseFolder;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts the job, or goes on with the one that was interrupted.
 *
 * <p>An interrupted load is gone on with when the next one is told the same; else its work is
 * thrown away and a new one begins.
 */
final class LoadLauncher {

  static final String SEQUENCE = "sequence";
  static final String SETTINGS = "settings";

  private final Job job;
  private final JobOperator operator;
  private final JobRepository repository;
  private final LoadSettings settings;
  private final LoadEnd end;

  LoadLauncher(
      Job job, JobOperator operator, JobRepository repository, LoadSettings settings, LoadEnd end) {
    this.job = job;
    this.operator = operator;
    this.repository = repository;
    this.settings = settings;
    this.end = end;
  }

  LoadResult launch() {
    recoverKilled();
    try {
      JobExecution execution = operator.start(job, parameters());
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        return end.failed(execution.getAllFailureExceptions());
      }
      return end.result();
    } catch (JobExecutionException e) {
      return new LoadResult(Ending.FAILED, "the job did not start: " + e.getMessage());
    }
  }

  /** A killed process leaves its execution as if it still ran; the lock says that none does. */
  private void recoverKilled() {
    Set<JobExecution> running = repository.findRunningJobExecutions(job.getName());
    running.forEach(operator::recover);
  }

  private JobParameters parameters() {
    WarehouseFolder folder = WarehouseFolder.of(settings.warehouse());
    Optional<JobExecution> last = lastExecution();
    long sequence = last.map(e -> e.getJobParameters().getLong(SEQUENCE)).orElse(0L);
    boolean interrupted =
        last.filter(e -> e.getStatus() != BatchStatus.COMPLETED)
            .filter(e -> described().equals(e.getJobParameters().getString(SETTINGS)))
            .isPresent();
    if (!interrupted) {
      folder.discardWork();
    }
    return new JobParametersBuilder()
        .addLong(SEQUENCE, interrupted && folder.hasWork() ? sequence : sequence + 1)
        .addString(SETTINGS, described())
        .toJobParameters();
  }

  private Optional<JobExecution> lastExecution() {
    JobInstance instance = repository.getLastJobInstance(job.getName());
    return Optional.ofNullable(instance).map(repository::getLastJobExecution);
  }

  /** What makes two loads the same load. */
  private String described() {
    String text =
        settings.input().toAbsolutePath().normalize()
            + " "
            + settings.articles()
            + " as of "
            + settings.asOf()
            + (settings.reprocess() ? " reprocess" : "")
            + (settings.dryRun() ? " dry run" : "");
    return text.length() <= 2_000 ? text : text.substring(0, 1_900) + text.hashCode();
  }
}
