package org.newsledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Finds the phrases that name a measure only right beside its figure; sentence after sentence. */
final class BesideCues {

  /** How many words may stand between a figure and a phrase that names it from beside. */
  private static final double WORDS = 2.2;

  /** The longest phrase of that sort, in characters. */
  private static final int LONGEST = 32;

  private final FoldedText text;
  private final Cues cues;
  private final Breaks breaks;
  private final int reach;

  /** The number of the sentence that {@link #hits} are of. */
  private int scene = -1;

  private List<Hit> hits = List.of();

  BesideCues(FoldedText text, Cues cues, Breaks breaks, double charactersPerWord) {
    this.text = text;
    this.cues = cues;
    this.breaks = breaks;
    this.reach = (int) (WORDS * charactersPerWord);
  }

  /** The phrases that stand right beside the figure, in its clause. */
  List<Hit> around(Scene in, Figure figure) {
    if (in.index() != scene) {
      scene = in.index();
      hits = hits(in);
    }
    List<Hit> around = new ArrayList<>();
    int first = figure.start() - reach - LONGEST;
    int last = figure.end() + reach + LONGEST;
    for (Hit hit : hits) {
      boolean before = hit.start() >= first && hit.end() <= figure.start();
      boolean behind = hit.start() >= figure.end() && hit.end() <= last;
      if ((before && isTied(hit.end(), figure.start()))
          || (behind && isTied(figure.end(), hit.start()))) {
        around.add(hit);
      }
    }
    return around;
  }

  private boolean isTied(int from, int to) {
    return to - from <= reach && breaks.commas(from, to) == 0 && breaks.hard(from, to) == 0;
  }

  private List<Hit> hits(Scene in) {
    List<Hit> found = new ArrayList<>();
    for (PhraseTrie.Match<Cue> match : cues.besideIn(text, in.start(), in.end())) {
      for (Cue cue : match.values()) {
        found.add(new Hit(match.start(), match.end(), cue));
      }
    }
    return found;
  }
}
