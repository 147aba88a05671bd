package org.newsledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.Newsledger;

class KilledLoadTest {

  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  void aLoadThatWasKilledIsGoneOnWithAndEndsInTheSameTables() throws Exception {
    Path input = SmallInput.in(folder);
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(process(input, whole).waitFor()).isZero();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    Map<String, List<String>> expected = LoadedTables.of(whole);
    Random random = new Random(30);
    for (int kill = 0; kill < KILLS; kill++) {
      Path warehouse = folder.resolve("killed" + kill);
      killedAfter(milliseconds / 4 + random.nextLong(milliseconds / 2), input, warehouse);

      assertThat(process(input, warehouse).waitFor()).isZero();
      assertThat(LoadedTables.of(warehouse)).isEqualTo(expected);
    }
  }

  private static void killedAfter(long milliseconds, Path input, Path warehouse)
      throws IOException, InterruptedException {
    Process process = process(input, warehouse);
    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static Process process(Path input, Path warehouse) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Newsledger.class.getName(),
            "load",
            "--input",
            input.toString(),
            "--warehouse",
            warehouse.toString(),
            "--as-of",
            SmallInput.AS_OF.toString(),
            "--most-rejected",
            "60")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
