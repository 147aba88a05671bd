package org.newsledger.claim.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;
import org.newsledger.claim.Period;
import org.newsledger.claim.StatedClaim;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.NameResolver;
import org.newsledger.csv.CsvRow;
import org.newsledger.csv.LocaleFormats;
import org.newsledger.quantity.Qualifier;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.source.SourceDefinition;
import org.newsledger.text.Span;

/**
 * Reads the claims that the rows of a source state, with the same names, amounts and units as
 * articles.
 *
 * <p>Rows do not depend on each other, so that they may be read side by side.
 */
public final class StatedClaimRows {

  private static final double AS_STATED = 1.0;
  private static final Pattern PERIOD_JOINTS = Pattern.compile("[ \\-/]");
  private static final Pattern YEAR = Pattern.compile("(FY)?((?:1[89]|20|21)[0-9]{2})");
  private static final Pattern QUARTER_LAST = Pattern.compile("((?:1[89]|20|21)[0-9]{2})Q([1-4])");
  private static final Pattern QUARTER_FIRST = Pattern.compile("Q([1-4])((?:1[89]|20|21)[0-9]{2})");

  /** When so many names are remembered they are forgotten. */
  private static final int MOST_REMEMBERED = 50_000;

  private final SourceDefinition source;
  private final CompanyRegistry registry;
  private final LocaleFormats formats;
  private final AmountCells amounts;

  /** Rows name the same companies again and again. */
  private final Map<String, CompanyRef> resolved = new ConcurrentHashMap<>();

  /** A reader of the rows of {@code source}; names are resolved by {@code registry}. */
  public StatedClaimRows(SourceDefinition source, CompanyRegistry registry) {
    this.source = source;
    this.registry = registry;
    this.formats = new LocaleFormats(source.locale());
    this.amounts = new AmountCells(source.locale());
  }

  /** The claim of a row, or the first field that is not understood. */
  public Outcome<StatedClaim> read(CsvRow row) {
    try {
      return Outcome.accepted(stated(row));
    } catch (UnreadableField e) {
      return Outcome.rejected(
          new Rejection(
              e.code(), row.place(), e.field(), e.seen(), String.valueOf(e.getMessage())));
    }
  }

  private StatedClaim stated(CsvRow row) {
    Metric metric = metric(row);
    AmountCells.Amount amount = amounts.read(row, metric, source.unit());
    Optional<LocalDate> date = row.find("date").map(this::date);
    Claim claim =
        new Claim(
            metric,
            companies(row.list("subject"), "subject"),
            row.find("objects").isEmpty() ? List.of() : companies(row.list("objects"), "objects"),
            Optional.of(amount.value()),
            amount.high(),
            amount.unit(),
            row.find("qualifier")
                .map(code -> code("qualifier", code, Qualifier.values(), Qualifier::code))
                .orElse(amount.qualifier()),
            row.find("modality")
                .map(code -> code("modality", code, Modality.values(), Modality::code))
                .orElse(Modality.ACTUAL),
            row.find("period").map(StatedClaimRows::period),
            new Span(0, row.text().length()),
            "csv:" + source.name(),
            AS_STATED);
    return new StatedClaim(row.place(), source.name(), row.text(), date, claim);
  }

  private Metric metric(CsvRow row) {
    String code = row.find("metric").or(source::metric).orElse("");
    return code("metric", code, Metric.values(), Metric::code);
  }

  private static <E> E code(String field, String seen, E[] values, Function<E, String> code) {
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(seen))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableField(
                    field.equals("metric")
                        ? RejectionCode.METRIC_UNKNOWN
                        : RejectionCode.VALUE_UNKNOWN,
                    field,
                    seen,
                    "'"
                        + seen
                        + "' is no "
                        + field
                        + "; allowed: "
                        + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
  }

  private List<CompanyRef> companies(List<String> names, String field) {
    List<CompanyRef> companies = new ArrayList<>();
    for (String name : names) {
      if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
        break;
      }
      CompanyRef company = company(name);
      if (!companies.contains(company)) {
        companies.add(company);
      }
    }
    if (companies.isEmpty()) {
      throw new UnreadableField(
          RejectionCode.COMPANY_NAME_MISSING,
          field,
          String.join(", ", names),
          "the field names no company; write a name with a letter or a digit");
    }
    return companies;
  }

  private CompanyRef company(String name) {
    if (resolved.size() >= MOST_REMEMBERED) {
      resolved.clear();
    }
    return resolved.computeIfAbsent(name, n -> new NameResolver(registry).resolve(n).company());
  }

  private LocalDate date(String cell) {
    return formats
        .date(cell)
        .orElseThrow(
            () ->
                new UnreadableField(
                    RejectionCode.DATE_INVALID,
                    "date",
                    cell,
                    "'"
                        + cell
                        + "' is no date that exists; write it as in "
                        + formats.dateExamples()));
  }

  /** {@code 2025}, {@code 2025Q3}, {@code Q3 2025}, with or without a space or hyphen. */
  private static Period period(String cell) {
    String plain = PERIOD_JOINTS.matcher(cell.toUpperCase(Locale.ROOT)).replaceAll("");
    Matcher year = YEAR.matcher(plain);
    if (year.matches()) {
      return Period.of(Integer.parseInt(year.group(2)));
    }
    Matcher last = QUARTER_LAST.matcher(plain);
    if (last.matches()) {
      return new Period(Integer.parseInt(last.group(1)), Integer.parseInt(last.group(2)));
    }
    Matcher first = QUARTER_FIRST.matcher(plain);
    if (first.matches()) {
      return new Period(Integer.parseInt(first.group(2)), Integer.parseInt(first.group(1)));
    }
    throw new UnreadableField(
        RejectionCode.DATE_INVALID,
        "period",
        cell,
        "'" + cell + "' is no period; write a year such as 2025 or a quarter such as 2025Q3");
  }
}
