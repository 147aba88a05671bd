package org.newsledger.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.newsledger.company.mention.MentionFinder;
import org.newsledger.company.registry.CompanyField;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.CompanyRow;
import org.newsledger.company.registry.Corrections;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.text.AnalyzedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the finding of mentions by one thread, with 50,000 companies, in the project's annotated
 * articles in eleven languages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 5, time = 3)
public class MentionBenchmark {

  private static final int COMPANIES = 50_000;
  private static final String[] FIRST = {"North", "Silver", "Alpha", "Delta", "Terra", "Nova"};
  private static final String[] LAST = {"Energy", "Bank", "Foods", "Systems", "Motors", "Group"};

  private MentionFinder finder = MentionFinder.of(CompanyRegistry.empty());
  private List<AnalyzedText> texts = List.of();

  /** Prints megabytes of text a second. */
  public static void main(String[] args) throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(MentionBenchmark.class.getSimpleName()).build())
            .run();
    double megabytes = ReadArticles.megabytes(ReadArticles.ofGold());
    for (RunResult result : results) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf(Locale.ROOT, "mentions: %.1f MB/s of UTF-8%n", passes * megabytes);
    }
  }

  @Setup
  public void setUp() throws IOException {
    finder = MentionFinder.of(registry());
    texts =
        ReadArticles.ofGold().stream()
            .map(article -> AnalyzedText.of(article.text(), article.language()))
            .toList();
  }

  @Benchmark
  public int find() {
    int found = 0;
    for (AnalyzedText text : texts) {
      found += finder.find(text).size();
    }
    return found;
  }

  private static CompanyRegistry registry() {
    List<CompanyRow> rows = new ArrayList<>();
    for (int i = 0; i < COMPANIES; i++) {
      String name = FIRST[i % FIRST.length] + " " + i + " " + LAST[i / FIRST.length % LAST.length];
      Map<CompanyField, List<String>> values = new EnumMap<>(CompanyField.class);
      values.put(CompanyField.NAME, List.of(name));
      if (CompanyRow.of("generated", Place.of("generated"), values)
          instanceof Outcome.Accepted<CompanyRow> accepted) {
        rows.add(accepted.item());
      }
    }
    return CompanyRegistry.of(rows, Corrections.none());
  }
}
