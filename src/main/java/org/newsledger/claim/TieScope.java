package org.newsledger.claim;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.FoldedText;

/**
 * A phrase that tells of a tie, and all that its ends are looked for in.
 *
 * @param text the article
 * @param cues the phrases of its language
 * @param scene its sentence
 * @param memory what the sentences before were about
 * @param breaks what parts clauses
 * @param sides the companies before and behind the phrase
 * @param type the kind of tie
 * @param start first folded character of the phrase
 * @param end after it
 * @param order where verbs stand in the language
 * @param capitals whether a capital letter marks a name in the language
 */
record TieScope(
    FoldedText text,
    RelationCues cues,
    Scene scene,
    Memory memory,
    Breaks breaks,
    CueSides sides,
    RelationType type,
    int start,
    int end,
    WordOrder order,
    boolean capitals) {

  /** The company named, tied to what the article or the paragraph is about. */
  Optional<Ends> fromContext(Group named, String how) {
    return context(named)
        .map(about -> new Ends(named.companies(), about, from(named), to(named), how));
  }

  /** What the article or the paragraph is about, tied to the company named. */
  Optional<Ends> toContext(Group named, String how) {
    return context(named)
        .map(about -> new Ends(about, named.companies(), from(named), to(named), how));
  }

  private Optional<List<CompanyRef>> context(Group named) {
    List<CompanyRef> about = memory.focusIn(scene) ? memory.focus() : memory.topic();
    boolean same = about.stream().anyMatch(named.companies()::contains);
    return about.isEmpty() || same ? Optional.empty() : Optional.of(about.subList(0, 1));
  }

  /** Where no other name stands before, the text may go on about the company of before. */
  boolean isNothingNamed(Group named) {
    return !capitals || breaks.capitals(scene.start() + 1, from(named)) == 0;
  }

  private int from(Group named) {
    return Math.min(start, named.start());
  }

  private int to(Group named) {
    return Math.max(end, named.end());
  }

  /** Whether a figure stands in {@code [from, to)}. */
  boolean holdsFigure(int from, int to) {
    return scene.figures().stream().anyMatch(f -> f.start() >= from && f.end() <= to);
  }
}
