package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedQueriesTest {

  @TempDir static Path folder;

  private static Path warehouse = Path.of("");

  /** Digits of this locale are not ASCII, and no id may have them. */
  @BeforeAll
  static void load() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      warehouse = folder.resolve("w");
      SmallInput.load(SmallInput.in(folder), warehouse);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void idsAreTheSameInEveryLocale() {
    assertThat(LoadedTables.query(warehouse, "SELECT run_id FROM dim_run"))
        .containsExactly("[00001-2026-01-31]");
  }

  @Test
  void aQueryWritesAndReadsNoOtherFile() {
    Path file = folder.resolve("out.csv");

    assertThatThrownBy(() -> LoadedTables.query(warehouse, "COPY claims TO '" + file + "'"))
        .hasMessageContaining("a query sees the published file alone: write its answer with");
    assertThat(file).doesNotExist();
    assertThatThrownBy(
            () -> LoadedTables.query(warehouse, "FROM read_text('" + folder + "/input/*.csv')"))
        .hasMessageContaining("a query sees the published file alone");
  }

  @Test
  void ofSeveralStatementsTheLastOneAnswers() {
    assertThat(
            LoadedTables.query(
                warehouse, "CREATE TEMP TABLE t AS SELECT 1 AS a; SELECT a + 1 FROM t"))
        .containsExactly("[2]");
    assertThatThrownBy(() -> LoadedTables.query(warehouse, "SET threads = 1"))
        .hasMessageContaining("the last statement gives no rows");
  }

  @Test
  void aQueryThatFailsOnItsWaySaysWhy() {
    String sql =
        "SELECT CAST(CASE WHEN i = 9000 THEN 'many' ELSE '1' END AS INT) FROM range(9999) t(i)";

    assertThatThrownBy(() -> LoadedTables.query(warehouse, sql))
        .hasMessageContaining("Could not convert string 'many' to INT32");
  }

  @Test
  void valuesAreWholeHoweverDeep() {
    assertThat(
            LoadedTables.query(
                warehouse, "SELECT [{'a': [1, NULL]}], MAP {'k': {'b': 2}}, '\\x41\\xFF'::BLOB"))
        .containsExactly("[[{a=[1, null]}], {k={b=2}}, 41ff]");
  }
}
