package org.newsledger.job.step;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleBytes;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.input.CompanySources;
import org.newsledger.job.input.ReadAhead;
import org.newsledger.job.progress.LoadProgress;
import org.newsledger.job.progress.StepTally;
import org.newsledger.job.reading.ArticleBatches;
import org.newsledger.job.reading.ArticlesOfFiles;
import org.newsledger.job.reading.ReadArticle;
import org.newsledger.job.reading.StoredArticles;
import org.newsledger.job.reading.UnparsedArticle;
import org.newsledger.source.Rejection;
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

/**
 * Reads articles on all cores and stages what they state; documents that are loaded already, or
 * staged by an interrupted load, are passed over by their content.
 */
@Configuration(proxyBeanMethods = false)
class ReadArticlesStep {

  static final String NAME = "readArticles";

  /** How many batches are staged at once. */
  private static final int BATCHES = 8;

  /** How many are read ahead for each thread. */
  private static final int AHEAD = 2;

  @Bean
  @StepScope
  ItemStreamReader<List<ReadArticle>> articles(
      LoadSettings settings, CompanySources companies, Warehouse warehouse, LoadProgress progress) {
    return new ReadAheadItemReader<>(
        () -> {
          Supplier<ArticleReader> reader = once(() -> ArticleReader.of(companies.registry()));
          Iterator<UnparsedArticle> articles =
              settings.reprocess()
                  ? new StoredArticles(warehouse)
                  : inputArticles(roots(settings), progress);
          return new ReadAhead<>(
              new ArticleBatches(articles),
              batch -> ReadArticle.ofAll(batch, reader, (a, read) -> isKnown(a, read, warehouse)),
              settings.threads(),
              AHEAD);
        });
  }

  /** Whether what an article states is loaded, or staged by the load that is gone on with. */
  private static boolean isKnown(UnparsedArticle unparsed, Article article, Warehouse warehouse) {
    return unparsed.again()
        ? warehouse.isStaged(article.documentId())
        : warehouse.isKnown(article.documentId());
  }

  private static ArticlesOfFiles inputArticles(List<Path> roots, LoadProgress progress) {
    progress.expect(ArticleBytes.in(roots));
    StepTally tally = progress.tally();
    return new ArticlesOfFiles(ArticleFiles.of(roots), tally::readBytes);
  }

  /** A night without a new article needs no reader: it is made for the first. */
  private static <T> Supplier<T> once(Supplier<T> make) {
    ConcurrentHashMap<String, T> made = new ConcurrentHashMap<>();
    return () -> made.computeIfAbsent(NAME, x -> make.get());
  }

  private static List<Path> roots(LoadSettings settings) {
    if (!settings.articles().isEmpty()) {
      return settings.articles();
    }
    Path folder = settings.input().resolve("articles");
    return Files.isDirectory(folder) ? List.of(folder) : List.of();
  }

  @Bean
  Step readArticles(
      JobRepository jobs,
      PlatformTransactionManager tx,
      ItemStreamReader<List<ReadArticle>> articles,
      ObjectProvider<Warehouse> warehouse,
      LoadProgress progress) {
    return new StepBuilder(NAME, jobs)
        .<List<ReadArticle>, List<ReadArticle>>chunk(BATCHES)
        .transactionManager(tx)
        .reader(articles)
        .writer(chunk -> stage(chunk.getItems(), warehouse.getObject(), progress.tally()))
        .listener(progress.during(NAME))
        .allowStartIfComplete(true)
        .build();
  }

  private static void stage(
      List<? extends List<ReadArticle>> batches, Warehouse warehouse, StepTally tally) {
    List<Extraction> extractions = new ArrayList<>();
    List<Article> known = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (List<ReadArticle> batch : batches) {
      for (ReadArticle item : batch) {
        item.extraction().ifPresent(extractions::add);
        item.known().ifPresent(known::add);
        item.rejection().ifPresent(rejections::add);
      }
    }
    long told = warehouse.stage(extractions, known);
    warehouse.stageRefusedDocuments(NAME, rejections);
    tally.accept(told);
    tally.skip(extractions.size() + known.size() - told);
    rejections.forEach(tally::reject);
  }
}
