package org.newsledger.cli.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.Period;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.Relation;
import org.newsledger.cli.JsonLine;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Quantity;
import org.newsledger.text.CodePoints;
import org.newsledger.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was read in an article as one JSON object; offsets count Unicode code points. */
public final class ExtractionJson {

  private final Extraction extraction;
  private final String text;
  private final CodePoints codePoints;

  private ExtractionJson(Extraction extraction) {
    this.extraction = extraction;
    this.text = extraction.article().text();
    this.codePoints = CodePoints.of(text);
  }

  /** The object, on one line. */
  public static String of(Extraction extraction) {
    return JsonLine.of(new ExtractionJson(extraction).root());
  }

  private ObjectNode root() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("source_file", extraction.article().place().toString());
    root.put("language", extraction.article().language().code());
    root.put("published_on", extraction.article().publishedOn().map(Object::toString).orElse(null));
    root.put("title", extraction.article().title().orElse(null));
    ArrayNode quantities = root.putArray("quantities");
    extraction.quantities().forEach(reading -> quantity(quantities.addObject(), reading));
    ArrayNode companies = root.putArray("companies");
    extraction.mentions().forEach(mention -> mention(companies.addObject(), mention));
    ArrayNode claims = root.putArray("claims");
    extraction.claims().forEach(claim -> claim(claims.addObject(), claim));
    ArrayNode relations = root.putArray("relations");
    extraction.relations().forEach(relation -> relation(relations.addObject(), relation));
    return root;
  }

  private void quantity(ObjectNode node, QuantityReading reading) {
    Quantity quantity = reading.quantity();
    node.put("text", quantity.span().of(text));
    offsets(node, quantity.span());
    number(node, "value", quantity.value());
    number(node, "value_high", quantity.high());
    String unit = quantity.unit().code();
    node.put("unit", unit.isEmpty() ? null : unit);
    node.put("qualifier", quantity.qualifier().code());
    quantity.noun().ifPresent(noun -> node.put("noun", noun));
    node.put("reading", quantity.reading());
    strings(node, "alternatives", quantity.alternatives());
    if (reading.claim().isPresent()) {
      node.put("claim", reading.claim().getAsInt());
    } else {
      node.put("no_claim", reading.reason());
    }
  }

  private void mention(ObjectNode node, Mention mention) {
    node.put("text", mention.span().of(text));
    offsets(node, mention.span());
    node.put("kind", mention.kind().code());
    node.put("company", mention.company().map(CompanyRef::name).orElse(null));
    node.put("company_id", mention.company().map(CompanyRef::companyId).orElse(null));
    node.put("decided_by", mention.decidedBy());
    node.put("score", mention.score());
  }

  private void claim(ObjectNode node, Claim claim) {
    node.put("metric", claim.metric().code());
    strings(node, "subjects", claim.subjects().stream().map(CompanyRef::name).toList());
    strings(node, "objects", claim.objects().stream().map(CompanyRef::name).toList());
    number(node, "value", claim.value());
    number(node, "value_high", claim.high());
    node.put("unit", claim.unit().code());
    node.put("qualifier", claim.qualifier().code());
    node.put("modality", claim.modality().code());
    node.put("period", claim.period().map(Period::code).orElse(null));
    node.put("quote", claim.quote().of(text));
    offsets(node, claim.quote());
    node.put("rule", claim.rule());
    node.put("confidence", claim.confidence());
  }

  private void relation(ObjectNode node, Relation relation) {
    node.put("type", relation.type().code());
    node.put("from", relation.from().name());
    node.put("to", relation.toName());
    node.put("quote", relation.quote().of(text));
    offsets(node, relation.quote());
    node.put("rule", relation.rule());
    node.put("confidence", relation.confidence());
  }

  private void offsets(ObjectNode node, Span utf16) {
    Span span = codePoints.of(utf16);
    node.put("start", span.start());
    node.put("end", span.end());
  }

  private static void number(ObjectNode node, String key, Optional<BigDecimal> value) {
    node.put(key, value.map(BigDecimal::doubleValue).orElse(null));
  }

  private static void strings(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
  }
}
