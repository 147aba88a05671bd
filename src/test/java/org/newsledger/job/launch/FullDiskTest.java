package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.Newsledger;
import org.newsledger.job.Ending;

/** A disk that is full is played by a limit on the size of files, which Linux sets. */
class FullDiskTest {

  private static final String LIMITED = LimitedLoad.class.getName();

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void aWorkFileThatCannotGrowFailsTheLoadAndTheNextOneGoesOn() throws Exception {
    Path input = SmallInput.in(folder);
    Path warehouse = folder.resolve("w");
    SmallInput.load(input, warehouse);
    byte[] before = Files.readAllBytes(warehouse.resolve("newsledger.duckdb"));
    Files.writeString(
        input.resolve("articles/four.txt"),
        "Contoso hires 300\nContoso hired 300 people in 2025, the company said.\n");

    List<String> command = new ArrayList<>(LoadProcess.loadCommand(input, warehouse));
    command.replaceAll(part -> part.equals(Newsledger.class.getName()) ? LIMITED : part);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isEqualTo(1);
    assertThat(output).contains("free some space", "the published file is as it was");
    assertThat(Files.readAllBytes(warehouse.resolve("newsledger.duckdb"))).isEqualTo(before);
    assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.query(warehouse, "SELECT count(*) FROM dim_document"))
        .containsExactly("[3]");
  }
}
