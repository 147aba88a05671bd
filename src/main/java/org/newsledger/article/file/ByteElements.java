package org.newsledger.article.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/** Cuts a stream of bytes into articles, one at a time, so that memory holds no more than one. */
abstract class ByteElements implements RawItems {

  static final int END = -1;

  private final InputStream in;
  private final InputLimits limits;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean anything;
  private boolean ended;
  private final Element element = new Element();
  private Optional<Outcome<RawArticle>> ready = Optional.empty();

  /** The file. */
  final Place file;

  ByteElements(InputStream in, Place file, InputLimits limits) {
    this.in = in;
    this.file = file;
    this.limits = limits;
  }

  /** Reads up to the next article; empty at the end of the stream. */
  abstract Optional<Outcome<RawArticle>> read() throws IOException;

  @Override
  public final boolean hasNext() {
    if (ready.isEmpty() && !ended) {
      ready = readOrReject();
      ended |= ready.isEmpty();
    }
    return ready.isPresent();
  }

  @Override
  public final Outcome<RawArticle> next() {
    if (!hasNext()) {
      throw new NoSuchElementException(file.toString());
    }
    Outcome<RawArticle> next = ready.orElseThrow();
    ready = Optional.empty();
    return next;
  }

  @Override
  public final void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private Optional<Outcome<RawArticle>> readOrReject() {
    try {
      Optional<Outcome<RawArticle>> next = read();
      if (next.isEmpty() && !anything) {
        anything = true;
        return reject(RejectionCode.FILE_EMPTY, file, "the file is empty; remove or refill it");
      }
      anything = true;
      return next;
    } catch (IOException e) {
      ended = true;
      return Optional.of(Outcome.rejected(InputRefused.rejection(e, file)));
    }
  }

  /** After this item nothing more is read. */
  final void stop() {
    ended = true;
  }

  final int nextByte() throws IOException {
    if (position == limit) {
      limit = in.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position++] & 0xff;
  }

  /** Puts back the byte read last. */
  final void unread() {
    position--;
  }

  /** The collected bytes of the article that is being read, emptied for the next one. */
  final Element begin() {
    element.size = 0;
    element.tooLarge = false;
    return element;
  }

  /** The bytes collected since the last beginning. */
  final Element element() {
    return element;
  }

  final Optional<Outcome<RawArticle>> accept(Place place) {
    if (element.tooLarge) {
      return reject(
          RejectionCode.FILE_TOO_LARGE,
          place,
          "the article is larger than the %d bytes that one may have; cut it into parts"
              .formatted(limits.articleBytes()));
    }
    return Optional.of(
        Outcome.accepted(
            new RawArticle(place, ArticleFormat.JSON, Arrays.copyOf(element.bytes, element.size))));
  }

  static Optional<Outcome<RawArticle>> reject(RejectionCode code, Place place, String message) {
    return Optional.of(Outcome.rejected(Rejection.of(code, place, message)));
  }

  /** Bytes up to the limit of one article; what is beyond is counted out, not kept. */
  final class Element {
    private byte[] bytes = new byte[1 << 13];
    private int size;
    private boolean tooLarge;

    /** Forgets all but the last bytes; one that is too large stays so. */
    void keepLast(int count) {
      int kept = Math.min(count, size);
      System.arraycopy(bytes, size - kept, bytes, 0, kept);
      size = kept;
    }

    void add(int b) {
      if (b == END) {
        return;
      }
      if (size == limits.articleBytes()) {
        tooLarge = true;
        return;
      }
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * size, limits.articleBytes()));
      }
      bytes[size++] = (byte) b;
    }
  }
}
