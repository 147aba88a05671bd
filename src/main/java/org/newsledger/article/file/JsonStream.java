package org.newsledger.article.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.newsledger.article.charset.CharsetGuess;
import org.newsledger.article.charset.CharsetMarks;
import org.newsledger.article.charset.Utf8;

/** Presents a stream of JSON as UTF-8, so that its brackets can be told apart as bytes. */
final class JsonStream extends InputStream {

  private static final int HEAD = 1 << 15;

  private final Reader reader;
  private final CharBuffer chars = CharBuffer.allocate(1 << 13).flip();
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  private JsonStream(Reader reader) {
    this.reader = reader;
  }

  /** The stream without its byte order mark, in UTF-8 unless its single elements can be decoded. */
  static InputStream asUtf8(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = head(in);
    in.reset();
    int mark = CharsetMarks.length(head);
    in.skipNBytes(mark);
    Optional<Charset> charset =
        CharsetMarks.find(head).or(() -> CharsetMarks.findUnmarkedWide(head));
    if (charset.isEmpty() && !Utf8.isValidUpToCut(head)) {
      charset = CharsetGuess.of(head).filter(c -> CharsetGuess.hasAsciiInside(c));
    }
    return charset.filter(c -> !c.equals(StandardCharsets.UTF_8)).isEmpty()
        ? in
        : new JsonStream(new InputStreamReader(in, charset.get()));
  }

  private static byte[] head(InputStream in) {
    byte[] head = new byte[HEAD - 1];
    int size = 0;
    try {
      for (int read = 0; read >= 0 && size < head.length; size += Math.max(read, 0)) {
        read = in.read(head, size, head.length - size);
      }
    } catch (IOException e) {
      // It is thrown again behind the bytes that could be read, and those are articles.
    }
    return Arrays.copyOf(head, size);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      chars.compact();
      int read = reader.read(chars);
      chars.flip();
      if (read < 0 && !chars.hasRemaining()) {
        return false;
      }
      int whole = chars.length();
      boolean halfPair = read >= 0 && Character.isHighSurrogate(chars.charAt(whole - 1));
      CharBuffer part = chars.slice(chars.position(), halfPair ? whole - 1 : whole);
      bytes = StandardCharsets.UTF_8.encode(part);
      chars.position(chars.limit() - (halfPair ? 1 : 0));
    }
    return true;
  }
}
