package org.newsledger.article.file;

/**
 * How much one input may take, so that no file can exhaust the memory or the night.
 *
 * @param articleBytes the most bytes of one article, after decompression
 * @param ratio how many times larger than its compressed form a file may be, once it is larger than
 *     one article may be
 * @param decompressedBytes the most bytes that one compressed file may hold
 */
record InputLimits(int articleBytes, int ratio, long decompressedBytes) {

  /** 20 MB an article, 300 times the compressed size, 64 GB a compressed file. */
  public static final InputLimits STANDARD = new InputLimits(20 << 20, 300, 64L << 30);

  public InputLimits {
    if (articleBytes < 1 || ratio < 1 || decompressedBytes < 1) {
      throw new IllegalArgumentException(
          "limits have to be at least 1, got %d bytes an article, ratio %d, %d bytes decompressed"
              .formatted(articleBytes, ratio, decompressedBytes));
    }
  }
}
