package org.newsledger.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a warehouse folder.
 *
 * @param root the folder
 */
public record WarehouseFolder(Path root) {

  /** How the names of the folder's DuckDB files end. */
  public static final String FILE_ENDING = ".duckdb";

  /** The folder at {@code root}; it need not exist yet. */
  public static WarehouseFolder of(Path root) {
    return new WarehouseFolder(root);
  }

  /** The published generation, which everyone may read. */
  public Path published() {
    return root.resolve("newsledger" + FILE_ENDING);
  }

  /** Generations that were published before. */
  public Path generations() {
    return root.resolve("generations");
  }

  /** What is being loaded. */
  public Path work() {
    return root.resolve("work");
  }

  /** The rows that the running load has staged: they outlive an interruption. */
  public Path staging() {
    return work().resolve("staging" + FILE_ENDING);
  }

  /** The generation being made of them: begun anew after an interruption. */
  public Path next() {
    return work().resolve("newsledger" + FILE_ENDING);
  }

  /** That generation written anew, until it takes its place. */
  public Path compact() {
    return work().resolve("compact" + FILE_ENDING);
  }

  /** Where the database puts what does not fit in memory. */
  public Path spill() {
    return work().resolve("spill");
  }

  /** Whether a generation is published. */
  public boolean hasPublished() {
    return Files.exists(published());
  }

  /** Whether something was ever published here. */
  public boolean isWarehouse() {
    return hasPublished() || Files.isDirectory(generations());
  }

  /** Creates the folder where it is missing, and takes the right to load into it. */
  public LoadLock lock() {
    try {
      createFolders();
      return LoadLock.on(lockFile());
    } catch (IOException e) {
      throw new WarehouseException(
          "the warehouse folder " + root + " cannot be written: " + e + "; check its rights", e);
    }
  }

  /** Whether a load is working on the folder, in which nothing is changed by the question. */
  public boolean isBeingLoaded() {
    if (!Files.exists(lockFile())) {
      return false;
    }
    try (LoadLock lock = LoadLock.on(lockFile())) {
      return !lock.isHeld();
    } catch (IOException e) {
      throw new WarehouseException(
          lockFile() + " cannot be opened, which tells whether a load is running: " + e, e);
    }
  }

  private Path lockFile() {
    return work().resolve("load.lock");
  }

  /** Whether an interrupted load left work to go on with. */
  public boolean hasWork() {
    return Files.exists(staging());
  }

  /** Throws away what an interrupted load left; the holder of the lock may. */
  public void discardWork() {
    delete(List.of(staging(), next(), compact()));
  }

  /** Creates the folder and those within it, where they are missing. */
  public void createFolders() throws IOException {
    Files.createDirectories(work());
    Files.createDirectories(generations());
  }

  /** Throws away a generation that was being made. */
  public void discardNext() {
    delete(List.of(next(), compact()));
  }

  private void delete(List<Path> databases) {
    try {
      for (Path database : databases) {
        Files.deleteIfExists(database);
        Files.deleteIfExists(Path.of(database + ".wal"));
      }
      deleteSpill();
    } catch (IOException e) {
      throw WarehouseException.of("leftovers of a load cannot be deleted", this, e);
    }
  }

  private void deleteSpill() throws IOException {
    if (Files.isDirectory(spill())) {
      try (Stream<Path> files = Files.list(spill())) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
