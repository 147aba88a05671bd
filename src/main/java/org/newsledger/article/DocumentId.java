package org.newsledger.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** The identity of a document: the SHA-256 of what it says, not of how its file wrote it. */
public final class DocumentId {

  private DocumentId() {}

  /** The id of a document that says this: 64 hexadecimal digits. */
  public static String of(
      Optional<String> title,
      String text,
      Optional<LocalDate> publishedOn,
      Optional<String> url,
      Optional<String> publisher) {
    MessageDigest digest = sha256();
    add(digest, title.orElse(""));
    add(digest, text);
    add(digest, publishedOn.map(LocalDate::toString).orElse(""));
    add(digest, url.orElse(""));
    add(digest, publisher.orElse(""));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Each field ends with a byte that no UTF-8 has, so that none can run into the next. */
  private static void add(MessageDigest digest, String field) {
    digest.update(field.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0xff);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
