package org.newsledger.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to load into a warehouse folder, which one process at a time may hold.
 *
 * <p>The operating system gives it back when the process ends, however it ends.
 */
public final class LoadLock implements AutoCloseable {

  private final FileChannel channel;
  private final @Nullable FileLock lock;

  private LoadLock(FileChannel channel, @Nullable FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static LoadLock on(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return new LoadLock(channel, channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return new LoadLock(channel, null);
    }
  }

  /** Whether this process may load; false while another load is running. */
  public boolean isHeld() {
    return lock != null;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new WarehouseException("the lock of the load cannot be given back: " + e, e);
    }
  }
}
