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
          "merge/plan_relations",
          "merge/plan_quantities",
          "merge/plan_companies",
          "merge/plan_rates",
          "merge/plan_rejections");

  /** Makes the next generation of the published one and the plan. */
  static final List<String> APPLY =
      List.of(
          "merge/remove",
          "merge/documents",
          "merge/companies",
          "merge/rates",
          "merge/conversion",
          "merge/claims",
          "merge/relations",
          "merge/quantities",
          "merge/stories",
          "merge/dates",
          "merge/rejections");

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
