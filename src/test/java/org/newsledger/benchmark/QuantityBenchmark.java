package org.newsledger.benchmark;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;
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
 * Measures the reading of quantities alone, on one core: the project's annotated articles in eleven
 * languages, analysed beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 2)
public class QuantityBenchmark {

  private final Map<Language, QuantityReader> readers = new EnumMap<>(Language.class);
  private List<AnalyzedText> texts = List.of();

  /** Prints megabytes of text a second. */
  public static void main(String[] args) throws RunnerException, IOException {
    double megabytes = ReadArticles.megabytes(ReadArticles.ofGold());
    for (RunResult result :
        new Runner(new OptionsBuilder().include(QuantityBenchmark.class.getSimpleName()).build())
            .run()) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf(Locale.ROOT, "quantities: %.1f MB/s of UTF-8%n", passes * megabytes);
    }
  }

  @Setup
  public void setUp() throws IOException {
    texts =
        ReadArticles.ofGold().stream()
            .map(article -> AnalyzedText.of(article.text(), article.language()))
            .toList();
    for (Language language : Language.values()) {
      readers.put(language, QuantityReader.of(language));
    }
  }

  /** Reads every text once; the number of quantities. */
  @Benchmark
  public int readQuantities() {
    int read = 0;
    for (AnalyzedText text : texts) {
      QuantityReader reader = Objects.requireNonNull(readers.get(text.language()));
      read += reader.read(text, QuantityContext.EMPTY).size();
    }
    return read;
  }
}
