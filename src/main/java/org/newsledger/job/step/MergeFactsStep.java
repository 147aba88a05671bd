package org.newsledger.job.step;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.warehouse.CurrencyRow;
import org.newsledger.warehouse.load.Warehouse;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the next generation of the published one and all that this load staged. */
@Configuration(proxyBeanMethods = false)
class MergeFactsStep {

  private static final String NAME = "mergeFacts";

  @Bean
  Step mergeFacts(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ObjectProvider<Warehouse> warehouse,
      LoadSettings settings,
      LoadProgress progress,
      LoadEnd end) {
    return new StepBuilder(NAME, jobs)
        .tasklet(
            (contribution, context) -> {
              warehouse.getObject().stageCurrencies(currencies());
              long documents = progress.items(ReadArticlesStep.NAME);
              end.merged(warehouse.getObject().merge(documents, settings.readsWholeInput()));
              return RepeatStatus.FINISHED;
            },
            tx)
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }

  private static List<CurrencyRow> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .map(
            currency ->
                new CurrencyRow(
                    currency.getCurrencyCode(),
                    currency.getDisplayName(Locale.ENGLISH),
                    Math.max(0, currency.getDefaultFractionDigits())))
        .toList();
  }
}
