package org.newsledger.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.article.file.ArticleFormat;
import org.newsledger.article.file.RawArticle;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.Spec;

class ArticleDecoderTest {

  @TestFactory
  Stream<DynamicTest> bytesOfEachCharsetAreReadAsTheyWereWritten() {
    return Spec.rows("article/charsets.yml").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("charset") + ": " + row.get("why"),
                    () ->
                        assertThat(
                                decode(
                                    row.get("text").getBytes(Charset.forName(row.get("charset")))))
                            .isEqualTo(Outcome.accepted(row.get("text")))));
  }

  @Test
  void aDeclaredCharsetIsUsedWhereTheBytesAreNoUtf8() {
    String page = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>";
    assertThat(decode(page.getBytes(Charset.forName("ISO-8859-2"))))
        .isEqualTo(Outcome.accepted(page));
  }

  @Test
  void utf8IsBelievedBeforeAWrongDeclaration() {
    String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Größe</body></html>";
    assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(Outcome.accepted(page));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(decode("\ufeffTitle".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Outcome.accepted("Title"));
  }

  @Test
  void utf8WithWrongBytesIsRejected() {
    byte[] bytes = "Größe, Länge, Höhe: ? Ärger".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
    assertThat(code(decode(bytes))).isEqualTo(RejectionCode.CHARSET_INVALID);
  }

  @Test
  void plainTextWithAByteThatIsNoLetterIsRejected() {
    byte[] bytes = "The company ? said so.".getBytes(StandardCharsets.US_ASCII);
    bytes[12] = (byte) 0xff;
    assertThat(code(decode(bytes))).isEqualTo(RejectionCode.CHARSET_INVALID);
  }

  @Test
  void binaryDataIsRejected() {
    assertThat(code(decode(new byte[] {'a', 0, 1, 2, 'b', 0, 0, 0, 7})))
        .isEqualTo(RejectionCode.FILE_BINARY);
    assertThat(code(decode("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo(RejectionCode.FILE_BINARY);
  }

  private static Outcome<String> decode(byte[] bytes) {
    return ArticleDecoder.decode(new RawArticle(Place.of("a.txt"), ArticleFormat.TEXT, bytes));
  }

  private static RejectionCode code(Outcome<String> outcome) {
    return ((Outcome.Rejected<String>) outcome).rejection().code();
  }
}
