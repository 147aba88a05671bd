package org.newsledger.article.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses the charset of bytes that are no Unicode and declare nothing.
 *
 * <p>Western text is told first, by letters that stand alone between plain ones, for statistics go
 * astray where a text has few of them; the others are told by the statistics of ICU.
 */
public final class CharsetGuess {

  private static final int SAMPLE = 1 << 16;
  private static final int LEAST_CONFIDENCE = 10;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset WESTERN_EURO = Charset.forName("ISO-8859-15");

  /** What ICU may find, for these are what articles in our languages are written in. */
  private static final Set<String> EXPECTED =
      Set.of(
          "windows-1251",
          "KOI8-R",
          "ISO-8859-5",
          "IBM866",
          "Shift_JIS",
          "EUC-JP",
          "ISO-2022-JP",
          "GB18030",
          "Big5",
          "EUC-KR",
          "ISO-2022-KR",
          "ISO-2022-CN");

  /** Bytes of ASCII may be the second half of a character in these. */
  private static final Set<String> ASCII_INSIDE =
      Set.of("windows-31j", "GB18030", "Big5-HKSCS", "ISO-2022-JP", "ISO-2022-KR");

  /** The letters beyond ASCII of Western languages, and those that are words. */
  private static final String LETTERS = "äöüßéèêëàâçîïôûùœæñáíóúãõìòåøºª";

  private static final String WORDS = "àÀáâéÉèÈêóòôùúû";

  /** Signs that Western texts use; the one for any currency stands where Latin 9 has the euro. */
  private static final String SIGNS = "€£¥¤¢§©®°±·»«“”„‘’‚‹›–—…•¡¿½¼¾²³µ¶\u00a0\u00ad™×";

  private CharsetGuess() {}

  /** The charset that the bytes look like; empty where none of those expected does. */
  public static Optional<Charset> of(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    if (isWestern(decoded(sample, WESTERN))) {
      return Optional.of(hasOddEuro(sample) ? WESTERN_EURO : WESTERN);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    return Arrays.stream(detector.detectAll())
        .filter(m -> m.getConfidence() >= LEAST_CONFIDENCE && EXPECTED.contains(m.getName()))
        .map(CharsetMatch::getName)
        .flatMap(name -> CharsetMarks.named(name).stream())
        .filter(charset -> decodes(bytes, charset))
        .findFirst();
  }

  /** Whether brackets and quotes cannot be told as bytes in {@code charset}. */
  public static boolean hasAsciiInside(Charset charset) {
    return ASCII_INSIDE.contains(charset.name());
  }

  /** Whether the bytes are text in {@code charset}. */
  public static boolean decodes(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static CharBuffer decoded(byte[] bytes, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes));
  }

  private static boolean isWestern(CharSequence text) {
    int special = 0;
    int atHome = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        special++;
        boolean home = Character.isLetter(c) ? isLetterAtHome(text, i) : SIGNS.indexOf(c) >= 0;
        atHome += home ? 1 : 0;
      }
    }
    return special > 0 && atHome >= 0.9 * special;
  }

  /** A letter of our languages, beside a plain letter or another one that is. */
  private static boolean isLetterAtHome(CharSequence text, int at) {
    if (LETTERS.indexOf(Character.toLowerCase(text.charAt(at))) < 0) {
      return false;
    }
    int from = at > 0 && isSpecialLetter(text, at - 1) ? at - 1 : at;
    int to = from + 1 < text.length() && isSpecialLetter(text, from + 1) ? from + 2 : from + 1;
    if (isSpecialLetter(text, from - 1) || isSpecialLetter(text, to)) {
      return false;
    }
    boolean word = to - from == 1 && WORDS.indexOf(text.charAt(at)) >= 0;
    return word || isPlainLetter(text, from - 1) || isPlainLetter(text, to);
  }

  private static boolean isSpecialLetter(CharSequence text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) >= 0x80
        && Character.isLetter(text.charAt(at));
  }

  private static boolean isPlainLetter(CharSequence text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x80
        && Character.isLetter(text.charAt(at));
  }

  /** The euro sign of ISO-8859-15 is a sign that nobody uses in windows-1252. */
  private static boolean hasOddEuro(byte[] bytes) {
    boolean euro = false;
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c >= 0x80 && c < 0xa0) {
        return false;
      }
      euro |= c == 0xa4;
    }
    return euro;
  }
}
