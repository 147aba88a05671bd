package org.newsledger.warehouse.staging;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.newsledger.article.Article;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.Relation;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Quantity;
import org.newsledger.text.CodePoints;

/** Appends the rows of extractions to the staging tables of documents. */
final class ExtractionRows implements AutoCloseable {

  private final RowAppender documents;
  private final RowAppender quantities;
  private final RowAppender claims;
  private final RowAppender relations;
  private final RowAppender companies;
  private final CompanyNames names;

  ExtractionRows(DuckDBConnection connection) throws SQLException {
    this.documents = RowAppender.toStaging(connection, "document");
    this.quantities = RowAppender.toStaging(connection, "quantity");
    this.claims = RowAppender.toStaging(connection, "claim");
    this.relations = RowAppender.toStaging(connection, "relation");
    this.companies = RowAppender.toStaging(connection, "document_company");
    this.names = CompanyNames.ofDocuments(connection);
  }

  /** Appends all of a document under its number in staging. */
  void append(long number, Extraction extraction) throws SQLException {
    Article article = extraction.article();
    CodePoints points = CodePoints.of(article.text());
    append(number, article);
    names.begin(number);
    for (int i = 0; i < extraction.quantities().size(); i++) {
      append(number, article, i, extraction.quantities().get(i), points);
    }
    for (int i = 0; i < extraction.claims().size(); i++) {
      Claim claim = extraction.claims().get(i);
      claims.begin().whole(number).integer(i);
      ClaimRow.append(claims, claim, article.text(), points);
      claims.end();
      names.append(claim);
    }
    for (Relation relation : extraction.relations()) {
      append(number, article, relation, points);
    }
    append(number, extraction.mentions());
  }

  private void append(long number, Article article) throws SQLException {
    documents.begin().whole(number).text(article.documentId());
    documents.text(article.url()).text(article.publisher()).text(article.title());
    documents.text(article.language().code()).date(article.publishedOn()).text(article.text());
    documents.integers(Fingerprint.of(article.text())).end();
  }

  private void append(
      long number, Article article, int ordinal, QuantityReading reading, CodePoints points)
      throws SQLException {
    Quantity quantity = reading.quantity();
    quantities.begin().whole(number).integer(ordinal);
    if (reading.claim().isPresent()) {
      quantities.integer(reading.claim().getAsInt());
    } else {
      quantities.none();
    }
    quantities.unlessBlank(reading.reason()).number(quantity.value()).number(quantity.high());
    quantities.text(unitKind(quantity)).unlessBlank(quantity.unit().code());
    quantities.text(quantity.qualifier().code()).text(quantity.noun()).text(quantity.reading());
    quantities.text(String.join(",", quantity.alternatives()));
    ClaimRow.quote(quantities, quantity.span(), article.text(), points);
    quantities.end();
  }

  private static String unitKind(Quantity quantity) {
    return quantity.unit().kind().name().toLowerCase(Locale.ROOT);
  }

  private void append(long number, Article article, Relation relation, CodePoints points)
      throws SQLException {
    relations.begin().whole(number).text(relation.type().code());
    relations.text(relation.from().companyId());
    relations.text(relation.to().map(CompanyRef::companyId)).text(relation.toName());
    ClaimRow.quote(relations, relation.quote(), article.text(), points);
    relations.text(relation.rule()).number(relation.confidence()).end();
    names.append(relation.from());
    if (relation.to().isPresent()) {
      names.append(relation.to().get());
    }
  }

  private void append(long number, List<Mention> mentions) throws SQLException {
    Map<String, Integer> all = new LinkedHashMap<>();
    Map<String, Integer> named = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.company().isPresent()) {
        CompanyRef company = mention.company().get();
        all.merge(company.companyId(), 1, Integer::sum);
        named.merge(company.companyId(), mention.isNamed() ? 1 : 0, Integer::sum);
        names.append(company);
      }
    }
    for (Map.Entry<String, Integer> count : all.entrySet()) {
      companies.begin().whole(number).text(count.getKey());
      companies.integer(count.getValue()).integer(named.getOrDefault(count.getKey(), 0)).end();
    }
  }

  @Override
  public void close() throws SQLException {
    for (RowAppender rows : List.of(documents, quantities, claims, relations, companies)) {
      rows.close();
    }
    names.close();
  }
}
