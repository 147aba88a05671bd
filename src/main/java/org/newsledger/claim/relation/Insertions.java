package org.newsledger.claim.relation;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.text.PhraseTrie;
import org.newsledger.text.Span;

/**
 * What stands between two commas behind the names of a sentence and tells what the companies are.
 */
final class Insertions {

  /** How many words may stand between the comma and the noun: the largest German subsidiary. */
  private static final int WORDS = 4;

  private final Breaks breaks;
  private final Scene scene;

  /** Each from the comma behind a name to the next one. */
  private final List<Span> spans;

  Insertions(Breaks breaks, Scene scene) {
    this.breaks = breaks;
    this.scene = scene;
    this.spans = new ArrayList<>(0);
    for (Group head : scene.groups()) {
      if (breaks.commas(head.end(), head.end() + 1) == 1) {
        int close = close(head.end() + 1);
        if (close < scene.end() && isAbout(head.end() + 1, close)) {
          spans.add(new Span(head.end(), close));
        }
      }
    }
  }

  /** The commas in {@code [from, to)} but those around such insertions. */
  int commas(int from, int to) {
    int commas = breaks.commas(from, to);
    for (Span span : spans) {
      commas -= span.start() >= from && span.end() < to ? 2 : 0;
    }
    return commas;
  }

  /** Whether {@code group} is named in an insertion in which the phrase {@code place} is not. */
  boolean holds(Group group, int place) {
    for (Span span : spans) {
      boolean around = span.start() < group.start() && group.end() <= span.end();
      if (around && (place < span.start() || place > span.end())) {
        return true;
      }
    }
    return false;
  }

  private int close(int from) {
    int at = from;
    while (at < scene.end() && breaks.commas(at, at + 1) == 0) {
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
