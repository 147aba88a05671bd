package org.newsledger.gold;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.Period;
import org.newsledger.claim.Relation;
import org.newsledger.company.CompanyRef;

/** Turns what was read in an article into the form in which it is compared. */
final class Readings {

  private final GoldFolder.Naming names;

  Readings(GoldFolder.Naming names) {
    this.names = names;
  }

  Statements of(Extraction extraction) {
    String text = extraction.article().text();
    Set<PlainRelation> relations = new LinkedHashSet<>();
    extraction.relations().stream().map(this::relation).forEach(relations::add);
    return new Statements(
        extraction.claims().stream().map(claim -> claim(claim, text)).toList(), relations);
  }

  /** The rule that read each relation; of several, the first. */
  Map<PlainRelation, String> rules(Extraction extraction) {
    Map<PlainRelation, String> rules = new LinkedHashMap<>();
    extraction.relations().forEach(r -> rules.putIfAbsent(relation(r), r.rule()));
    return rules;
  }

  private PlainClaim claim(Claim claim, String text) {
    return new PlainClaim(
        claim.metric().code(),
        companies(claim.subjects()),
        companies(claim.objects()),
        claim.value().map(BigDecimal::doubleValue),
        claim.high().map(BigDecimal::doubleValue),
        claim.unit().code(),
        claim.qualifier().code(),
        claim.modality().code(),
        claim.period().map(Period::code),
        claim.quote().of(text),
        claim.rule(),
        claim.confidence());
  }

  private PlainRelation relation(Relation relation) {
    return PlainRelation.of(
        relation.type().code(),
        names.one(relation.from().name()),
        names.one(relation.to().map(CompanyRef::name).orElse(relation.toName())));
  }

  private Set<String> companies(List<CompanyRef> companies) {
    Set<String> written = new TreeSet<>();
    companies.forEach(company -> written.add(names.one(company.name())));
    return written;
  }
}
