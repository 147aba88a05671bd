package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;
import org.newsledger.job.LoadResult;

/** A load that ends after it staged everything, and what the next one makes of that. */
class InterruptedLoadTest {

  private static final double ALL = 100;
  private static final double NOTHING = 0;

  @TempDir Path folder;

  @Test
  void whatIsGoneOnWithEndsInTheTablesOfALoadThatWasNeverInterrupted() {
    Path input = SmallInput.in(folder);

    assertThat(interruptedThenLoaded(input, () -> {})).isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.of(folder.resolve("interrupted")))
        .isEqualTo(LoadedTables.of(whole(input)));
  }

  @Test
  void anArticleThatIsGoneByThenLeavesNothingBehind() {
    Path input = SmallInput.in(folder);
    Path article = input.resolve("articles/a.txt");
    write(
        article, "Tailspin hires 300\nTailspin Toys Holding AG hired 300 people, Tailspin said.\n");

    assertThat(interruptedThenLoaded(input, () -> delete(article))).isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.of(folder.resolve("interrupted")))
        .isEqualTo(LoadedTables.of(whole(input)));
  }

  @Test
  void anArticleThatChangedByThenIsReadAsItIsNow() {
    Path input = SmallInput.in(folder);
    Path article = input.resolve("articles/one.txt");

    assertThat(
            interruptedThenLoaded(
                input,
                () -> write(article, "Fabrikam grows\nFabrikam hired 20 people in Berlin.\n")))
        .isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.of(folder.resolve("interrupted")))
        .isEqualTo(LoadedTables.of(whole(input)));
  }

  @Test
  void aRegistryThatChangedByThenIsTheOneArticlesAreReadWith() {
    Path input = SmallInput.in(folder);

    assertThat(
            interruptedThenLoaded(
                input,
                () ->
                    write(
                        input.resolve("companies.csv"), "name,country,ticker\nFabrikam,DE,FAB\n")))
        .isEqualTo(Ending.PUBLISHED);
    assertThat(LoadedTables.of(folder.resolve("interrupted")))
        .isEqualTo(LoadedTables.of(whole(input)));
  }

  @Test
  void aJobRepositoryThatCannotBeReadIsNamedWithWhatToDo() throws IOException {
    Path input = SmallInput.in(folder);
    Path warehouse = Files.createDirectories(folder.resolve("w"));
    Files.writeString(warehouse.resolve("batch.mv.db"), "no database ".repeat(1_000));

    LoadResult result = SmallInput.load(input, warehouse);

    assertThat(result.ending()).isEqualTo(Ending.FAILED);
    assertThat(result.message()).contains("batch.mv.db", "move it away and load again");
  }

  private Path whole(Path input) {
    Path warehouse = folder.resolve("whole");
    assertThat(SmallInput.load(input, warehouse).ending()).isEqualTo(Ending.PUBLISHED);
    return warehouse;
  }

  /** A load held back when all is staged, a change of the input, and the load that goes on. */
  private Ending interruptedThenLoaded(Path input, Runnable change) {
    Path warehouse = folder.resolve("interrupted");
    assertThat(SmallInput.load(input, warehouse, NOTHING).ending()).isEqualTo(Ending.HELD_BACK);
    change.run();
    return SmallInput.load(input, warehouse, ALL).ending();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
