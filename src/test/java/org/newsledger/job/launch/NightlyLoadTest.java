package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadResult;
import org.newsledger.job.LoadSettings;
import org.newsledger.warehouse.LoadLock;
import org.newsledger.warehouse.WarehouseFolder;

class NightlyLoadTest {

  @TempDir Path folder;

  @Test
  void whatIsReadIsPublishedAndWhatIsNotIsARejection() {
    Path warehouse = folder.resolve("w");

    assertThat(SmallInput.load(SmallInput.in(folder), warehouse).ending())
        .isEqualTo(Ending.PUBLISHED);
    assertThat(
            LoadedTables.query(
                warehouse, "SELECT code, source_file, source_line FROM rejection ORDER BY ALL"))
        .containsExactly(
            "[company_duplicate, companies.csv, 5]",
            "[csv_field_count, companies.csv, 6]",
            "[file_empty, three.txt, 0]",
            "[json_malformed, two.jsonl, 2]",
            "[number_invalid, facts.csv, 3]",
            "[rate_not_positive, rates.csv, 3]");
    assertThat(
            LoadedTables.query(
                warehouse,
                "SELECT metric, value, unit, period, quote FROM claims WHERE document_id IS NULL"))
        .containsExactly("[revenue, 1234.5, EUR, 2024, Contoso;revenue;1.234,5;EUR;2024]");
  }

  @Test
  void aSecondLoadOfTheSameInputChangesNoByte() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    Path file = warehouse.resolve("newsledger.duckdb");
    SmallInput.load(input, warehouse);
    byte[] before = Files.readAllBytes(file);

    assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(warehouse.toFile().list())
        .containsExactlyInAnyOrder("newsledger.duckdb", "generations", "work", "batch.mv.db");
  }

  @Test
  void theTablesAreTheSameWithAnyNumberOfThreads() {
    Path input = SmallInput.in(folder);
    SmallInput.load(input, folder.resolve("w1"), 1, false);
    SmallInput.load(input, folder.resolve("w4"), 4, false);

    assertThat(LoadedTables.of(folder.resolve("w4")))
        .isEqualTo(LoadedTables.of(folder.resolve("w1")));
  }

  @Test
  void readingAllAgainFromTheStoredTextGivesTheSameFactsInAFileOfTheSameSize() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    Path file = warehouse.resolve("newsledger.duckdb");
    SmallInput.load(input, warehouse);
    String facts = "SELECT * FROM quantities ORDER BY ALL";
    List<String> before = LoadedTables.query(warehouse, facts);
    long size = Files.size(file);

    assertThat(SmallInput.load(input, warehouse, 2, true).ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.query(warehouse, facts)).isEqualTo(before).isNotEmpty();
    assertThat(Files.size(file)).isEqualTo(size);
    assertThat(
            LoadedTables.query(
                warehouse,
                "SELECT count(*) FROM duckdb_tables() WHERE comment IS NULL UNION ALL"
                    + " SELECT count(*) FROM claims WHERE document_id IS NULL"))
        .containsExactly("[0]", "[1]");
  }

  @Test
  void aChangedArticleReplacesItsEarlierFacts() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    SmallInput.load(input, warehouse);
    Files.writeString(
        input.resolve("articles/one.txt"),
        "Northwind Robotics raises $150 million\nNorthwind Robotics raised $150 million on November 12, 2025.\n");

    assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(
            LoadedTables.query(
                warehouse,
                "SELECT DISTINCT value FROM quantities WHERE source_file LIKE '%one.txt' AND unit = 'USD'"))
        .containsExactly("[1.5E8]");
  }

  @Test
  void aFileThatIsRemovedTakesItsRejectionWithIt() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    SmallInput.load(input, warehouse);
    Files.delete(input.resolve("articles/three.txt"));
    Files.delete(input.resolve("facts.csv"));
    String refused =
        "SELECT source_file FROM rejection WHERE source_file IN ('three.txt', 'facts.csv')";

    List<Path> one = List.of(input.resolve("articles/one.txt"));
    SmallInput.load(
        new LoadSettings(input, warehouse, one, SmallInput.AS_OF, 2, false, false, 100));
    assertThat(LoadedTables.query(warehouse, refused)).containsExactly("[three.txt]");

    assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.query(warehouse, refused)).isEmpty();
    assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.NOTHING_NEW);
  }

  @Test
  void aSecondLoadAtTheSameTimeEndsAtOnce() {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    try (LoadLock lock = WarehouseFolder.of(warehouse).lock()) {
      assertThat(lock.isHeld()).isTrue();
      assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.ALREADY_RUNNING);
    }
  }

  @Test
  void tooManyRejectionsHoldTheNightBackAndYesterdaysFileStays() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    SmallInput.load(input, warehouse);
    byte[] before = Files.readAllBytes(warehouse.resolve("newsledger.duckdb"));
    Files.writeString(
        input.resolve("facts.csv"), "who;what;how much;currency;when\n" + "a;b\n".repeat(100));

    LoadResult result = SmallInput.load(input, warehouse);

    assertThat(result.ending()).isEqualTo(Ending.HELD_BACK);
    assertThat(result.message()).contains("items were rejected, more than 60 %");
    assertThat(Files.readAllBytes(warehouse.resolve("newsledger.duckdb"))).isEqualTo(before);
  }

  @Test
  void aPublishedFileThatIsNoDuckDbFileFailsTheLoadAndSaysWhatToDo() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = Files.createDirectories(folder.resolve("w"));
    Files.writeString(warehouse.resolve("newsledger.duckdb"), "no database ".repeat(1_000));

    LoadResult result = SmallInput.load(input, warehouse);

    assertThat(result.ending()).isEqualTo(Ending.FAILED);
    assertThat(result.message()).contains("newsledger.duckdb", "rollback");
  }

  @Test
  void whatSourcesYmlDoesNotKnowStopsTheLoadBeforeItStarts() throws IOException {
    Path input = SmallInput.in(folder);
    Files.writeString(
        input.resolve("sources.yml"), "sources:\n  - {name: a, kind: prices, files: b}\n");

    LoadResult result = SmallInput.load(input, folder.resolve("w"));

    assertThat(result.ending()).isEqualTo(Ending.FAILED);
    assertThat(result.message()).contains("allowed: companies, rates, claims");
  }
}
