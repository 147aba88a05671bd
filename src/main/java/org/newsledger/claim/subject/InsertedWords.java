package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;

/**
 * The words between commas right behind those who act in a sentence, which tell of these and
 * perhaps of others: {@code A, bought by B for 5 million, employs 40 people}.
 */
final class InsertedWords {

  /** A space or a quotation mark may stand between the name and the comma. */
  private static final int GAP = 2;

  private final List<Insertion> all = new ArrayList<>();

  /** From behind the comma to the next one. */
  private record Insertion(Group head, int from, int to) {
    boolean holds(int place) {
      return place >= from && place < to;
    }
  }

  InsertedWords(Breaks breaks, Scene scene) {
    for (Group group : scene.groups()) {
      int comma = group.acts() ? comma(breaks, scene, group.end()) : scene.end();
      if (comma < Math.min(group.end() + GAP, scene.end())) {
        int end = comma(breaks, scene, comma + 1);
        if (end < scene.end()) {
          all.add(new Insertion(group, comma + 1, end));
        }
      }
    }
  }

  /** The next break from a place on; the end of the sentence where there is none. */
  private static int comma(Breaks breaks, Scene scene, int from) {
    int at = from;
    while (at < scene.end() && breaks.commas(at, at + 1) + breaks.hard(at, at + 1) == 0) {
      at++;
    }
    return at;
  }

  /** The hints at a company that stands in a sentence as {@code group} does. */
  long of(Group group, Figure figure) {
    long hints = 0;
    if (group.start() < figure.start()) {
      for (Insertion insertion : all) {
        boolean closed = figure.start() >= insertion.to();
        boolean inside = insertion.holds(figure.start());
        boolean heads = insertion.head().start() == group.start();
        boolean within = insertion.holds(group.start()) && group.end() <= insertion.to();
        hints |=
            Hint.HEADS_INSERTION.when(heads && closed)
                | Hint.TOLD_IN_INSERTION.when(heads && inside)
                | Hint.INSIDE_INSERTION.when(within && closed)
                | Hint.BESIDE_IN_INSERTION.when(within && inside);
      }
    }
    return hints;
  }
}
