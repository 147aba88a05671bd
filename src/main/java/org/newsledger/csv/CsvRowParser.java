package org.newsledger.csv;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;

/**
 * Cuts the records of one file into rows, each as long as the header.
 *
 * <p>It keeps no state from row to row, so that records of one file may be parsed side by side.
 */
public final class CsvRowParser {

  private final String file;
  private final Dialect dialect;
  private final CsvHeader header;
  private final SourceDefinition source;

  CsvRowParser(String file, Dialect dialect, CsvHeader header, SourceDefinition source) {
    this.file = file;
    this.dialect = dialect;
    this.header = header;
    this.source = source;
  }

  /** The row of each record, or why it is none, in the records' order. */
  public List<Outcome<CsvRow>> parse(List<CsvRecord> records) {
    CsvCells cells = new CsvCells(dialect);
    List<Outcome<CsvRow>> rows = new ArrayList<>(records.size());
    for (CsvRecord csv : records) {
      rows.add(parse(csv, cells));
    }
    return rows;
  }

  private Outcome<CsvRow> parse(CsvRecord csv, CsvCells cutter) {
    Place place = new Place(file, csv.line());
    if (!csv.closed()) {
      return Outcome.rejected(
          Rejection.of(
              RejectionCode.CSV_QUOTE_UNCLOSED,
              place,
              "a quote opened here is not closed within "
                  + dialect.mostLines()
                  + " lines; close it, or double a '\"' that belongs to the value"));
    }
    if (csv.text().indexOf('\uFFFD') >= 0) {
      return Outcome.rejected(
          new Rejection(
              RejectionCode.CHARSET_INVALID,
              place,
              "",
              csv.text(),
              "the row has bytes that are not "
                  + dialect.charset()
                  + "; name the file's charset in sources.yml"));
    }
    List<String> cells = cutter.of(csv.text());
    if (cells.size() != header.size()) {
      return Outcome.rejected(fieldCount(place, cells));
    }
    return Outcome.accepted(new CsvRow(place, csv.text(), header, cells, source));
  }

  private Rejection fieldCount(Place place, List<String> cells) {
    String advice =
        cells.size() > header.size()
            ? "quote a field that contains '" + dialect.delimiter() + "'"
            : "leave no field out; an empty one keeps its delimiter";
    return new Rejection(
        RejectionCode.CSV_FIELD_COUNT,
        place,
        "",
        String.join(String.valueOf(dialect.delimiter()), cells),
        "expected " + header.size() + " fields, found " + cells.size() + "; " + advice);
  }
}
