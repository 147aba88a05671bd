package org.newsledger.warehouse.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.newsledger.warehouse.WarehouseFolder;

/**
 * Puts the next generation in the place of the published one.
 *
 * <p>Killed before the rename, the published file is the old one and the load is gone on with;
 * killed after it, the file is the new one and what remains in the work folder is of a run that is
 * published: the next load throws it away.
 */
public final class Publisher {

  private final WarehouseFolder folder;
  private final int generationsKept;

  /** A publisher that keeps so many earlier generations. */
  public Publisher(WarehouseFolder folder, int generationsKept) {
    this.folder = folder;
    this.generationsKept = generationsKept;
  }

  /** Publishes; {@code earlier} is the run of the generation that was published before. */
  public void publish(Optional<String> earlier) throws IOException {
    Generations generations = Generations.of(folder);
    sync(folder.next(), StandardOpenOption.WRITE);
    if (earlier.isPresent()) {
      generations.keep(earlier.get());
    }
    replace(folder.next());
    sync(folder.root(), StandardOpenOption.READ);
    folder.discardWork();
    generations.prune(generationsKept);
  }

  /** A rename within a folder is atomic: a reader sees the old file or the new one. */
  void replace(Path file) throws IOException {
    Files.move(
        file,
        folder.published(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static void sync(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
