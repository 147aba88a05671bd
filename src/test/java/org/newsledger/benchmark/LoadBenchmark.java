package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole loads of the packaged jar: 50,000 generated articles, and a CSV file of 1,000,000
 * claims beside DuckDB's own {@code COPY} of the same file in the same run.
 *
 * <p>Run it by the command in the README; the first argument, where given, is the number of
 * articles, the second the number of rows.
 */
public final class LoadBenchmark {

  private static final Path JAR = Path.of("target/newsledger.jar");
  private static final String SOURCES =
      """
      sources:
        - name: generated
          kind: claims
          files: claims.csv
          columns: {subject: company, metric: metric, value: amount, unit: currency, period: year, date: date}
      """;

  private LoadBenchmark() {}

  public static void main(String[] args) throws Exception {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    Path folder = Files.createTempDirectory("newsledger-benchmark");
    try {
      measureArticles(folder, articles);
      measureRows(folder, rows);
    } finally {
      delete(folder);
    }
  }

  private static void measureArticles(Path folder, int articles) throws Exception {
    Path file = folder.resolve("articles.jsonl");
    new GeneratedInput(1).articles(file, articles, ReadArticles.of(Path.of("input/articles")));
    double megabytes = Files.size(file) / 1e6;
    Load load = load(folder, "--input", "input", "--articles", file.toString());
    System.out.printf(
        Locale.ROOT,
        "articles: %,d (%.0f MB) in %.1f s = %,.0f articles/s, %.1f MB/s; peak memory %,d MB%n",
        articles,
        megabytes,
        load.seconds(),
        articles / load.seconds(),
        megabytes / load.seconds(),
        load.peakMegabytes());
  }

  private static void measureRows(Path folder, int rows) throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("sources.yml"), SOURCES);
    Path file = input.resolve("claims.csv");
    List<String> companies =
        java.util.stream.IntStream.range(0, 2_000)
            .mapToObj(i -> "Company " + i + " Holding Ltd.")
            .toList();
    new GeneratedInput(2).claims(file, rows, companies);
    Load load = load(folder, "--input", input.toString());
    double copy = copySeconds(folder, file);
    System.out.printf(
        Locale.ROOT,
        "claims CSV: %,d rows in %.1f s = %,.0f rows/s; DuckDB COPY %.1f s = %,.0f rows/s; ratio %.2f; peak memory %,d MB%n",
        rows,
        load.seconds(),
        rows / load.seconds(),
        copy,
        rows / copy,
        copy / load.seconds(),
        load.peakMegabytes());
  }

  private static double copySeconds(Path folder, Path file) throws SQLException {
    long start = System.nanoTime();
    try (var connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("copy.duckdb"));
        var statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute(
          "CREATE TABLE claims (company VARCHAR, metric VARCHAR, amount DECIMAL(18, 1), currency VARCHAR,"
              + " year INTEGER, date DATE)");
      statement.execute("COPY claims FROM '" + file + "' (HEADER)");
      statement.execute("CHECKPOINT");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private record Load(double seconds, long peakMegabytes) {}

  private static Load load(Path folder, String... options)
      throws IOException, InterruptedException {
    Path warehouse = folder.resolve("warehouse-" + options.length);
    List<String> command =
        Stream.concat(
                Stream.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx768m",
                    "-jar",
                    JAR.toString(),
                    "load",
                    "--warehouse",
                    warehouse.toString()),
                Stream.of(options))
            .toList();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .inheritIO()
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, residentMegabytes(process.pid()));
      process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("load exited with " + process.exitValue());
    }
    return new Load((System.nanoTime() - start) / 1e9, peak);
  }

  /** Peak resident memory as Linux tells it; 0 on other systems. */
  private static long residentMegabytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
