package org.newsledger.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SQL files, packaged under {@code sql/}. */
final class SqlScripts {

  /** Tables of a generation, with their comments. */
  static final List<String> TABLES =
      List.of("schema/dimensions", "schema/facts", "schema/runs", "schema/metrics");

  /** Views of a generation; written anew by every merge. */
  static final List<String> VIEWS =
      List.of("schema/views", "schema/agreement", "schema/view_comments");

  /** Finds what staged rows change against the published generation. */
  static final List<String> PLAN =
      List.of(
          "merge/plan_documents",
          "merge/plan_claims",
          "merge/plan_companies",
          "merge/plan_rates",
          "merge/plan_rejections");

  /** Begins the next generation: what no longer holds is gone, companies and rates are there. */
  static final List<String> BEFORE_FACTS =
      List.of("merge/remove", "merge/companies", "merge/rates", "merge/conversion");

  /** Adds a slice of the staged documents and all that they tell. */
  static final List<String> DOCUMENTS =
      List.of(
          "merge/documents",
          "merge/document_companies",
          "merge/document_claims",
          "merge/claims",
          "merge/relations",
          "merge/quantities");

  /** Adds what a slice of the staged CSV rows states. */
  static final List<String> STATED_CLAIMS = List.of("merge/stated_claims", "merge/claims");

  /** Ends the next generation. */
  static final List<String> AFTER_FACTS =
      List.of("merge/stories", "merge/dates", "merge/rejections");

  /** Checks of a generation before it is published, by the names of their files. */
  static final List<String> CHECKS =
      List.of(
          "claim_quotes_equal_their_span",
          "row_quotes_equal_their_span",
          "relation_quotes_equal_their_span",
          "quantity_quotes_equal_their_span",
          "keys_are_unique",
          "documents_add_up",
          "no_orphan_keys",
          "units_fit_metrics",
          "amounts_follow_rates",
          "claims_have_companies",
          "dates_are_listed");

  private SqlScripts() {}

  /** The text of {@code sql/NAME.sql}. */
  static String get(String name) {
    String path = "/sql/" + name + ".sql";
    try (InputStream in = SqlScripts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
