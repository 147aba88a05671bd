package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.newsledger.article.Article;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.job.input.CompanySources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the reading of articles, from decoded text to claims: the project's annotated articles
 * in eleven languages with the companies of {@code input/}, by two threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {

  private ArticleReader reader = ArticleReader.of(CompanySources.of(Path.of("none")).registry());
  private List<Article> articles = List.of();

  /** Prints articles and megabytes of text a second. */
  public static void main(String[] args) throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(ExtractionBenchmark.class.getSimpleName()).build())
            .run();
    List<Article> articles = ReadArticles.ofGold();
    double megabytes = ReadArticles.megabytes(articles);
    for (RunResult result : results) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf(
          Locale.ROOT,
          "extraction: %,.0f articles/s, %.1f MB/s of UTF-8%n",
          passes * articles.size(),
          passes * megabytes);
    }
  }

  @Setup
  public void setUp() throws IOException {
    reader = ArticleReader.of(CompanySources.of(Path.of("input")).registry());
    articles = ReadArticles.ofGold();
  }

  /** Reads every article once. */
  @Benchmark
  @Threads(2)
  public List<Extraction> readArticles() {
    return articles.stream().map(reader::read).toList();
  }
}
