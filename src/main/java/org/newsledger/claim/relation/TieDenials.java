package org.newsledger.claim.relation;

import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.RelationCues;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.FoldedText;

/** Finds out whether what a phrase tells of a tie is denied. */
final class TieDenials {

  /** How far from a phrase a word of denial may stand, in characters. */
  private static final int REACH = 60;

  /** How far from a verb the word may stand that negates it, in characters. */
  private static final int NEGATION_REACH = 14;

  private static final int NEGATION_BEHIND = 8;

  /** How far before a noun the word may begin that says that it is over, in characters. */
  private static final int FORMER_REACH = 24;

  private final FoldedText text;
  private final Breaks breaks;
  private final RelationCues cues;
  private final WordOrder order;

  TieDenials(FoldedText text, Breaks breaks, RelationCues cues, WordOrder order) {
    this.text = text;
    this.breaks = breaks;
    this.cues = cues;
    this.order = order;
  }

  /** Whether the tie that the phrase {@code [start, end)} tells of is said not to be. */
  boolean denies(Scene scene, int start, int end, RelationCue cue) {
    if (isNegated(scene, start, end) || isOver(scene, start, end, cue)) {
      return true;
    }
    return !isLasting(cue)
        && (isDeniedBefore(scene, start)
            || (cue.type() != RelationType.OWNERSHIP && isDeniedBehind(scene, end, cue)));
  }

  /** What companies are to each other is not undone by one who denies something. */
  private static boolean isLasting(RelationCue cue) {
    return cue.form().isNoun()
        || cue.type() == RelationType.COMPETITION
        || (cue.type() == RelationType.OWNERSHIP && cue.form() == RelationCue.Form.PASSIVE);
  }

  /** {@code Its former subsidiary}: what something once was it is no more; old rivals may be. */
  private boolean isOver(Scene scene, int start, int end, RelationCue cue) {
    boolean noun = cue.form().isNoun() || cue.form() == RelationCue.Form.MUTUAL;
    boolean owned = cue.type() == RelationType.OWNERSHIP && cue.form() == RelationCue.Form.PASSIVE;
    if (!(noun || owned) || cue.type() == RelationType.COMPETITION) {
      return false;
    }
    int from = Math.max(scene.start(), start - FORMER_REACH);
    while (breaks.commas(from, start) > 0) {
      from++;
    }
    return cues.isFormer(text, from, end);
  }

  private boolean isNegated(Scene scene, int start, int end) {
    int from = Math.max(scene.start(), start - NEGATION_REACH);
    boolean before = breaks.commas(from, start) == 0 && cues.isNegated(text, from, start);
    boolean behind =
        order == WordOrder.FINAL
            && cues.isNegated(text, end, Math.min(scene.end(), end + NEGATION_BEHIND));
    return before || behind;
  }

  private boolean isDeniedBefore(Scene scene, int start) {
    for (Hit hit : scene.hits().in(Cue.Sort.DENIAL, start - REACH, start)) {
      if (isNear(hit.end(), start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedBehind(Scene scene, int end, RelationCue cue) {
    for (Hit hit : scene.hits().in(Cue.Sort.DENIAL, end, end + REACH)) {
      if (isNear(end, hit.start()) && !isByOther(scene, end, hit, cue)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(int from, int to) {
    return breaks.commas(from, to) <= 1 && breaks.apart(from, to) == 0;
  }

  /** A partner named between the phrase and the denial is the one who denies something. */
  private static boolean isByOther(Scene scene, int end, Hit denial, RelationCue cue) {
    return cue.form() == RelationCue.Form.MUTUAL
        && scene.groups().stream()
            .anyMatch(g -> g.isFree() && g.start() >= end && g.end() <= denial.start());
  }
}
