package org.newsledger.warehouse;

/**
 * What a merge changed against the published generation.
 *
 * @param runId the run's id: its number and the day it is of
 * @param documentsLoaded documents that are new
 * @param documentsSkipped documents whose content was loaded before, or twice in this load
 * @param documentsRejected documents that were refused
 * @param documentsReplaced earlier documents that gave way to a changed one
 * @param claims claims that are new
 * @param relations relations that are new
 * @param quantities quantities that are new
 * @param companies companies that are new or changed
 * @param rates exchange rates that are new or changed
 * @param rejections refusals of this load, of documents and rows
 * @param removed facts, rates and rejections that no longer hold
 * @param changes how many rows of any kind are new, changed or gone
 */
public record MergeResult(
    String runId,
    long documentsLoaded,
    long documentsSkipped,
    long documentsRejected,
    long documentsReplaced,
    long claims,
    long relations,
    long quantities,
    long companies,
    long rates,
    long rejections,
    long removed,
    long changes) {

  /** The same with the facts that were added. */
  public MergeResult withFacts(long newClaims, long newRelations, long newQuantities) {
    return new MergeResult(
        runId,
        documentsLoaded,
        documentsSkipped,
        documentsRejected,
        documentsReplaced,
        newClaims,
        newRelations,
        newQuantities,
        companies,
        rates,
        rejections,
        removed,
        changes);
  }

  /** Whether the input says what the published generation already holds: then none is published. */
  public boolean isNothingNew() {
    return changes == 0;
  }
}
