package org.newsledger.job.step;

import java.util.Locale;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.job.progress.StepTally;
import org.newsledger.warehouse.MergeResult;
import org.newsledger.warehouse.load.Warehouse;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Publishes the generation, unless it says what the published one says already. */
@Configuration(proxyBeanMethods = false)
class PublishStep {

  private static final String NAME = "publish";

  @Bean
  Step publish(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ObjectProvider<Warehouse> warehouse,
      LoadSettings settings,
      LoadProgress progress,
      LoadEnd end) {
    return new StepBuilder(NAME, jobs)
        .tasklet(
            (contribution, context) -> {
              publish(warehouse.getObject(), settings, progress, end);
              return RepeatStatus.FINISHED;
            },
            tx)
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }

  private static void publish(
      Warehouse warehouse, LoadSettings settings, LoadProgress progress, LoadEnd end) {
    MergeResult merged = end.merged();
    if (merged.isNothingNew()) {
      warehouse.discard();
      end.set(Ending.NOTHING_NEW, "nothing is new: the published file stays as it is");
    } else if (settings.dryRun()) {
      warehouse.discard();
      end.set(Ending.DRY_RUN, "dry run: would have published " + text(merged));
    } else {
      warehouse.publish(progress.steps().stream().map(StepTally::published).toList());
      end.set(
          Ending.PUBLISHED,
          "published "
              + settings.warehouse().resolve("newsledger.duckdb")
              + ", run "
              + merged.runId()
              + ": "
              + text(merged));
    }
  }

  private static String text(MergeResult merged) {
    return String.format(
        Locale.ROOT,
        "%,d new documents, %,d claims, %,d relations, %,d quantities, %,d companies, %,d rates",
        merged.documentsLoaded(),
        merged.claims(),
        merged.relations(),
        merged.quantities(),
        merged.companies(),
        merged.rates());
  }
}
