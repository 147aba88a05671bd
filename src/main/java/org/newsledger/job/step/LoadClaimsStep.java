package org.newsledger.job.step;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.claim.StatedClaim;
import org.newsledger.claim.stated.StatedClaimRows;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.input.CompanySources;
import org.newsledger.job.input.CsvBlocks;
import org.newsledger.job.input.CsvSourceFiles;
import org.newsledger.job.input.ReadAhead;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.source.Outcome;
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

/** Stages the claims that CSV rows state; begun anew when a load is gone on with. */
@Configuration(proxyBeanMethods = false)
class LoadClaimsStep {

  private static final String NAME = "loadClaims";
  private static final int BLOCKS = 20;

  @Bean
  @StepScope
  ItemStreamReader<List<Outcome<StatedClaim>>> statedClaims(
      LoadSettings settings, CompanySources companies) {
    Map<SourceDefinition, StatedClaimRows> readers = new ConcurrentHashMap<>();
    return new ReadAheadItemReader<>(
        () ->
            new ReadAhead<>(
                CsvSourceFiles.of(
                    settings.input(), Sources.of(settings.input()), SourceKind.CLAIMS),
                CsvBlocks.reading(
                    (SourceDefinition source) -> {
                      StatedClaimRows rows =
                          readers.computeIfAbsent(
                              source, s -> new StatedClaimRows(s, companies.registry()));
                      return row -> List.of(rows.read(row));
                    }),
                settings.threads(),
                CsvBlocks.AHEAD));
  }

  @Bean
  Step loadClaims(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ItemStreamReader<List<Outcome<StatedClaim>>> statedClaims,
      ObjectProvider<Warehouse> warehouse,
      LoadProgress progress) {
    return new StepBuilder(NAME, jobs)
        .<List<Outcome<StatedClaim>>, List<Outcome<StatedClaim>>>chunk(BLOCKS)
        .transactionManager(tx)
        .reader(statedClaims)
        .writer(
            chunk -> {
              Batches<StatedClaim> batches = Batches.of(chunk.getItems());
              warehouse.getObject().stageStatedClaims(batches.accepted());
              warehouse.getObject().stageRejections(NAME, batches.rejected());
              batches.count(progress.tally());
            })
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }
}
