package org.newsledger.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.source.Column;
import org.newsledger.source.Outcome;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;

class CsvFileTest {

  @TempDir Path folder;

  @Test
  void quotedDelimitersQuotesAndLineBreaksBelongToTheValue() throws IOException {
    List<Outcome<CsvRow>> rows =
        read("name,ticker\n\"A, \"\"B\"\"\nand C\",AB\nD,E\n", "UTF-8", ',');

    assertThat(row(rows, 0).find("name")).contains("A, \"B\"\nand C");
    assertThat(row(rows, 0).place()).hasToString("companies.csv:2");
    assertThat(row(rows, 1).place()).hasToString("companies.csv:4");
  }

  @Test
  void backslashesAreKept() throws IOException {
    assertThat(row(read("name,ticker\nA\\B,\"C\\\"\n", "UTF-8", ','), 0).cells())
        .containsExactly("A\\B", "C\\");
  }

  @Test
  void anUnclosedQuoteCostsOneRowAndNotTheRestOfTheFile() throws IOException {
    String rest = "x,y\n".repeat(200);
    List<Outcome<CsvRow>> rows = read("name,ticker\n\"open,A\n" + rest, "UTF-8", ',');

    assertThat(rows).hasSize(201);
    assertThat(code(rows, 0)).isEqualTo(RejectionCode.CSV_QUOTE_UNCLOSED);
    assertThat(rows.subList(1, 201)).allMatch(Outcome.Accepted.class::isInstance);
    assertThat(row(rows, 200).place().line()).isEqualTo(202);
  }

  @Test
  void anUnclosedQuoteOnTheLastLineIsRefused() throws IOException {
    List<Outcome<CsvRow>> rows = read("name,ticker\nA,B\nC,\"D", "UTF-8", ',');
    assertThat(code(rows, 1)).isEqualTo(RejectionCode.CSV_QUOTE_UNCLOSED);
  }

  @Test
  void tooFewAndTooManyFieldsAreRefusedWithAdvice() throws IOException {
    List<Outcome<CsvRow>> rows = read("name,ticker\nA\nB,C,D\n", "UTF-8", ',');

    assertThat(rejection(rows, 0).rejection().text())
        .isEqualTo(
            "companies.csv:2: expected 2 fields, found 1; leave no field out; an empty one keeps its delimiter");
    assertThat(rejection(rows, 1).rejection().text())
        .isEqualTo("companies.csv:3: expected 2 fields, found 3; quote a field that contains ','");
  }

  @Test
  void aWrongHeaderIsRefusedWithTheColumnsThatWereFound() throws IOException {
    Path file = write("nom;ticker\nA;B\n".getBytes(StandardCharsets.UTF_8));
    Outcome<CsvFile> opened = CsvFile.open(folder, file, source("UTF-8", ';'));

    assertThat(opened).isInstanceOf(Outcome.Rejected.class);
    assertThat(((Outcome.Rejected<CsvFile>) opened).rejection().message())
        .contains("no column name", "found: nom, ticker");
  }

  @Test
  void anEmptyFileAndAMissingOneAreRefused() throws IOException {
    Path empty = write(new byte[0]);
    assertThat(
            ((Outcome.Rejected<CsvFile>) CsvFile.open(folder, empty, source("UTF-8", ',')))
                .rejection()
                .code())
        .isEqualTo(RejectionCode.FILE_EMPTY);
    Path gone = folder.resolve("gone.csv");
    assertThat(
            ((Outcome.Rejected<CsvFile>) CsvFile.open(folder, gone, source("UTF-8", ',')))
                .rejection()
                .code())
        .isEqualTo(RejectionCode.FILE_VANISHED);
  }

  @Test
  void aRowInAnotherCharsetIsRefusedAndTheRestIsRead() throws IOException {
    Path file = write("name,ticker\nMünchen,A\nB,C\n".getBytes(Charset.forName("windows-1252")));
    List<Outcome<CsvRow>> rows = rows(file, source("UTF-8", ','));

    assertThat(code(rows, 0)).isEqualTo(RejectionCode.CHARSET_INVALID);
    assertThat(row(rows, 1).find("name")).contains("B");
  }

  @Test
  void theCharsetAndDelimiterOfTheSourceApplyAndAByteOrderMarkIsNoColumnsPart() throws IOException {
    List<Outcome<CsvRow>> rows = read("name;ticker\nMünchen;A\n", "windows-1252", ';');
    assertThat(row(rows, 0).find("name")).contains("München");
    assertThat(row(read("\uFEFFname,ticker\nA,B\n", "UTF-8", ','), 0).find("name")).contains("A");
  }

  @Test
  void aLinkOutOfTheInputFolderIsNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.csv"), "name,ticker\nA,B\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), secret);
    assertThat(
            ((Outcome.Rejected<CsvFile>) CsvFile.open(folder, link, source("UTF-8", ',')))
                .rejection()
                .code())
        .isEqualTo(RejectionCode.FILE_OUTSIDE_INPUT);
  }

  private List<Outcome<CsvRow>> read(String text, String charset, char delimiter)
      throws IOException {
    return rows(write(text.getBytes(Charset.forName(charset))), source(charset, delimiter));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("companies.csv"), bytes);
  }

  private List<Outcome<CsvRow>> rows(Path file, SourceDefinition source) throws IOException {
    List<Outcome<CsvRow>> rows = new ArrayList<>();
    try (CsvFile csv = ((Outcome.Accepted<CsvFile>) CsvFile.open(folder, file, source)).item()) {
      for (Optional<CsvRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
        rows.addAll(csv.parser().parse(List.of(next.get())));
      }
    }
    return rows;
  }

  private static SourceDefinition source(String charset, char delimiter) {
    return new SourceDefinition(
        "listed",
        SourceKind.COMPANIES,
        "*.csv",
        Charset.forName(charset),
        delimiter,
        Locale.US,
        SourceDefinition.Layout.LONG,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("name", Column.of("name"), "ticker", Column.of("ticker")));
  }

  private static CsvRow row(List<Outcome<CsvRow>> rows, int index) {
    return ((Outcome.Accepted<CsvRow>) rows.get(index)).item();
  }

  private static Outcome.Rejected<CsvRow> rejection(List<Outcome<CsvRow>> rows, int index) {
    return (Outcome.Rejected<CsvRow>) rows.get(index);
  }

  private static RejectionCode code(List<Outcome<CsvRow>> rows, int index) {
    return rejection(rows, index).rejection().code();
  }
}
