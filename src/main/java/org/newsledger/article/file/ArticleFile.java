package org.newsledger.article.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;

/**
 * A file that holds one article or many.
 *
 * @param path where the file lies
 * @param place the same for people, relative to the folder that was given
 * @param format what the ending of its name says
 */
record ArticleFile(Path path, Place place, ArticleFormat format) {

  private static final int BUFFER = 1 << 16;

  /** Opens the articles of the file; what cannot be read is an item that is rejected. */
  RawItems open(InputLimits limits) {
    try {
      if (!format.holdsMany()) {
        return RawItems.one(whole(limits));
      }
      InputStream in = JsonStream.asUtf8(new BufferedInputStream(stream(limits), BUFFER));
      return format == ArticleFormat.JSON_LINES
          ? new JsonLines(in, place, limits)
          : new JsonElements(in, place, limits);
    } catch (IOException e) {
      return RawItems.one(Outcome.rejected(InputRefused.rejection(e, place)));
    }
  }

  private Outcome<RawArticle> whole(InputLimits limits) throws IOException {
    try (InputStream in = stream(limits)) {
      byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
      if (bytes.length > limits.articleBytes()) {
        throw tooLarge(limits);
      }
      if (bytes.length == 0) {
        throw new InputRefused(RejectionCode.FILE_EMPTY, "the file is empty; remove or refill it");
      }
      return Outcome.accepted(new RawArticle(place, format, bytes));
    }
  }

  private InputStream stream(InputLimits limits) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new InputRefused(RejectionCode.FILE_UNREADABLE, "this is no regular file; remove it");
    }
    if (!isGzip()) {
      refuseIfTooLarge(limits);
      return Files.newInputStream(path);
    }
    InputStream compressed = Files.newInputStream(path);
    try {
      return GzipInput.of(compressed, limits);
    } catch (IOException e) {
      compressed.close();
      throw Files.size(path) == 0
          ? new InputRefused(RejectionCode.FILE_EMPTY, "the file is empty; remove or refill it")
          : e;
    }
  }

  private void refuseIfTooLarge(InputLimits limits) throws IOException {
    if (!format.holdsMany() && Files.size(path) > limits.articleBytes()) {
      throw tooLarge(limits);
    }
  }

  private boolean isGzip() {
    return ArticleFormat.isGzip(path.toString());
  }

  private InputRefused tooLarge(InputLimits limits) {
    return new InputRefused(
        isGzip() ? RejectionCode.GZIP_TOO_LARGE : RejectionCode.FILE_TOO_LARGE,
        "the article is larger than the %d bytes that one may have; split the file"
            .formatted(limits.articleBytes()));
  }
}
