package org.newsledger.warehouse.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.database.WorkDatabase;

/**
 * Writes the next generation anew where much of its file is free.
 *
 * <p>The room of what was replaced stays in the file for what a later load adds: after a load that
 * reads all documents again that is half as much as is used.
 */
public final class CompactCopy {

  private static final int MOST_FREE_PERCENT = 10;

  private static final String FREE_PERCENT =
      "SELECT free_blocks * 100 // greatest(total_blocks, 1) FROM pragma_database_size()"
          + " WHERE database_name = 'ledger'";

  private CompactCopy() {}

  /** Puts a copy in the place of the generation attached as {@code ledger} if that pays. */
  public static void replaceIfSmaller(WarehouseFolder folder, WorkDatabase database)
      throws IOException {
    if (database.count(FREE_PERCENT) <= MOST_FREE_PERCENT) {
      return;
    }
    database.attachUnlogged(folder.compact(), "compact");
    database.run("COPY FROM DATABASE ledger TO compact");
    database.run("CHECKPOINT compact");
    database.run("USE memory");
    database.run("DETACH compact");
    database.run("DETACH ledger");
    Files.move(
        folder.compact(),
        folder.next(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
