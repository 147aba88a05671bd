package org.newsledger.job.launch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadResult;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.step.LoadEnd;
import org.newsledger.source.InvalidSourcesException;
import org.newsledger.warehouse.WarehouseFolder;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
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
  private static final int INSTANCES_SEARCHED = 10;

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
    try {
      recoverKilled();
      JobExecution execution = operator.start(job, parameters());
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        return end.failed(execution.getAllFailureExceptions());
      }
      return end.result();
    } catch (InvalidSourcesException e) {
      return end.failed(List.of(e));
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
    String identity = LoadIdentity.of(settings);
    WarehouseFolder folder = WarehouseFolder.of(settings.warehouse());
    Optional<JobExecution> last = lastExecution();
    boolean interrupted =
        last.filter(e -> e.getStatus() != BatchStatus.COMPLETED)
            .filter(e -> identity.equals(e.getJobParameters().getString(SETTINGS)))
            .isPresent();
    if (!interrupted) {
      folder.discardWork();
    }
    long sequence = last.map(e -> e.getJobParameters().getLong(SEQUENCE)).orElse(0L);
    return new JobParametersBuilder()
        .addLong(SEQUENCE, isRestartable(last, interrupted) ? sequence : sequence + 1)
        .addString(SETTINGS, identity)
        .toJobParameters();
  }

  /** Spring Batch refuses to restart what ended in an unknown way; what was staged is sound. */
  private static boolean isRestartable(Optional<JobExecution> last, boolean interrupted) {
    return interrupted && last.filter(e -> e.getStatus() != BatchStatus.UNKNOWN).isPresent();
  }

  /**
   * The latest execution there is: a process killed between the two leaves an instance without one.
   */
  private Optional<JobExecution> lastExecution() {
    return repository.getJobInstances(job.getName(), 0, INSTANCES_SEARCHED).stream()
        .map(repository::getLastJobExecution)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }
}
