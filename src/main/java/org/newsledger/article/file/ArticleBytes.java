package org.newsledger.article.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsledger.source.Outcome;

/** Tells how much there is to read, so that the time that is left can be told. */
public final class ArticleBytes {

  /** A compressed file ends with the length of its content, in so many bytes. */
  private static final int LENGTH_BYTES = 4;

  private ArticleBytes() {}

  /**
   * The bytes of all article files in {@code roots}, decompressed; a file that cannot be read
   * counts none.
   */
  public static long in(List<Path> roots) {
    long bytes = 0;
    for (Path root : roots) {
      ArticleListing files = new ArticleListing(root);
      while (files.hasNext()) {
        if (files.next() instanceof Outcome.Accepted<ArticleFile> file) {
          bytes += of(file.item().path());
        }
      }
    }
    return bytes;
  }

  private static long of(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return 0;
      }
      return ArticleFormat.isGzip(file.toString()) ? decompressed(file) : Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static long decompressed(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer length = ByteBuffer.allocate(LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      long at = Math.max(0, channel.size() - LENGTH_BYTES);
      while (length.hasRemaining() && channel.read(length, at + length.position()) > 0) {}
      return length.hasRemaining() ? 0 : Integer.toUnsignedLong(length.getInt(0));
    }
  }
}
