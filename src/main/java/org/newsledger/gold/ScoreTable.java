package org.newsledger.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scores of an evaluation as lines of CSV, one a score, for a file that is kept with the code:
 * a changed line shows what a changed lexicon or rule did.
 */
public final class ScoreTable {

  private static final String HEADER = "score,of,right,read,gold,precision,recall,f1";
  private static final String ALL = "all";

  private final List<String> lines = new ArrayList<>();

  private ScoreTable() {
    lines.add(HEADER);
  }

  /** A header and a line a score, in an order that does not change. */
  public static List<String> of(Evaluation evaluation) {
    ScoreTable table = new ScoreTable();
    for (Level level : Level.values()) {
      String score = "claims_" + level.code();
      table.addAll(score, evaluation.languages(level));
      table.add(score, ALL, evaluation.claims(level));
    }
    table.addAll("claims_by_metric", evaluation.metrics());
    table.addAll("relations", evaluation.relations());
    table.add(
        "relations", ALL, evaluation.relations().values().stream().reduce(Tally.NONE, Tally::plus));
    table.add("companies", ALL, evaluation.companies());
    table.addAttributes(evaluation.attributes());
    return List.copyOf(table.lines);
  }

  private void addAll(String score, Map<String, Tally> tallies) {
    tallies.forEach((of, tally) -> add(score, of, tally));
  }

  private void add(String score, String of, Tally tally) {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s,%s,%d,%d,%d,%.3f,%.3f,%.3f",
            score,
            of,
            tally.right(),
            tally.read(),
            tally.gold(),
            tally.precision(),
            tally.recall(),
            tally.f1()));
  }

  private void addAttributes(Attributes attributes) {
    attributes
        .rights()
        .forEach(
            (name, right) ->
                add("attribute", name, new Tally(right, attributes.pairs(), attributes.pairs())));
  }
}
