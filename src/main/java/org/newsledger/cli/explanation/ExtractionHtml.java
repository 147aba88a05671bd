package org.newsledger.cli.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.Period;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.Relation;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Quantity;
import org.newsledger.text.Span;

/**
 * Writes an article as one self-contained page: its text with coloured spans, and its claims as a
 * table.
 */
public final class ExtractionHtml {

  private static final String STYLE =
      """
      body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
      h1{font-size:1.4rem}p{margin:.6rem 0}
      mark{padding:0 .15em;border-radius:.2em;cursor:help}
      .claim{background:#b7e4c7}.story{background:#fff3b0}.left{background:#eee;color:#666}.company{background:#cfe2ff}
      .anaphor{background:#e7ddff}
      table{border-collapse:collapse;width:100%;font-size:.85rem}td,th{border-bottom:1px solid #ddd;padding:.3rem;text-align:left;vertical-align:top}
      .legend mark{margin-right:.8rem}
      """;

  private record Marked(Span span, String style, String tip) {}

  private ExtractionHtml() {}

  /** The page. */
  public static String of(Extraction extraction) {
    String title = extraction.article().title().orElse(extraction.article().place().toString());
    return "<!DOCTYPE html>\n<html lang=\""
        + extraction.article().language().code()
        + "\"><head><meta charset=\"utf-8\"><title>"
        + escape(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body>\n<p class=\"legend\"><mark class=\"claim\">quantity with a claim</mark>"
        + "<mark class=\"story\">quantity without one</mark><mark class=\"left\">no quantity of the story</mark>"
        + "<mark class=\"company\">company</mark><mark class=\"anaphor\">stands for a company</mark></p>\n"
        + text(extraction)
        + claims(extraction)
        + relations(extraction)
        + "</body></html>\n";
  }

  private static String text(Extraction extraction) {
    String text = extraction.article().text();
    StringBuilder html = new StringBuilder("<p>");
    int at = 0;
    for (Marked marked : marked(extraction)) {
      if (marked.span().start() >= at) {
        html.append(paragraphs(text.substring(at, marked.span().start())));
        html.append("<mark class=\"").append(marked.style()).append("\" title=\"");
        html.append(escape(marked.tip())).append("\">");
        html.append(escape(marked.span().of(text))).append("</mark>");
        at = marked.span().end();
      }
    }
    return html.append(paragraphs(text.substring(at))).append("</p>\n").toString();
  }

  private static List<Marked> marked(Extraction extraction) {
    List<Marked> all = new ArrayList<>();
    for (QuantityReading reading : extraction.quantities()) {
      String style =
          reading.claim().isPresent()
              ? "claim"
              : reading.quantity().isOfTheStory() ? "story" : "left";
      all.add(new Marked(reading.quantity().span(), style, tip(extraction, reading)));
    }
    for (Mention mention : extraction.mentions()) {
      String company = mention.company().map(CompanyRef::name).orElse("nobody");
      all.add(
          new Marked(
              mention.span(),
              mention.isNamed() ? "company" : "anaphor",
              company + " · " + mention.kind().code() + " · " + mention.decidedBy()));
    }
    all.sort(Comparator.comparing(Marked::span));
    return all;
  }

  private static String tip(Extraction extraction, QuantityReading reading) {
    Quantity quantity = reading.quantity();
    String read =
        quantity.value().map(Object::toString).orElse("no number")
            + quantity.high().map(high -> " to " + high).orElse("")
            + " "
            + quantity.unit().code()
            + " · "
            + quantity.qualifier().code()
            + " · "
            + quantity.reading();
    return read
        + (reading.claim().isPresent()
            ? "\n" + line(extraction.claims().get(reading.claim().getAsInt()))
            : "\nno claim: " + reading.reason());
  }

  private static String line(Claim claim) {
    return claim.metric().code() + " of " + names(claim.subjects()) + " · rule " + claim.rule();
  }

  private static String claims(Extraction extraction) {
    StringBuilder html =
        new StringBuilder(
            "<h2>Claims</h2><table><tr><th>metric<th>subjects<th>objects<th>value<th>unit<th>how<th>period<th>quote<th>rule</tr>\n");
    for (Claim claim : extraction.claims()) {
      cells(
          html,
          claim.metric().code(),
          names(claim.subjects()),
          names(claim.objects()),
          claim.value().map(v -> v.toPlainString()).orElse("")
              + claim.high().map(v -> " – " + v.toPlainString()).orElse(""),
          claim.unit().code(),
          claim.qualifier().code() + ", " + claim.modality().code(),
          claim.period().map(Period::code).orElse(""),
          claim.quote().of(extraction.article().text()),
          claim.rule());
    }
    return html.append("</table>\n").toString();
  }

  private static String relations(Extraction extraction) {
    StringBuilder html =
        new StringBuilder("<h2>Relations</h2><table><tr><th>type<th>from<th>to<th>quote</tr>\n");
    for (Relation relation : extraction.relations()) {
      cells(
          html,
          relation.type().code(),
          relation.from().name(),
          relation.toName(),
          relation.quote().of(extraction.article().text()));
    }
    return html.append("</table>\n").toString();
  }

  private static void cells(StringBuilder html, String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>").append(escape(cell));
    }
    html.append("</tr>\n");
  }

  private static String names(List<CompanyRef> companies) {
    return companies.stream().map(CompanyRef::name).collect(Collectors.joining(", "));
  }

  private static String paragraphs(String text) {
    return escape(text).replace("\n", "</p>\n<p>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
