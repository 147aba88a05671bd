package org.newsledger.article.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/** Ends the reading of a file whose content is refused; never leaves this package. */
final class InputRefused extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectionCode code;

  private final String message;

  InputRefused(RejectionCode code, String message) {
    super(message);
    this.code = code;
    this.message = message;
  }

  /** The rejection that tells a person why a file could not be read. */
  static Rejection rejection(IOException trouble, Place place) {
    if (trouble instanceof InputRefused refused) {
      return Rejection.of(refused.code, place, refused.message);
    }
    if (trouble instanceof NoSuchFileException) {
      return Rejection.of(
          RejectionCode.FILE_VANISHED,
          place,
          "the file was listed but is gone now; leave the input alone while a load runs");
    }
    if (trouble instanceof AccessDeniedException) {
      return Rejection.of(
          RejectionCode.FILE_UNREADABLE,
          place,
          "this user may not read the file; change its permissions");
    }
    if (trouble instanceof EOFException || trouble instanceof ZipException) {
      return Rejection.of(
          RejectionCode.GZIP_DAMAGED,
          place,
          "the compressed data is damaged or cut off ("
              + trouble.getMessage()
              + "); fetch it anew");
    }
    if (trouble instanceof CharacterCodingException) {
      return Rejection.of(
          RejectionCode.CHARSET_INVALID,
          place,
          "the bytes are no text in the file's charset; save it as UTF-8");
    }
    return Rejection.of(
        RejectionCode.FILE_UNREADABLE,
        place,
        "the file cannot be read: " + trouble.getMessage() + "; check the disk");
  }
}
