package org.newsledger.job.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsledger.company.registry.CompanyField;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.CompanyRow;
import org.newsledger.company.registry.Correction;
import org.newsledger.company.registry.Corrections;
import org.newsledger.csv.CsvRow;
import org.newsledger.source.Column;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;
import org.newsledger.source.Sources;

/**
 * The companies that an input folder describes.
 *
 * @param registry the registry of all its company sources, corrected
 * @param rows how many rows were taken, corrections too
 * @param rejections rows and files that were refused
 */
public record CompanySources(CompanyRegistry registry, long rows, List<Rejection> rejections) {

  /** The file of corrections, relative to the input folder. */
  public static final String CORRECTIONS = "corrections.csv";

  public CompanySources {
    rejections = List.copyOf(rejections);
  }

  /** Reads the company sources and the corrections of an input folder; it may lack both. */
  public static CompanySources of(Path input) {
    List<Rejection> rejections = new ArrayList<>();
    List<CompanyRow> rows = new ArrayList<>();
    rows(input, Sources.of(input), SourceKind.COMPANIES, rejections).parallelStream()
        .map(CompanySources::companyRow)
        .toList()
        .forEach(row -> take(row, rows, rejections));
    Corrections corrections = corrections(input, rejections);
    CompanyRegistry registry = CompanyRegistry.of(rows, corrections);
    rejections.addAll(registry.rejections());
    int taken = rows.size() + corrections.rows().size() - registry.rejections().size();
    return new CompanySources(registry, taken, rejections);
  }

  private static Outcome<CompanyRow> companyRow(CsvRow row) {
    Map<CompanyField, List<String>> values = new EnumMap<>(CompanyField.class);
    for (CompanyField field : CompanyField.values()) {
      values.put(field, row.list(field.code()));
    }
    return CompanyRow.of(row.source(), row.place(), values);
  }

  private static Corrections corrections(Path input, List<Rejection> rejections) {
    if (!Files.exists(input.resolve(CORRECTIONS))) {
      return Corrections.none();
    }
    SourceDefinition source =
        SourceDefinition.internal("corrections", CORRECTIONS, correctionColumns());
    List<Correction> corrections = new ArrayList<>();
    for (CsvRow row : rows(input, List.of(source), SourceKind.COMPANIES, rejections)) {
      take(correction(row), corrections, rejections);
    }
    return new Corrections(corrections);
  }

  private static Map<String, Column> correctionColumns() {
    return Map.of(
        "action", Column.of("action"),
        "company", Column.of("company"),
        "target", Column.of("target"));
  }

  private static Outcome<Correction> correction(CsvRow row) {
    return Correction.of(
        row.place(),
        row.find("action").orElse(""),
        row.find("company").orElse(""),
        row.find("target").orElse(""));
  }

  private static List<CsvRow> rows(
      Path input, List<SourceDefinition> sources, SourceKind kind, List<Rejection> rejections) {
    List<CsvSourceFiles.Block> blocks = new ArrayList<>();
    try (CsvSourceFiles files = CsvSourceFiles.of(input, sources, kind)) {
      files.forEachRemaining(blocks::add);
    }
    List<List<Outcome<CsvRow>>> parsed =
        blocks.parallelStream().map(CompanySources::parsed).toList();
    List<CsvRow> rows = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).refused().ifPresent(rejections::add);
      parsed.get(i).forEach(row -> take(row, rows, rejections));
    }
    return rows;
  }

  private static List<Outcome<CsvRow>> parsed(CsvSourceFiles.Block block) {
    return block.parser().map(parser -> parser.parse(block.records())).orElse(List.of());
  }

  private static <T> void take(Outcome<T> outcome, List<T> accepted, List<Rejection> rejected) {
    if (outcome instanceof Outcome.Accepted<T> item) {
      accepted.add(item.item());
    } else {
      rejected.add(((Outcome.Rejected<T>) outcome).rejection());
    }
  }
}
