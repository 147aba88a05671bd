package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;

/** One load of an input in which everything is wrong but a little. */
class BadInputLoadTest {

  private static final String TEXT =
      "Northwind grows\nNorthwind Robotics invested 5 million dollars in the new plant, it said.\n";

  @TempDir Path folder;

  @Test
  void everyBadArticleIsARejectionAndTheGoodOnesAreLoaded() throws IOException {
    Path input = SmallInput.in(folder);
    badArticles(input.resolve("articles"));

    assertThat(SmallInput.load(input, folder.resolve("w"), 100).ending())
        .isEqualTo(Ending.PUBLISHED);
    assertThat(rejections("source_file LIKE 'bad/%'"))
        .containsExactly(
            "[bad/a-binary.txt, 0, file_binary]",
            "[bad/b-bomb.txt.gz, 0, gzip_too_large]",
            "[bad/c-cut.json, 1, json_malformed]",
            "[bad/d-cut.txt.gz, 0, gzip_damaged]",
            "[bad/e-deep.json, 1, json_too_deep]",
            "[bad/f-empty.txt, 0, file_empty]",
            "[bad/g-line.html, 0, file_too_large]",
            "[bad/h-link.txt, 0, file_outside_input]",
            "[bad/i-type.pdf, 0, file_type_unknown]",
            "[bad/j-utf8.txt, 0, charset_invalid]");
    assertThat(
            LoadedTables.query(
                folder.resolve("w"),
                "SELECT source_file, text NOT LIKE '%root:%' FROM dim_document ORDER BY 1"))
        .containsExactly("[bad/k-xxe.html, true]", "[one.txt, true]", "[two.jsonl, true]");
  }

  @Test
  void everyBadRowAndCsvFileIsARejectionAndTheGoodRowsAreLoaded() throws IOException {
    Path input = SmallInput.in(folder);
    badRows(input);

    assertThat(SmallInput.load(input, folder.resolve("w"), 100).ending())
        .isEqualTo(Ending.PUBLISHED);
    assertThat(rejections("source_file NOT LIKE '%.txt' AND source_file NOT LIKE '%.jsonl'"))
        .containsExactly(
            "[companies.csv, 3, csv_quote_unclosed]",
            "[companies.csv, 5, company_duplicate]",
            "[cut.csv.gz, 1, gzip_damaged]",
            "[facts.csv, 2, number_invalid]",
            "[facts.csv, 3, currency_unknown]",
            "[facts.csv, 4, date_invalid]",
            "[facts.csv, 5, csv_field_count]",
            "[facts.csv, 6, csv_field_count]",
            "[header.csv, 1, csv_header]",
            "[long.csv, 2, csv_line_too_long]",
            "[rates.csv, 2, rate_not_positive]",
            "[sources.yml, 0, file_missing]");
    assertThat(
            LoadedTables.query(
                folder.resolve("w"), "SELECT value FROM claims WHERE document_id IS NULL"))
        .containsExactly("[7000000.0]");
    assertThat(
            LoadedTables.query(
                folder.resolve("w"),
                "SELECT message FROM rejection WHERE source_line = 5 AND code = 'csv_field_count'"))
        .containsExactly(
            "[expected 6 fields, found 5; leave no field out; an empty one keeps its delimiter]");
  }

  private List<String> rejections(String where) {
    return LoadedTables.query(
        folder.resolve("w"),
        "SELECT source_file, source_line, code FROM rejection WHERE " + where + " ORDER BY ALL");
  }

  private void badArticles(Path articles) throws IOException {
    Path bad = Files.createDirectories(articles.resolve("bad"));
    byte[] random = new byte[5_000];
    new java.util.Random(7).nextBytes(random);
    Files.write(bad.resolve("a-binary.txt"), random);
    Files.write(bad.resolve("b-bomb.txt.gz"), gzip(new byte[40 << 20]));
    Files.writeString(bad.resolve("c-cut.json"), "{\"title\": \"Northwind\", \"text\": \"North");
    byte[] whole = gzip(TEXT.repeat(20).getBytes(StandardCharsets.UTF_8));
    Files.write(bad.resolve("d-cut.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(bad.resolve("e-deep.json"), "[".repeat(100_000) + "1" + "]".repeat(100_000));
    Files.write(bad.resolve("f-empty.txt"), new byte[0]);
    try (RandomAccessFile line = new RandomAccessFile(bad.resolve("g-line.html").toFile(), "rw")) {
      line.setLength(50L << 20);
    }
    Path secret = Files.writeString(folder.resolve("secret.txt"), TEXT);
    Files.createSymbolicLink(bad.resolve("h-link.txt"), secret);
    Files.writeString(bad.resolve("i-type.pdf"), TEXT);
    byte[] broken = ("Zürich grows\n" + TEXT.repeat(5)).getBytes(StandardCharsets.UTF_8);
    broken[broken.length / 2] = (byte) 0xff;
    Files.write(bad.resolve("j-utf8.txt"), broken);
    Files.writeString(
        bad.resolve("k-xxe.html"),
        "<!DOCTYPE html [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><article><p>"
            + TEXT.repeat(5)
            + "&xxe;</p></article>");
  }

  private static void badRows(Path input) throws IOException {
    Files.writeString(
        input.resolve("companies.csv"),
        """
        name,country,ticker
        Northwind Robotics,US,NWR
        "Contoso,DE,CTO
        Fabrikam,DE,
        Fabrikam,DE,
        """);
    Files.writeString(
        input.resolve("facts.csv"),
        """
        who,what,how much,currency,when,day
        Contoso,revenue,many,EUR,2024,2025-02-28
        Contoso,revenue,7000000,XQX,2024,2025-02-28
        Contoso,revenue,7000000,EUR,2024,2025-02-31
        Contoso,revenue,7000000,EUR,2024
        Contoso,revenue,7,000,000,EUR,2024,2025-02-28
        Contoso,revenue,7000000,EUR,2024,2025-02-28
        """);
    Files.writeString(input.resolve("header.csv"), "who;what\nContoso;revenue\n");
    Files.writeString(input.resolve("rates.csv"), "date,base,quote,rate\n2025-11-11,EUR,USD,0\n");
    byte[] whole = gzip("date,base,quote,rate\n".getBytes(StandardCharsets.UTF_8));
    Files.write(input.resolve("cut.csv.gz"), Arrays.copyOf(whole, whole.length - 6));
    Files.writeString(
        input.resolve("long.csv"),
        "date,base,quote,rate\n2025-11-11,EUR,GBP,0.88\n" + "9".repeat(2 << 20));
    Files.writeString(input.resolve("sources.yml"), SOURCES);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
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
        - name: cut
          kind: rates
          files: "{cut.csv.gz,long.csv}"
          columns: {date: date, base: base, quote: quote, rate: rate}
        - name: none
          kind: rates
          files: rates/*.csv
          columns: {date: date, base: base, quote: quote, rate: rate}
        - name: facts
          kind: claims
          files: facts.csv
          columns: {subject: who, metric: what, value: how much, unit: currency, period: when, date: day}
        - name: header
          kind: claims
          files: header.csv
          columns: {subject: who, metric: what, value: how much, unit: currency}
      """;
}
