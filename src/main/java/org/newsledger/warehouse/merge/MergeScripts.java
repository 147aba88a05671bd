package org.newsledger.warehouse.merge;

import java.util.List;

/** The SQL files of a merge, in the order in which they run. */
final class MergeScripts {

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

  /** Views of a generation; written anew by every merge. */
  static final List<String> VIEWS =
      List.of("schema/views", "schema/agreement", "schema/view_comments");

  private MergeScripts() {}
}
