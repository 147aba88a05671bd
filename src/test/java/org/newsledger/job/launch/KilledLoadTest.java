package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.job.Ending;

class KilledLoadTest {

  private static final int KILLS = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"work/staging.duckdb", "work/newsledger.duckdb", "newsledger.duckdb"})
  void aLoadThatWasKilledWhenAFileAppearedIsGoneOnWithAndEndsInTheSameTables(String file)
      throws Exception {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("killed");
    Path whole = folder.resolve("whole");
    assertThat(SmallInput.load(input, whole).ending()).isEqualTo(Ending.PUBLISHED);
    Process process = LoadProcess.load(input, warehouse);
    boolean ended = false;
    while (!ended && !Files.exists(warehouse.resolve(file))) {
      ended = process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();

    assertThat(LoadProcess.load(input, warehouse).waitFor()).isZero();
    assertThat(LoadedTables.of(warehouse)).isEqualTo(LoadedTables.of(whole));
  }

  @Test
  void aLoadThatWasKilledIsGoneOnWithAndEndsInTheSameTables() throws Exception {
    Path input = SmallInput.in(folder);
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(LoadProcess.load(input, whole).waitFor()).isZero();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    Map<String, List<String>> expected = LoadedTables.of(whole);
    Random random = new Random(30);
    for (int kill = 0; kill < KILLS; kill++) {
      Path warehouse = folder.resolve("killed" + kill);
      killedAfter(milliseconds / 4 + random.nextLong(milliseconds / 2), input, warehouse);

      assertThat(LoadProcess.load(input, warehouse).waitFor()).isZero();
      assertThat(LoadedTables.of(warehouse)).isEqualTo(expected);
    }
  }

  private static void killedAfter(long milliseconds, Path input, Path warehouse)
      throws IOException, InterruptedException {
    Process process = LoadProcess.load(input, warehouse);
    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
