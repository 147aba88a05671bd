package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadResult;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.publishing.Generations;

/** A published file or a generation that is not what it was. */
class DamagedWarehouseTest {

  private static final String UNREADABLE =
      "newsledger.duckdb cannot be read as a generation of a warehouse: ";
  private static final String REMEDY =
      "; put back a generation with rollback, or move the file away and load again";

  @TempDir Path folder;
  private Path input = Path.of("");
  private Path published = Path.of("");

  @BeforeEach
  void load() {
    input = SmallInput.in(folder);
    SmallInput.load(input, folder.resolve("w"));
    published = folder.resolve("w/newsledger.duckdb");
  }

  @Test
  void aFileThatIsCutOffIsToldByLoadsAndQueries() throws IOException {
    Files.write(published, Arrays.copyOf(Files.readAllBytes(published), 300_000));

    assertIsTold();
  }

  @Test
  void aDatabaseOfOtherTablesIsTold() throws IOException, SQLException {
    Files.delete(published);
    try (Connection other = DriverManager.getConnection("jdbc:duckdb:" + published);
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE t (a INT)");
    }

    assertIsTold();
  }

  @Test
  void aGenerationThatIsDamagedIsNotPutBack() throws IOException {
    byte[] before = Files.readAllBytes(published);
    Generations generations = Generations.of(WarehouseFolder.of(folder.resolve("w")));
    Files.writeString(folder.resolve("w/generations/00000-2026-01-30.duckdb"), "junk");

    assertThatThrownBy(generations::rollback)
        .hasMessageContaining("00000-2026-01-30.duckdb cannot be read as a generation");
    assertThat(Files.readAllBytes(published)).isEqualTo(before);
  }

  @Test
  void aJobRepositoryThatIsDamagedIsTold() throws IOException {
    Files.writeString(folder.resolve("w/batch.mv.db"), "junk");

    assertThat(SmallInput.load(input, folder.resolve("w")).message())
        .contains("batch.mv.db unless another one is set, cannot be opened: ")
        .doesNotContain("null")
        .endsWith("move it away and load again");
  }

  private void assertIsTold() {
    LoadResult result = SmallInput.load(input, folder.resolve("w"));

    assertThat(result.ending()).isEqualTo(Ending.FAILED);
    assertThat(result.message()).contains(UNREADABLE).endsWith(REMEDY);
    assertThatThrownBy(() -> LoadedTables.query(folder.resolve("w"), "SELECT 1"))
        .hasMessageContaining(UNREADABLE)
        .hasMessageEndingWith(REMEDY);
  }
}
