package org.newsledger.article.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Byte order marks, and the Unicode charsets of wide units that go without one. */
public final class CharsetMarks {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private CharsetMarks() {}

  /** The charset that a byte order mark names. */
  public static Optional<Charset> find(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(UTF_32BE);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** How many bytes the byte order mark takes. */
  public static int length(byte[] bytes) {
    return find(bytes)
        .map(Charset::name)
        .map(n -> n.equals("UTF-8") ? 3 : n.startsWith("UTF-32") ? 4 : 2)
        .orElse(0);
  }

  /**
   * UTF-16 without a mark: some unit has a zero byte, for spaces and line ends do, and read in one
   * of the two orders nearly all of it is text.
   */
  public static Optional<Charset> findUnmarkedWide(byte[] bytes) {
    int even = bytes.length & ~1;
    boolean zero = false;
    for (int i = 0; i < even && !zero; i++) {
      zero = bytes[i] == 0;
    }
    if (!zero) {
      return Optional.empty();
    }
    double little = textShare(bytes, even, StandardCharsets.UTF_16LE);
    double big = textShare(bytes, even, StandardCharsets.UTF_16BE);
    if (Math.max(little, big) < 0.98 || little == big) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static double textShare(byte[] bytes, int length, Charset charset) {
    try {
      CharSequence text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return text.length() == 0
          ? 0
          : (double) text.chars().filter(CharsetMarks::isUsual).count() / text.length();
    } catch (CharacterCodingException e) {
      return 0;
    }
  }

  private static boolean isUsual(int c) {
    if (c < 0x20) {
      return c == '\n' || c == '\r' || c == '\t';
    }
    boolean spoken = c < 0x530 && c != 0x7f && !(c > 0x7f && c < 0xa0);
    boolean asian = (c >= 0x3000 && c < 0x3100) || (c >= 0x4e00 && c < 0x9fb0);
    boolean wide = (c >= 0xac00 && c < 0xd7a4) || (c >= 0xff00 && c < 0xffef);
    boolean marks = c >= 0x2000 && c < 0x2700;
    return spoken || asian || wide || marks;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The charset of a name as pages declare it; browsers read Latin 1 as windows-1252. */
  public static Optional<Charset> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> supported("windows-1252");
      case "gb2312", "gbk", "x-gbk" -> supported("GB18030");
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> supported("windows-31j");
      case "euc-kr", "ks_c_5601-1987", "ksc5601" -> supported("x-windows-949");
      case "big5" -> supported("Big5-HKSCS");
      case "utf8" -> Optional.of(StandardCharsets.UTF_8);
      default -> supported(plain);
    };
  }

  private static Optional<Charset> supported(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
