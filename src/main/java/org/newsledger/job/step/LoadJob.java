package org.newsledger.job.step;

import org.newsledger.job.LoadSettings;
import org.newsledger.job.input.CompanySources;
import org.newsledger.warehouse.LoadOptions;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.load.Warehouse;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** The nightly load, step by step. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  LoadCompaniesStep.class,
  LoadRatesStep.class,
  LoadClaimsStep.class,
  ReadArticlesStep.class,
  MergeFactsStep.class,
  CheckFactsStep.class,
  PublishStep.class
})
public class LoadJob {

  @Bean
  Job nightlyLoad(
      JobRepository jobs,
      Step loadCompanies,
      Step loadRates,
      Step loadClaims,
      Step readArticles,
      Step mergeFacts,
      Step checkFacts,
      Step publish) {
    return new JobBuilder("nightlyLoad", jobs)
        .start(loadCompanies)
        .next(loadRates)
        .next(loadClaims)
        .next(readArticles)
        .next(mergeFacts)
        .next(checkFacts)
        .next(publish)
        .build();
  }

  /**
   * The generation being loaded; opened once the launcher has decided what becomes of an older one.
   */
  @Bean(destroyMethod = "close")
  @Lazy
  Warehouse warehouse(LoadSettings settings) {
    LoadOptions options = LoadOptions.of(settings.asOf(), settings.threads());
    return Warehouse.open(
        WarehouseFolder.of(settings.warehouse()),
        settings.reprocess() ? options.reprocessing() : options);
  }

  @Bean
  @Lazy
  CompanySources companySources(LoadSettings settings) {
    return CompanySources.of(settings.input());
  }

  @Bean
  LoadEnd loadEnd() {
    return new LoadEnd();
  }
}
