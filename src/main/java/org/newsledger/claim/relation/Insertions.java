package org.newsledger.claim.relation;

import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.PhraseTrie;

/** Finds what stands between two commas behind a name and tells what the company is. */
final class Insertions {

  /** How many words may stand between the comma and the noun: the largest German subsidiary. */
  private static final int WORDS = 4;

  private final Breaks breaks;
  private final Scene scene;

  Insertions(Breaks breaks, Scene scene) {
    this.breaks = breaks;
    this.scene = scene;
  }

  /** The commas in {@code [from, to)} but those around such insertions. */
  int commas(int from, int to) {
    int commas = breaks.commas(from, to);
    if (commas < 2) {
      return commas;
    }
    for (Group group : scene.groups()) {
      boolean inside = group.end() >= from && group.end() < to;
      if (inside && opens(group)) {
        int close = close(group.end() + 1, to);
        if (close < to && isAbout(group.end() + 1, close)) {
          commas -= 2;
        }
      }
    }
    return commas;
  }

  /** Whether {@code group} is named in an insertion in which the phrase {@code place} is not. */
  boolean holds(Group group, int place) {
    for (Group head : scene.groups()) {
      if (head.end() >= group.start()) {
        return false;
      }
      if (opens(head)) {
        int close = close(head.end() + 1, scene.end());
        boolean around = group.end() <= close && close < scene.end();
        boolean outside = place < head.end() || place > close;
        if (around && outside && isAbout(head.end() + 1, close)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opens(Group head) {
    return breaks.commas(head.end(), head.end() + 1) == 1;
  }

  private int close(int from, int to) {
    int at = from;
    while (at < to && breaks.commas(at, at + 1) == 0) {
      at++;
    }
    return at;
  }

  private boolean isAbout(int from, int to) {
    return scene.hits().in(Cue.Sort.REFERENCE, from, to).stream()
            .anyMatch(hit -> hit.is(Cue.Reference.RELATIVE) && breaks.words(from, hit.start()) <= 1)
        || scene.phrases().ties().stream().anyMatch(match -> isBeing(match, from, to));
  }

  private boolean isBeing(PhraseTrie.Match<RelationCue> match, int from, int to) {
    return match.start() >= from
        && match.end() <= to
        && breaks.words(from, match.start()) <= WORDS
        && match.values().stream().anyMatch(Insertions::isOfBeing);
  }

  /** Whether a phrase tells what a company is to another one, rather than what it does. */
  private static boolean isOfBeing(RelationCue cue) {
    return switch (cue.form()) {
      case BEARER_FROM, BEARER_TO, MUTUAL, VENTURE, PASSIVE -> true;
      default -> false;
    };
  }
}
