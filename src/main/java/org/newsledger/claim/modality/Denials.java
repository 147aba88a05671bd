package org.newsledger.claim.modality;

import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;

/** Finds out what a sentence denies, or a later one takes back. */
public final class Denials {

  /** How many characters a sentence may need to come to its denial of the one before. */
  private static final int EARLY = 40;

  /** From the words that replace to a figure right behind them, in characters. */
  private static final int BESIDE = 3;

  /** How far a denial reaches, in characters. */
  private static final int LONGEST = 220;

  private final Breaks breaks;
  private final List<Scene> scenes;
  private final CharSequence text;

  /** Denials in the sentences of one article. */
  public Denials(CharSequence text, Breaks breaks, List<Scene> scenes) {
    this.text = text;
    this.breaks = breaks;
    this.scenes = scenes;
  }

  /** Whether the figure belongs to something that is denied. */
  public boolean denies(Scene scene, Figure figure) {
    for (Hit hit : scene.hits().of(Cue.Sort.DENIAL)) {
      if (reaches(hit, figure)) {
        return true;
      }
    }
    return isReplaced(scene, figure) || isTakenBackLater(scene, figure);
  }

  /** Whether something else is done instead of what the figure is of. */
  private boolean isReplaced(Scene scene, Figure figure) {
    int first = figure.start() - LONGEST;
    for (Hit hit : scene.hits().in(Cue.Sort.REFERENCE, first, figure.end() + LONGEST)) {
      boolean replaced =
          (hit.is(Cue.Reference.INSTEAD)
                  && hit.end() <= figure.start()
                  && !isCompared(scene, hit, figure))
              || (hit.is(Cue.Reference.NOT_BUT) && hit.start() >= figure.end());
      int from = Math.min(hit.end(), figure.end());
      int to = Math.max(hit.start(), figure.start());
      if (replaced && breaks.hard(from, to) == 0 && breaks.commas(from, to) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 14.99 instead of 13.99: what one figure replaces in another's place was so before. */
  private boolean isCompared(Scene scene, Hit instead, Figure figure) {
    return figure.start() - instead.end() <= BESIDE
        && scene.figures().stream()
            .filter(other -> other.end() <= instead.start())
            .filter(other -> other.quantity().exclusion().isEmpty())
            .anyMatch(
                other ->
                    instead.start() - other.end() <= EARLY
                        && breaks.commas(other.end(), instead.start()) == 0
                        && breaks.hard(other.end(), instead.start()) == 0);
  }

  /** A denial holds up to a semicolon. */
  private boolean reaches(Hit hit, Figure figure) {
    int from = Math.min(hit.end(), figure.end());
    int to = Math.max(hit.start(), figure.start());
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ';') {
        return false;
      }
    }
    return breaks.hard(from, to) <= 1 && breaks.commas(from, to) <= 3 && to - from <= LONGEST;
  }

  private boolean isTakenBackLater(Scene scene, Figure figure) {
    if (scene.index() + 1 >= scenes.size()) {
      return false;
    }
    Scene next = scenes.get(scene.index() + 1);
    boolean doubtful =
        isQuestion(scene) || scene.has(Cue.Sureness.RUMOUR, scene.start(), scene.end());
    return doubtful
        && next.paragraph() == scene.paragraph()
        && figure.end() <= scene.end()
        && next.denies(next.start(), next.start() + EARLY);
  }

  private boolean isQuestion(Scene scene) {
    return scene.end() > scene.start() && text.charAt(scene.end() - 1) == '?';
  }
}
