package org.newsledger.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of {@code sources.yml}: which files a source has, and what their columns mean.
 *
 * @param name the source's name, unique in the file
 * @param kind what its rows tell
 * @param files a glob relative to the input folder
 * @param charset the files' encoding
 * @param delimiter the character between fields
 * @param locale how numbers and dates are written
 * @param layout of rates: a column a currency, or a row a rate
 * @param base of rates: the ISO 4217 code that a wide layout is quoted against
 * @param metric of claims: the metric of rows that name none
 * @param unit of claims: the unit of rows that name none
 * @param columns the fields that are filled, by field name
 */
public record SourceDefinition(
    String name,
    SourceKind kind,
    String files,
    Charset charset,
    char delimiter,
    Locale locale,
    Layout layout,
    Optional<String> base,
    Optional<String> metric,
    Optional<String> unit,
    Map<String, Column> columns) {

  /** How a file of rates is laid out. */
  public enum Layout {
    /** A column a currency. */
    WIDE,
    /** A row a rate, with columns for base, quote and rate. */
    LONG
  }

  public SourceDefinition {
    columns = Map.copyOf(columns);
  }

  /** A file of the input folder that {@code sources.yml} need not name: RFC 4180 in UTF-8. */
  public static SourceDefinition internal(String name, String file, Map<String, Column> columns) {
    return new SourceDefinition(
        name,
        SourceKind.COMPANIES,
        file,
        StandardCharsets.UTF_8,
        ',',
        Locale.ROOT,
        Layout.LONG,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        columns);
  }

  /** The column that fills a field; empty where none does or a constant fills it. */
  public Optional<String> headerOf(String field) {
    return Optional.ofNullable(columns.get(field)).flatMap(Column::header);
  }
}
