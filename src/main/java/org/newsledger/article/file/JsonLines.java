package org.newsledger.article.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;

/** The articles of a file with one JSON object a line; a broken line harms no other. */
final class JsonLines extends ByteElements {

  private long line;

  JsonLines(InputStream in, Place file, InputLimits limits) {
    super(in, file, limits);
  }

  @Override
  Optional<Outcome<RawArticle>> read() throws IOException {
    int next = nextByte();
    while (next != END) {
      line++;
      Element element = begin();
      boolean blank = true;
      for (; next != END && next != '\n'; next = nextByte()) {
        element.add(next);
        blank &= next == ' ' || next == '\t' || next == '\r';
      }
      if (!blank) {
        return accept(new Place(file.file(), line));
      }
      next = nextByte();
    }
    return Optional.empty();
  }
}
