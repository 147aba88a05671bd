package org.newsledger.cli.explanation;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.Period;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.Relation;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Quantity;
import org.newsledger.text.CodePoints;
import org.newsledger.text.Span;

/**
 * Shows what was read in an article to people: quantities, mentions, claims and relations with
 * spans.
 */
public final class ExtractionText {

  private final Extraction extraction;
  private final String text;
  private final CodePoints codePoints;
  private final PrintStream out;

  private ExtractionText(Extraction extraction, PrintStream out) {
    this.extraction = extraction;
    this.text = extraction.article().text();
    this.codePoints = CodePoints.of(text);
    this.out = out;
  }

  /** Prints all that was read, claims first. */
  public static void print(Extraction extraction, PrintStream out) {
    new ExtractionText(extraction, out).print();
  }

  private void print() {
    out.println(extraction.article().title().orElse(extraction.article().place().toString()));
    out.printf(
        "%s · %s · published %s%n%n",
        extraction.article().place(),
        extraction.article().language().code(),
        extraction
            .article()
            .publishedOn()
            .map(Object::toString)
            .orElse("on a day that is not told"));
    out.printf("Claims (%d)%n", extraction.claims().size());
    extraction.claims().forEach(this::claim);
    out.printf("%nRelations (%d)%n", extraction.relations().size());
    extraction.relations().forEach(this::relation);
    out.printf("%nQuantities (%d)%n", extraction.quantities().size());
    extraction.quantities().forEach(this::quantity);
    out.printf("%nCompanies (%d mentions)%n", extraction.mentions().size());
    extraction.mentions().forEach(this::mention);
  }

  private void claim(Claim claim) {
    out.printf(
        "  %-18s %s%s: %s %s · %s · %s%s%n      %s «%s»%n      rule %s, confidence %.2f%n",
        claim.metric().code(),
        names(claim.subjects()),
        claim.objects().isEmpty() ? "" : " → " + names(claim.objects()),
        value(claim.value(), claim.high()),
        claim.unit().code(),
        claim.qualifier().code(),
        claim.modality().code(),
        claim.period().map(Period::code).map(p -> " · " + p).orElse(""),
        at(claim.quote()),
        oneLine(claim.quote().of(text)),
        claim.rule(),
        claim.confidence());
  }

  private void relation(Relation relation) {
    out.printf(
        "  %-18s %s → %s%n      %s «%s»%n",
        relation.type().code(),
        relation.from().name(),
        relation.toName(),
        at(relation.quote()),
        oneLine(relation.quote().of(text)));
  }

  private void quantity(QuantityReading reading) {
    Quantity quantity = reading.quantity();
    out.printf(
        "  %-10s %-28s %s %s · %s · %s · %s%n",
        at(quantity.span()),
        oneLine(quantity.span().of(text)),
        value(quantity.value(), quantity.high()),
        quantity.unit().code().isEmpty() ? "(no unit)" : quantity.unit().code(),
        quantity.qualifier().code(),
        quantity.reading(),
        reading.claim().isPresent()
            ? "claim " + (reading.claim().getAsInt() + 1)
            : "no claim: " + reading.reason());
  }

  private void mention(Mention mention) {
    out.printf(
        "  %-10s %-28s %s · %s · %s%n",
        at(mention.span()),
        oneLine(mention.span().of(text)),
        mention.company().map(CompanyRef::name).orElse("(nobody)"),
        mention.kind().code(),
        mention.decidedBy());
  }

  private static String names(List<CompanyRef> companies) {
    return companies.isEmpty()
        ? "(no company)"
        : companies.stream().map(CompanyRef::name).collect(Collectors.joining(", "));
  }

  private static String value(Optional<BigDecimal> value, Optional<BigDecimal> high) {
    return value.map(BigDecimal::toPlainString).orElse("(no number)")
        + high.map(end -> " to " + end.toPlainString()).orElse("");
  }

  private String at(Span utf16) {
    Span span = codePoints.of(utf16);
    return span.start() + "–" + span.end();
  }

  private static String oneLine(String quote) {
    return quote.replace('\n', ' ');
  }
}
