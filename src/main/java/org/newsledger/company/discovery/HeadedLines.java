package org.newsledger.company.discovery;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;

/**
 * Takes the unknown names that head the lines of a list for companies, where most of its lines are
 * headed by companies: {@code • Acme (cans): 120 jobs}, below {@code • Calvor: 900 jobs}.
 */
public final class HeadedLines {

  private static final int SHORTEST = 3;

  /** So many words may stand in brackets between the name and its colon. */
  private static final int LONGEST_BRACKET = 5;

  private final Reading reading;
  private final FoundNames names;

  public HeadedLines(Reading reading, FoundNames names) {
    this.reading = reading;
    this.names = names;
  }

  /** Goes through the runs of a text and takes those that head such lines. */
  public void extend(List<Run> runs) {
    if (reading.lexicon().has(Habit.CAPITAL_NOUNS)) {
      return;
    }
    List<Run> heads = new ArrayList<>();
    int companies = 0;
    for (Run run : runs) {
      boolean known = names.at(run.first()).isPresent();
      if (headsLine(run) && (known || !isCommon(run))) {
        heads.add(run);
        companies += known ? 1 : 0;
      }
    }
    if (heads.size() < SHORTEST || companies < 2 || companies * 3 < heads.size() * 2) {
      return;
    }
    for (Run head : heads) {
      if (names.isFree(head)) {
        names.discover(head, Evidence.LISTING);
      }
    }
  }

  private boolean headsLine(Run run) {
    Shapes shapes = reading.shapes();
    int last = names.at(run.first()).map(n -> Math.max(n.last(), run.last())).orElse(run.last());
    if (!shapes.beginsSentence(run.first())) {
      return false;
    }
    String gap = shapes.between(last).strip();
    for (int at = last + 1; gap.equals("(") && at <= last + LONGEST_BRACKET; at++) {
      String next = shapes.between(at).strip();
      if (!next.isEmpty()) {
        return next.equals("):") || next.equals(") :");
      }
    }
    return gap.equals(":");
  }

  private boolean isCommon(Run run) {
    return run.words() == 1
        && (reading.cues().beginningAt(run.first()).isPresent()
            || reading.cues().begins(run.first(), Kind.COMMON));
  }
}
