package org.newsledger.job.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.csv.CsvFile;
import org.newsledger.csv.CsvRecord;
import org.newsledger.csv.CsvRowParser;
import org.newsledger.source.InputFiles;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;
import org.newsledger.source.Sources;

/**
 * The records of all files of one kind of source, in blocks that may be parsed side by side.
 *
 * <p>Sources come in the order of {@code sources.yml}, files in that of their names. A file that
 * cannot be opened, and a source without a file, is a block with its rejection alone.
 */
public final class CsvSourceFiles implements Iterator<CsvSourceFiles.Block>, AutoCloseable {

  private static final int BLOCK = 1_000;

  /**
   * Some records of one file.
   *
   * @param source the source the file belongs to
   * @param parser cuts the records into rows; empty where the file was refused as a whole
   * @param records the records
   * @param refused why the file, or the rest of it, was refused
   */
  record Block(
      SourceDefinition source,
      Optional<CsvRowParser> parser,
      List<CsvRecord> records,
      Optional<Rejection> refused) {}

  /** A file of a source; none where no file of the folder is the source's. */
  private record SourceFile(SourceDefinition source, Optional<Path> file) {}

  private final Path root;
  private final Iterator<SourceFile> files;
  private Optional<CsvFile> open = Optional.empty();
  private Optional<SourceDefinition> source = Optional.empty();
  private Optional<Block> next = Optional.empty();

  private CsvSourceFiles(Path root, List<SourceFile> files) {
    this.root = root;
    this.files = files.iterator();
  }

  /** The files of the sources of {@code kind} in the input folder {@code root}. */
  public static CsvSourceFiles of(Path root, List<SourceDefinition> sources, SourceKind kind) {
    List<SourceFile> files = new ArrayList<>();
    for (SourceDefinition source : sources) {
      if (source.kind() == kind) {
        List<Path> matching = InputFiles.matching(root, source.files());
        matching.forEach(file -> files.add(new SourceFile(source, Optional.of(file))));
        if (matching.isEmpty()) {
          files.add(new SourceFile(source, Optional.empty()));
        }
      }
    }
    return new CsvSourceFiles(root, files);
  }

  /** The names of the files of all sources, as places have them. */
  public static Stream<String> names(Path root, List<SourceDefinition> sources) {
    return sources.stream()
        .flatMap(source -> InputFiles.matching(root, source.files()).stream())
        .map(file -> InputFiles.relative(root, file));
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (open.isPresent() || files.hasNext())) {
      next = open.isPresent() ? block(open.get()) : openNext(files.next());
    }
    return next.isPresent();
  }

  @Override
  public Block next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all files are read");
    }
    Block block = next.orElseThrow();
    next = Optional.empty();
    return block;
  }

  private Optional<Block> openNext(SourceFile file) {
    source = Optional.of(file.source());
    Outcome<CsvFile> outcome =
        file.file()
            .map(path -> CsvFile.open(root, path, file.source()))
            .orElseGet(() -> Outcome.rejected(missing(file.source())));
    if (outcome instanceof Outcome.Rejected<CsvFile> rejected) {
      return Optional.of(
          new Block(file.source(), Optional.empty(), List.of(), Optional.of(rejected.rejection())));
    }
    open = Optional.of(((Outcome.Accepted<CsvFile>) outcome).item());
    return Optional.empty();
  }

  private static Rejection missing(SourceDefinition source) {
    return new Rejection(
        RejectionCode.FILE_MISSING,
        Place.of(Sources.FILE),
        "files",
        source.files(),
        "no file matches '"
            + source.files()
            + "' of source '"
            + source.name()
            + "'; put one into the input folder, or mend the source");
  }

  private Optional<Block> block(CsvFile file) {
    List<CsvRecord> records = new ArrayList<>(BLOCK);
    Optional<Rejection> refused = Optional.empty();
    try {
      Optional<CsvRecord> csv = file.next();
      while (csv.isPresent()) {
        records.add(csv.get());
        csv = records.size() < BLOCK ? file.next() : Optional.empty();
      }
    } catch (IOException e) {
      refused = Optional.of(file.refusal(e));
    }
    if (records.size() < BLOCK) {
      close();
    }
    return records.isEmpty() && refused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block(source.orElseThrow(), Optional.of(file.parser()), records, refused));
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
      open = Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
