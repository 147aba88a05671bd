package org.newsledger.job.step;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.job.progress.StepTally;
import org.newsledger.warehouse.CheckFailure;
import org.newsledger.warehouse.load.Warehouse;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the night back when a check does not hold or too much was refused. */
@Configuration(proxyBeanMethods = false)
class CheckFactsStep {

  private static final String NAME = "checkFacts";

  @Bean
  Step checkFacts(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ObjectProvider<Warehouse> warehouse,
      LoadSettings settings,
      LoadProgress progress,
      LoadEnd end) {
    return new StepBuilder(NAME, jobs)
        .tasklet(
            (contribution, context) -> {
              refuseTooManyRejections(progress.steps(), settings.mostRejected());
              // Without a change there is no generation to check.
              if (!end.merged().isNothingNew()) {
                refuseFailedChecks(warehouse.getObject().check());
              }
              return RepeatStatus.FINISHED;
            },
            tx)
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }

  private static void refuseTooManyRejections(List<StepTally> steps, double most) {
    long items = steps.stream().mapToLong(StepTally::items).sum();
    long rejected = steps.stream().mapToLong(StepTally::rejected).sum();
    if (items > 0 && 100.0 * rejected / items > most) {
      throw new HeldBackException(
          String.format(
              Locale.ROOT,
              "held back: %,d of %,d items were rejected, more than %.0f %%; mend the input, or allow it with"
                  + " --most-rejected; yesterday's file stays",
              rejected,
              items,
              most));
    }
  }

  private static void refuseFailedChecks(List<CheckFailure> failures) {
    if (!failures.isEmpty()) {
      throw new HeldBackException(
          "held back, for a check does not hold; yesterday's file stays:\n  "
              + failures.stream().map(CheckFailure::text).collect(Collectors.joining("\n  ")));
    }
  }
}
