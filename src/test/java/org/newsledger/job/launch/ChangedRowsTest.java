package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;

/** A CSV file that says something else on the next night. */
class ChangedRowsTest {

  private static final String HEADER = "who;what;how much;currency;when\n";
  private static final String ROW = "Contoso;revenue;1.234,5;EUR;2024\n";

  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void loadOnce() throws IOException {
    input = SmallInput.in(folder);
    Files.writeString(input.resolve("facts.csv"), HEADER + ROW + "Contoso;profit;none;EUR;2024\n");
    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(claims()).containsExactly("[revenue, 1234.5]");
    assertThat(rejections()).containsExactly("[facts.csv, number_invalid]");
  }

  @Test
  void aRowThatIsGoneTakesItsClaimWithIt() throws IOException {
    Files.writeString(input.resolve("facts.csv"), HEADER + "Contoso;profit;12,5;EUR;2024\n");

    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(claims()).containsExactly("[profit, 12.5]");
    assertThat(rejections()).isEmpty();
  }

  @Test
  void aFileWithoutRowsStatesNothing() throws IOException {
    Files.writeString(input.resolve("facts.csv"), HEADER);

    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(claims()).isEmpty();
    assertThat(rejections()).isEmpty();
  }

  @Test
  void aFileThatIsRefusedAsAWholeTakesNothingBack() throws IOException {
    Files.writeString(input.resolve("facts.csv"), "name,price\nContoso,3\n");

    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(claims()).containsExactly("[revenue, 1234.5]");
    assertThat(rejections()).hasSize(1);
  }

  @Test
  void aFileOfAnotherNameStatesItsRowsOnce() throws IOException {
    Path sources = input.resolve("sources.yml");
    Files.writeString(
        sources, Files.readString(sources).replace("files: facts.csv", "files: 'facts*.csv'"));
    Files.move(input.resolve("facts.csv"), input.resolve("facts-2024.csv"));

    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT source_file, value FROM claims WHERE document_id IS NULL"))
        .containsExactly("[facts-2024.csv, 1234.5]");

    Files.delete(input.resolve("facts-2024.csv"));
    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT value FROM claims WHERE document_id IS NULL"))
        .containsExactly("[1234.5]");
  }

  @Test
  void aMendedFileOfRatesLeavesNoRejection() throws IOException {
    Files.writeString(
        input.resolve("rates.csv"),
        "date,base,quote,rate\n2025-11-10,EUR,USD,1.16\n2025-11-11,EUR,USD,1.17\n");

    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT code FROM rejection WHERE source_file = 'rates.csv'")).isEmpty();
  }

  @Test
  void ofRatesThatDifferTheFirstIsTakenAndTheOthersAreRefused() throws IOException {
    String header = "date,base,quote,rate\n";
    String first = "2025-11-10,EUR,USD,1.16\n2025-11-10,EUR,USD,1.160\n";
    Files.writeString(input.resolve("rates.csv"), header + first + "2025-11-10,EUR,USD,1.1\n");

    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT rate FROM fact_exchange_rate")).containsExactly("[1.16]");
    assertThat(
            query(
                "SELECT code, source_line, field, seen, message FROM rejection"
                    + " WHERE source_file = 'rates.csv'"))
        .containsExactly(
            "[rate_duplicate, 4, USD, 1.1, EUR/USD of 2025-11-10 is 1.1 here and 1.16 in rates.csv:2,"
                + " which is taken; a source has one rate a day: delete the wrong one]");

    Files.writeString(input.resolve("rates.csv"), header + "2025-11-10,EUR,USD,1.1\n");
    assertThat(load()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT rate FROM fact_exchange_rate")).containsExactly("[1.1]");
    assertThat(query("SELECT code FROM rejection WHERE source_file = 'rates.csv'")).isEmpty();
  }

  private Ending load() {
    return SmallInput.load(input, folder.resolve("w"), 2, false).ending();
  }

  private List<String> claims() {
    return query(
        "SELECT metric, value FROM claims WHERE source_file = 'facts.csv' ORDER BY metric");
  }

  private List<String> rejections() {
    return query(
        "SELECT source_file, code FROM rejection WHERE source_file = 'facts.csv' ORDER BY code");
  }

  private List<String> query(String sql) {
    return LoadedTables.query(folder.resolve("w"), sql);
  }
}
