package org.newsledger.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void whatIsWronglyUsedIsToldInShort() {
    assertThat(run("load", "--threads", "0")).isEqualTo(64);
    assertThat(run("load", "--most-rejected", "200")).isEqualTo(64);
    assertThat(run("load", "--as-of", "2026-02-31")).isEqualTo(64);
    assertThat(run("laod")).isEqualTo(64);
    assertThat(run("explain", "-", "--language", "xx")).isEqualTo(64);

    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("threads have to be at least 1, got 0")
        .contains("a percentage is from 0 to 100, got 200.0")
        .contains("'2026-02-31' is no day that exists; write it as in 2026-01-31")
        .contains("Unmatched argument at index 0: 'laod'")
        .contains("commands: load, explain, resolve")
        .contains("language 'xx' is not read; allowed: de, en")
        .contains("try 'newsledger load --help'")
        .doesNotContain("Usage:");
  }

  @Test
  void articlesThatAreNotThereAreWrongUsageAndLoadNothing() {
    Path warehouse = folder.resolve("w");

    assertThat(
            run(
                "load",
                "--input",
                folder.toString(),
                "--warehouse",
                warehouse.toString(),
                "--articles",
                folder.resolve("artikel").toString()))
        .isEqualTo(64);
    assertThat(warehouse).doesNotExist();
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("--articles: there is no ");
  }

  @Test
  void aFolderThatIsNoInputIsWrongUsageAndLoadsNothing() {
    Path warehouse = folder.resolve("w");

    assertThat(run("load", "--input", folder.toString(), "--warehouse", warehouse.toString()))
        .isEqualTo(64);
    assertThat(warehouse).doesNotExist();
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("has neither articles/ nor sources.yml; name the input folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollback", "runs", "doctor", "query"})
  void aWarehouseThatIsNotThereIsToldAndNotMade(String command) {
    Path warehouse = folder.resolve("w");
    String[] args = {command, "--warehouse", warehouse.toString(), "SELECT 1"};

    assertThat(run(Arrays.copyOf(args, command.equals("query") ? 4 : 3))).isEqualTo(1);
    assertThat(warehouse).doesNotExist();
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains(command.equals("doctor") ? "" : warehouse.toString());
  }

  @Test
  void aFolderThatIsNoWarehouseStaysAsItIs() {
    assertThat(run("rollback", "--warehouse", folder.toString())).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("there is no warehouse in ", "name its folder with --warehouse");
  }

  private int run(String... args) {
    PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
    return RootCommand.run(args, new PrintStream(new ByteArrayOutputStream()), err);
  }
}
