package org.newsledger.article.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.newsledger.source.RejectionCode;

/** Decompresses a file and refuses one that grows beyond what is sensible. */
final class GzipInput extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  private final InputLimits limits;
  private final Counting compressed;
  private long decompressed;

  private GzipInput(Counting compressed, InputLimits limits) throws IOException {
    super(new GZIPInputStream(compressed, BUFFER));
    this.compressed = compressed;
    this.limits = limits;
  }

  static GzipInput of(InputStream compressed, InputLimits limits) throws IOException {
    return new GzipInput(new Counting(compressed), limits);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      count(1);
    }
    return c;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int bytes) throws InputRefused {
    decompressed += bytes;
    boolean suspicious =
        decompressed > limits.articleBytes() && decompressed / limits.ratio() > compressed.count;
    if (suspicious || decompressed > limits.decompressedBytes()) {
      throw new InputRefused(
          RejectionCode.GZIP_TOO_LARGE,
          "%d compressed bytes grew to %d; at most %d times as many and %d bytes are read"
              .formatted(
                  compressed.count, decompressed, limits.ratio(), limits.decompressedBytes()));
    }
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count += c >= 0 ? 1 : 0;
      return c;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
