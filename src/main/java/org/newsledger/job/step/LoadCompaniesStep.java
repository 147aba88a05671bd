package org.newsledger.job.step;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.input.CompanySources;
import org.newsledger.job.input.CsvSourceFiles;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.source.Sources;
import org.newsledger.warehouse.load.Warehouse;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Stages the companies of all company sources; begun anew when a load is gone on with. */
@Configuration(proxyBeanMethods = false)
class LoadCompaniesStep {

  private static final String NAME = "loadCompanies";

  @Bean
  Step loadCompanies(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ObjectProvider<Warehouse> warehouse,
      ObjectProvider<CompanySources> companies,
      LoadSettings settings,
      LoadProgress progress) {
    return new StepBuilder(NAME, jobs)
        .tasklet(
            (contribution, context) -> {
              CompanySources sources = companies.getObject();
              warehouse.getObject().stageSourceFiles(sourceFiles(settings.input()));
              warehouse
                  .getObject()
                  .stageCompanies(sources.registry().companies(), sources.registry().retiredIds());
              warehouse.getObject().stageRejections(NAME, sources.rejections());
              progress.tally().accept(sources.rows());
              sources.rejections().forEach(progress.tally()::reject);
              return RepeatStatus.FINISHED;
            },
            tx)
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }

  /** All CSV files of this load's input, with those that say which files these are. */
  private static List<String> sourceFiles(Path input) {
    return Stream.concat(
            CsvSourceFiles.names(input, Sources.of(input)),
            Stream.of(Sources.FILE, CompanySources.CORRECTIONS))
        .distinct()
        .toList();
  }
}
