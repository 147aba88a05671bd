package org.newsledger.job.step;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.input.CsvBlocks;
import org.newsledger.job.input.CsvSourceFiles;
import org.newsledger.job.input.ReadAhead;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.job.progress.StepTally;
import org.newsledger.money.ExchangeRate;
import org.newsledger.money.RateRows;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;
import org.newsledger.source.Sources;
import org.newsledger.warehouse.load.Warehouse;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Stages the exchange rates of all rate sources; begun anew when a load is gone on with. */
@Configuration(proxyBeanMethods = false)
class LoadRatesStep {

  private static final String NAME = "loadRates";
  private static final int BLOCKS = 10;

  @Bean
  @StepScope
  ItemStreamReader<List<Outcome<ExchangeRate>>> rates(LoadSettings settings) {
    Map<SourceDefinition, RateRows> readers = new ConcurrentHashMap<>();
    return new ReadAheadItemReader<>(
        () ->
            new ReadAhead<>(
                CsvSourceFiles.of(settings.input(), Sources.of(settings.input()), SourceKind.RATES),
                CsvBlocks.reading(
                    (SourceDefinition source) ->
                        readers.computeIfAbsent(source, RateRows::new)::read),
                settings.threads(),
                CsvBlocks.AHEAD));
  }

  @Bean
  Step loadRates(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ItemStreamReader<List<Outcome<ExchangeRate>>> rates,
      ObjectProvider<Warehouse> warehouse,
      LoadProgress progress) {
    return new StepBuilder(NAME, jobs)
        .<List<Outcome<ExchangeRate>>, List<Outcome<ExchangeRate>>>chunk(BLOCKS)
        .transactionManager(tx)
        .reader(rates)
        .writer(
            chunk -> stage(Batches.of(chunk.getItems()), warehouse.getObject(), progress.tally()))
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }

  /** A rate that differs from one of the same day, pair and source is refused once it is staged. */
  private static void stage(Batches<ExchangeRate> rates, Warehouse warehouse, StepTally tally) {
    List<Rejection> differing = warehouse.stageRates(rates.accepted());
    warehouse.stageRejections(NAME, rates.rejected());
    warehouse.stageRejections(NAME, differing);
    tally.accept(rates.accepted().size() - differing.size());
    rates.rejected().forEach(tally::reject);
    differing.forEach(tally::reject);
  }
}
