package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;

/** The same input in another order: other names of files, other orders of rows and of sources. */
class OrderOfInputTest {

  @TempDir Path folder;
  private Path input = Path.of("input");

  @BeforeEach
  void writeInput() throws IOException {
    input = SmallInput.in(folder);
    Files.delete(input.resolve("articles/three.txt"));
    write(
        "articles/two.jsonl",
        """
        {"title": "Contoso kauft Fabrikam", "text": "Contoso hat Fabrikam für 1,5 Milliarden Euro gekauft. Das teilte Contoso am Mittwoch mit.", "date": "2025-11-19"}
        {"title": "Tailspin raises", "text": "Tailspin Toys Holding AG raised $3 million, Tailspin said. Contoso invested 2 million dollars in Tailspin Toys.", "date": "2025-11-20"}
        """);
    Files.copy(input.resolve("articles/one.txt"), input.resolve("articles/copy.txt"));
    write("companies.csv", "name,country,ticker\nNorthwind,US,NWR\nContoso,DE,CTO\nFabrikam,DE,\n");
    write("rates.csv", "date,base,quote,rate\n2025-11-10,EUR,USD,1.16\n2025-11-11,EUR,USD,1.17\n");
    write(
        "facts.csv",
        "who;what;how much;currency;when\nContoso;revenue;1.234,5;EUR;2024\nContoso;revenue;9;EUR;2023\n");
  }

  @Test
  void rowsAndSourcesInAnotherOrderGiveTheSameTables() throws IOException {
    SmallInput.load(input, folder.resolve("one"));
    reverseRows("companies.csv");
    reverseRows("rates.csv");
    reverseSources();

    SmallInput.load(input, folder.resolve("other"));
    assertThat(LoadedTables.of(folder.resolve("other")))
        .isEqualTo(LoadedTables.of(folder.resolve("one")));
  }

  @Test
  void filesUnderOtherNamesGiveTheSameTablesButForTheNames() throws IOException {
    SmallInput.load(input, folder.resolve("one"));
    rename("one.txt", "z.txt");
    rename("two.jsonl", "a.jsonl");
    rename("copy.txt", "b.txt");

    SmallInput.load(input, folder.resolve("other"));
    assertThat(withoutNames(folder.resolve("other")))
        .isEqualTo(withoutNames(folder.resolve("one")));
  }

  @Test
  void filesUnderOtherNamesAreNothingNew() throws IOException {
    SmallInput.load(input, folder.resolve("one"));
    rename("one.txt", "z.txt");
    rename("two.jsonl", "a.jsonl");

    assertThat(SmallInput.load(input, folder.resolve("one")).ending())
        .isEqualTo(Ending.NOTHING_NEW);
  }

  private static Map<String, List<String>> withoutNames(Path warehouse) {
    Map<String, List<String>> tables = LoadedTables.of(warehouse);
    assertThat(tables.get("fact_claim")).isNotEmpty();
    tables.put(
        "dim_document",
        LoadedTables.query(
            warehouse, "SELECT * EXCLUDE (source_file) FROM dim_document ORDER BY ALL"));
    return tables;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(input.resolve(file), text);
  }

  private void rename(String from, String to) throws IOException {
    Path articles = input.resolve("articles");
    Files.move(articles.resolve(from), articles.resolve(to));
  }

  private void reverseRows(String file) throws IOException {
    List<String> lines = Files.readAllLines(input.resolve(file));
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.reverse(rows);
    write(file, lines.get(0) + "\n" + String.join("\n", rows) + "\n");
  }

  private void reverseSources() throws IOException {
    String text = Files.readString(input.resolve("sources.yml"));
    List<String> sources =
        new ArrayList<>(List.of(text.substring("sources:\n".length()).split("(?=  - name)", -1)));
    assertThat(sources).hasSizeGreaterThan(2);
    Collections.reverse(sources);
    write("sources.yml", "sources:\n" + String.join("", sources));
  }
}
