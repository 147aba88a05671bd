package org.newsledger.article.parse;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.article.charset.CharsetGuess;
import org.newsledger.article.charset.CharsetMarks;
import org.newsledger.article.charset.Utf8;
import org.newsledger.article.file.RawArticle;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/**
 * Turns the bytes of an article into text.
 *
 * <p>In this order: byte order mark, ISO 2022 by its escapes, UTF-16 without a mark, UTF-8, the
 * declared charset, a guess. UTF-8 goes before what a page declares, for text in another charset is
 * hardly ever valid UTF-8, while wrong declarations are common.
 */
final class ArticleDecoder {

  private static final int DECLARATION_AREA = 4096;
  private static final int BINARY_SAMPLE = 1 << 14;
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?([a-z0-9_:-]{2,30})");
  private static final String[] BINARY_STARTS = {
    "%PDF-",
    "PK\3\4",
    "\u0089PNG",
    "GIF8",
    "\u00ff\u00d8\u00ff",
    "\u007fELF",
    "\u001f\u008b",
    "RIFF",
    "\u00d0\u00cf\u0011\u00e0",
    "MZ\u0090",
    "BZh",
    "7z\u00bc\u00af",
    "\u00fd7zXZ",
    "SQLite format"
  };

  private ArticleDecoder() {}

  static Outcome<String> decode(RawArticle raw) {
    byte[] bytes = raw.bytes();
    Optional<Charset> wide =
        CharsetMarks.find(bytes).or(() -> CharsetMarks.findUnmarkedWide(bytes));
    if (wide.isPresent()) {
      int mark = CharsetMarks.length(bytes);
      return Outcome.accepted(new String(bytes, mark, bytes.length - mark, wide.get()));
    }
    if (isBinary(bytes)) {
      return reject(
          raw.place(),
          RejectionCode.FILE_BINARY,
          "the content is binary data, not text; convert it or remove the file");
    }
    if (hasEscapes(bytes)) {
      Optional<Charset> guess = CharsetGuess.of(bytes);
      if (guess.isPresent()) {
        return Outcome.accepted(new String(bytes, guess.get()));
      }
    }
    Utf8.Tally tally = Utf8.tally(bytes);
    if (tally.isValid()) {
      return Outcome.accepted(new String(bytes, StandardCharsets.UTF_8));
    }
    return inOlderCharset(raw.place(), bytes, tally);
  }

  private static Outcome<String> inOlderCharset(Place place, byte[] bytes, Utf8.Tally tally) {
    Optional<Charset> charset =
        declared(bytes)
            .filter(c -> !c.equals(StandardCharsets.UTF_8) && CharsetGuess.decodes(bytes, c))
            .or(() -> tally.isMostlyUtf8() ? Optional.empty() : CharsetGuess.of(bytes));
    if (charset.isPresent()) {
      return Outcome.accepted(new String(bytes, charset.get()));
    }
    int at = tally.firstWrong() < 0 ? bytes.length - 1 : tally.firstWrong();
    return reject(
        place,
        RejectionCode.CHARSET_INVALID,
        "byte 0x%02x at offset %d is no UTF-8, and no other charset makes sense of the whole; save the article as UTF-8"
            .formatted(bytes[at] & 0xff, at));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_AREA);
    Matcher found = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find()
        ? CharsetMarks.named(found.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isBinary(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    if (Arrays.stream(BINARY_STARTS).anyMatch(start::startsWith)) {
      return true;
    }
    int length = Math.min(bytes.length, BINARY_SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int c = bytes[i];
      if (c == 0) {
        return true;
      }
      controls +=
          c > 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b
              ? 1
              : 0;
    }
    return controls * 50 > length;
  }

  /** Whether the bytes switch character sets by escape sequences, as ISO-2022-JP does. */
  private static boolean hasEscapes(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.remaining() > 1) {
      if (rest.get() == 0x1b
          && (rest.get(rest.position()) == '$' || rest.get(rest.position()) == '(')) {
        return true;
      }
    }
    return false;
  }

  private static Outcome<String> reject(Place place, RejectionCode code, String message) {
    return Outcome.rejected(Rejection.of(code, place, message));
  }
}
