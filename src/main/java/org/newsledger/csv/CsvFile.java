package org.newsledger.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.newsledger.source.InputFiles;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;

/** An open CSV file of a source: its header has been read and fits, its records follow. */
public final class CsvFile implements Closeable {

  private final Place place;
  private final CsvRecords records;
  private final CsvRowParser parser;
  private final CsvHeader header;

  private CsvFile(Place place, CsvRecords records, CsvRowParser parser, CsvHeader header) {
    this.place = place;
    this.records = records;
    this.parser = parser;
    this.header = header;
  }

  /** Opens a file below {@code root}, or says why it cannot be read as the source describes it. */
  public static Outcome<CsvFile> open(Path root, Path file, SourceDefinition source) {
    Place place = Place.of(InputFiles.relative(root, file));
    if (!InputFiles.isInside(root, file) && Files.exists(file)) {
      return refuse(
          RejectionCode.FILE_OUTSIDE_INPUT,
          place,
          "the link leads out of the input folder; copy the file into it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return refuse(RejectionCode.FILE_UNREADABLE, place, "this is no regular file; remove it");
    }
    Dialect dialect = Dialect.of(source.charset(), source.delimiter());
    try {
      CsvRecords records = new CsvRecords(reader(file, dialect), dialect);
      Outcome<CsvFile> opened = withHeader(records, place, dialect, source);
      if (opened instanceof Outcome.Rejected) {
        records.close();
      }
      return opened;
    } catch (IOException e) {
      return Outcome.rejected(UnreadableCsv.rejection(e, place));
    }
  }

  private static Outcome<CsvFile> withHeader(
      CsvRecords records, Place place, Dialect dialect, SourceDefinition source)
      throws IOException {
    Optional<CsvRecord> first = records.next();
    if (first.isEmpty()) {
      return refuse(RejectionCode.FILE_EMPTY, place, "the file is empty; a header line is needed");
    }
    CsvHeader header = new CsvHeader(new CsvCells(dialect).of(first.get().text()));
    List<String> missing =
        source.columns().values().stream()
            .flatMap(column -> column.header().stream())
            .filter(name -> header.indexOf(name) < 0)
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      return Outcome.rejected(
          new Rejection(
              RejectionCode.CSV_HEADER,
              new Place(place.file(), first.get().line()),
              String.join(", ", missing),
              header.toString(),
              "the header has no column "
                  + String.join(", ", missing)
                  + "; found: "
                  + header
                  + "; mend the header, the delimiter or the columns of source '"
                  + source.name()
                  + "'"));
    }
    return Outcome.accepted(
        new CsvFile(
            place, records, new CsvRowParser(place.file(), dialect, header, source), header));
  }

  private static BufferedReader reader(Path file, Dialect dialect) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    InputStream plain =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    BufferedReader reader =
        new BufferedReader(
            new CappedLines(
                new InputStreamReader(
                    plain,
                    dialect
                        .charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE))),
            1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Outcome<CsvFile> refuse(RejectionCode code, Place place, String message) {
    return Outcome.rejected(Rejection.of(code, place, message));
  }

  /** The names of the columns. */
  public CsvHeader header() {
    return header;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException when the file cannot be read on
   */
  public Optional<CsvRecord> next() throws IOException {
    return records.next();
  }

  /** Says why {@link #next} failed, for the rest of the file is refused then. */
  public Rejection refusal(IOException failure) {
    return UnreadableCsv.rejection(failure, new Place(place.file(), records.line()));
  }

  /** Cuts this file's records into rows; it may be used by several threads. */
  public CsvRowParser parser() {
    return parser;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
