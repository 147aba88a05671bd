package org.newsledger.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsledger.csv.CsvFile;
import org.newsledger.csv.CsvRecord;
import org.newsledger.csv.CsvRowParser;
import org.newsledger.source.InputFiles;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;

/**
 * The records of all files of one kind of source, in blocks that may be parsed side by side.
 *
 * <p>Sources come in the order of {@code sources.yml}, files in that of their names. A file that
 * cannot be opened is a block with its rejection alone.
 */
final class CsvSourceFiles implements Iterator<CsvSourceFiles.Block>, AutoCloseable {

  private static final int BLOCK = 1_000;

  /**
   * Some records of one file.
   *
   * @param source the source the file belongs to
   * @param parser cuts the records into rows; empty where the file was refused
   * @param records the records
   * @param refused why the file was refused
   */
  record Block(
      SourceDefinition source,
      Optional<CsvRowParser> parser,
      List<CsvRecord> records,
      Optional<Rejection> refused) {}

  private record SourceFile(SourceDefinition source, Path file) {}

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
  static CsvSourceFiles of(Path root, List<SourceDefinition> sources, SourceKind kind) {
    List<SourceFile> files = new ArrayList<>();
    for (SourceDefinition source : sources) {
      if (source.kind() == kind) {
        InputFiles.matching(root, source.files())
            .forEach(f -> files.add(new SourceFile(source, f)));
      }
    }
    return new CsvSourceFiles(root, files);
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
    Outcome<CsvFile> outcome = CsvFile.open(root, file.file(), file.source());
    if (outcome instanceof Outcome.Rejected<CsvFile> rejected) {
      return Optional.of(
          new Block(file.source(), Optional.empty(), List.of(), Optional.of(rejected.rejection())));
    }
    open = Optional.of(((Outcome.Accepted<CsvFile>) outcome).item());
    return Optional.empty();
  }

  private Optional<Block> block(CsvFile file) {
    try {
      List<CsvRecord> records = new ArrayList<>(BLOCK);
      Optional<CsvRecord> csv = file.next();
      while (csv.isPresent()) {
        records.add(csv.get());
        csv = records.size() < BLOCK ? file.next() : Optional.empty();
      }
      if (records.size() < BLOCK) {
        close();
      }
      return records.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Block(
                  source.orElseThrow(), Optional.of(file.parser()), records, Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
