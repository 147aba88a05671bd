package org.newsledger.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails at a line that is too long to be a row, before it fills the memory. */
final class CappedLines extends FilterReader {

  /** A row of a million characters is none: a line break or a quote is missing. */
  static final int LONGEST = 1 << 20;

  /** Tells a line that is too long from a file that cannot be read. */
  static final class LineTooLong extends IOException {

    private static final long serialVersionUID = 1L;

    private LineTooLong() {
      super("a line has more than " + LONGEST + " characters");
    }
  }

  private int length;

  CappedLines(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] target, int offset, int most) throws IOException {
    int read = super.read(target, offset, most);
    for (int i = offset; i < offset + read; i++) {
      length = target[i] == '\n' || target[i] == '\r' ? 0 : length + 1;
      if (length > LONGEST) {
        throw new LineTooLong();
      }
    }
    return read;
  }
}
