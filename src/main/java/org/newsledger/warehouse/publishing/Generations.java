package org.newsledger.warehouse.publishing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsledger.warehouse.Generation;
import org.newsledger.warehouse.LoadLock;
import org.newsledger.warehouse.WarehouseException;
import org.newsledger.warehouse.WarehouseFolder;

/** The generations of a warehouse folder that were published before. */
public final class Generations {

  private static final Pattern NAME = Pattern.compile("[0-9]{5,9}-[0-9-]+\\.duckdb");

  private static final String DRAFT_ENDING = ".draft";

  private final WarehouseFolder folder;

  private Generations(WarehouseFolder folder) {
    this.folder = folder;
  }

  /** The generations of {@code folder}. */
  public static Generations of(WarehouseFolder folder) {
    return new Generations(folder);
  }

  /** All that are kept, the latest first. */
  public List<Generation> list() {
    if (!Files.isDirectory(folder.generations())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.generations())) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .map(Generations::generation)
          .sorted(Comparator.comparing(Generation::runNumber).reversed())
          .toList();
    } catch (IOException e) {
      throw WarehouseException.of("the generations cannot be listed", folder, e);
    }
  }

  /**
   * Puts the generation before the published one back; that one is kept. The holder of the folder's
   * {@link LoadLock} may.
   *
   * @return what is published now
   * @throws WarehouseException when there is none
   */
  public Generation rollback() {
    Optional<String> current = publishedRun();
    return list().stream()
        .filter(g -> current.isEmpty() || g.runId().compareTo(current.get()) < 0)
        .findFirst()
        .map(this::publish)
        .orElseThrow(
            () ->
                new WarehouseException(
                    folder.generations()
                        + " holds no generation before "
                        + current.orElse("the published one")
                        + "; nothing is put back"));
  }

  /**
   * Puts the generation of a run back; the published one is kept.
   *
   * @throws WarehouseException when there is none of that run; the message names those there are
   */
  public Generation rollback(String runId) {
    return list().stream()
        .filter(g -> g.runId().equals(runId))
        .findFirst()
        .map(this::publish)
        .orElseThrow(
            () ->
                new WarehouseException(
                    "no generation of run "
                        + runId
                        + " is kept; there are "
                        + list().stream().map(Generation::runId).toList()));
  }

  /** The greatest run number of those kept; zero where none is. */
  public int lastRunNumber() {
    return list().stream().mapToInt(Generation::runNumber).max().orElse(0);
  }

  /** Keeps the published file as the generation of its run. */
  void keep(String runId) throws IOException {
    link(folder.published(), folder.generations().resolve(runId + WarehouseFolder.FILE_ENDING));
  }

  void prune(int kept) throws IOException {
    for (Generation old : list().stream().skip(kept).toList()) {
      Files.deleteIfExists(old.file());
    }
    deleteDrafts();
  }

  /** A process killed while it kept a generation leaves the draft of its name. */
  private void deleteDrafts() throws IOException {
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(folder.generations(), "*" + DRAFT_ENDING)) {
      for (Path draft : drafts) {
        Files.delete(draft);
      }
    }
  }

  private Generation publish(Generation generation) {
    PublishedWarehouse.open(generation.file()).close();
    try {
      Optional<String> current = publishedRun();
      if (current.isPresent()) {
        keep(current.get());
      }
      folder.discardWork();
      link(generation.file(), folder.next());
      Publisher publisher = new Publisher(folder, 1);
      publisher.replace(folder.next());
      Publisher.sync(folder.root(), StandardOpenOption.READ);
      return generation;
    } catch (IOException e) {
      throw WarehouseException.of(
          "generation " + generation.runId() + " cannot be put back", folder, e);
    }
  }

  /** The run of the published file; empty where it is missing or cannot be read. */
  private Optional<String> publishedRun() {
    try (PublishedWarehouse published = PublishedWarehouse.open(folder)) {
      return published.lastRun();
    } catch (WarehouseException e) {
      return Optional.empty();
    }
  }

  private static Generation generation(Path file) {
    String name = file.getFileName().toString();
    String runId = name.substring(0, name.length() - WarehouseFolder.FILE_ENDING.length());
    return new Generation(runId, file, file.toFile().length());
  }

  /** A second name of the same file, or a copy where the file system knows no such names. */
  private static void link(Path from, Path to) throws IOException {
    Path draft = Path.of(to + DRAFT_ENDING);
    Files.deleteIfExists(draft);
    try {
      Files.createLink(draft, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    // Where both names are of the same file already, a rename does nothing and leaves the draft.
    Files.deleteIfExists(draft);
  }
}
