package org.newsledger.job.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.newsledger.job.LoadResult;
import org.newsledger.job.LoadSettings;

/** Writes a small input folder, and loads it. */
final class SmallInput {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  private SmallInput() {}

  static Path in(Path folder) {
    try {
      Path input = Files.createDirectories(folder.resolve("input"));
      Path articles = Files.createDirectories(input.resolve("articles"));
      Files.writeString(
          articles.resolve("one.txt"),
          """
          Northwind Robotics raises $120 million
          Northwind Robotics raised $120 million on November 12, 2025. The company employs 450 people.
          Revenue of Northwind Robotics rose 12 % to 80 million euros in 2024, the company said.
          """);
      Files.writeString(
          articles.resolve("two.jsonl"),
          """
          {"title": "Contoso kauft Fabrikam", "text": "Contoso hat Fabrikam für 1,5 Milliarden Euro gekauft. Das teilte Contoso am Mittwoch mit.", "date": "2025-11-19"}
          {"title": "cut
          """);
      Files.write(articles.resolve("three.txt"), new byte[0]);
      Files.writeString(
          input.resolve("companies.csv"),
          "name,country,ticker\nNorthwind Robotics,US,NWR\nContoso,DE,CTO\nFabrikam,DE,\nContoso,DE,CTO\ntoo,few\n");
      Files.writeString(
          input.resolve("rates.csv"),
          "date,base,quote,rate\n2025-11-10,EUR,USD,1.16\n2025-11-11,EUR,USD,0\n");
      Files.writeString(
          input.resolve("facts.csv"),
          "who;what;how much;currency;when\nContoso;revenue;1.234,5;EUR;2024\nContoso;revenue;none;EUR;2024\n");
      Files.writeString(input.resolve("sources.yml"), SOURCES);
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LoadResult load(Path input, Path warehouse) {
    return load(input, warehouse, 2, false);
  }

  static LoadResult load(Path input, Path warehouse, int threads, boolean reprocess) {
    return load(
        new LoadSettings(input, warehouse, List.of(), AS_OF, threads, false, reprocess, 60));
  }

  static LoadResult load(Path input, Path warehouse, double mostRejected) {
    return load(
        new LoadSettings(input, warehouse, List.of(), AS_OF, 2, false, false, mostRejected));
  }

  static LoadResult load(LoadSettings settings) {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return NightlyLoad.run(settings, out, false);
  }

  private static final String SOURCES =
      """
      sources:
        - name: registry
          kind: companies
          files: companies.csv
          columns: {name: name, country: country, ticker: ticker}
        - name: rates
          kind: rates
          files: rates.csv
          columns: {date: date, base: base, quote: quote, rate: rate}
        - name: facts
          kind: claims
          files: facts.csv
          delimiter: ";"
          locale: de-DE
          columns: {subject: who, metric: what, value: how much, unit: currency, period: when}
      """;
}
