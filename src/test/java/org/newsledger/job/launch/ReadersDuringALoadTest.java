package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.warehouse.LoadOptions;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.load.Warehouse;

class ReadersDuringALoadTest {

  private static final String COUNT = "SELECT count(*) AS documents FROM dim_document";

  @TempDir Path folder;

  @Test
  void aQueryFromAnotherProcessIsAnsweredFromTheLastGenerationWhileALoadRuns() throws Exception {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    SmallInput.load(input, warehouse);
    WarehouseFolder files = WarehouseFolder.of(warehouse);

    try (var lock = files.lock();
        Warehouse load = Warehouse.open(files, LoadOptions.of(SmallInput.AS_OF, 1))) {
      assertThat(lock.isHeld()).isTrue();
      assertThat(load.runId()).startsWith("00002");
      assertThat(query(warehouse)).isEqualTo("documents\n2\n");
    }
  }

  @Test
  void aReaderThatHoldsTheFileOpenKeepsItsGenerationAndTheNextOneSeesTheNew() throws Exception {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    SmallInput.load(input, warehouse);
    try (Connection reader = open(warehouse)) {
      Files.writeString(
          input.resolve("articles/four.txt"),
          "Contoso hires 300\nContoso hired 300 people in 2025, the company said.\n");

      assertThat(LoadProcess.load(input, warehouse).waitFor()).isZero();
      assertThat(documents(reader)).isEqualTo(2);
    }
    assertThat(LoadedTables.query(warehouse, COUNT)).containsExactly("[3]");
  }

  private static Connection open(Path warehouse) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection(
        "jdbc:duckdb:" + warehouse.resolve("newsledger.duckdb"), readOnly);
  }

  private static long documents(Connection reader) throws SQLException {
    try (Statement statement = reader.createStatement();
        ResultSet row = statement.executeQuery(COUNT)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String query(Path warehouse) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                LoadProcess.command(
                    "query", "--warehouse", warehouse.toString(), "--format", "csv", COUNT))
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(answer).isZero();
    return answer.replace("\r", "");
  }
}
