package org.newsledger.csv;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/** Says of a CSV file that cannot be read, or not further, why and what to do. */
final class UnreadableCsv {

  private UnreadableCsv() {}

  static Rejection rejection(IOException failure, Place place) {
    if (failure instanceof NoSuchFileException) {
      return Rejection.of(
          RejectionCode.FILE_VANISHED,
          place,
          "the file was there when the load began and is gone; leave the input alone while a load"
              + " runs");
    }
    if (failure instanceof AccessDeniedException) {
      return Rejection.of(
          RejectionCode.FILE_UNREADABLE,
          place,
          "this user may not read the file; change its permissions");
    }
    if (failure instanceof EOFException || failure instanceof ZipException) {
      return Rejection.of(
          RejectionCode.GZIP_DAMAGED,
          place,
          "the compressed data is damaged or cut off after this line ("
              + failure.getMessage()
              + "); fetch it anew");
    }
    if (failure instanceof CappedLines.LineTooLong) {
      return Rejection.of(
          RejectionCode.CSV_LINE_TOO_LONG,
          place,
          failure.getMessage()
              + ", somewhere after this line, and the rest of the file is not read; break it into"
              + " rows");
    }
    return Rejection.of(
        RejectionCode.FILE_UNREADABLE,
        place,
        "the file cannot be read on: " + failure.getMessage() + "; check the disk");
  }
}
