package org.newsledger.cli.explanation;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.newsledger.gold.Evaluation;
import org.newsledger.gold.Level;
import org.newsledger.gold.Miss;
import org.newsledger.gold.PlainClaim;
import org.newsledger.gold.PlainRelation;
import org.newsledger.gold.RelationMiss;
import org.newsledger.gold.Slip;
import org.newsledger.gold.Tally;

/** Writes an evaluation for people. */
public final class EvaluationText {

  private final Evaluation evaluation;
  private final PrintStream out;

  private EvaluationText(Evaluation evaluation, PrintStream out) {
    this.evaluation = evaluation;
    this.out = out;
  }

  /** Prints all scores and, where {@code misses} says so, what is missed or wrong. */
  public static void print(Evaluation evaluation, boolean misses, PrintStream out) {
    EvaluationText text = new EvaluationText(evaluation, out);
    out.printf("%d articles; precision / recall / F1%n", evaluation.articles());
    text.languages();
    text.attributes();
    text.section("strict, by metric", evaluation.metrics());
    text.section("relations", evaluation.relations());
    text.row("all", evaluation.relations().values().stream().reduce(Tally.NONE, Tally::plus));
    out.println();
    text.row("companies", evaluation.companies());
    text.rules();
    if (misses) {
      out.println();
      evaluation.misses().forEach(text::miss);
      evaluation.attributes().slips().forEach(text::slip);
      evaluation.relationMisses().forEach(text::miss);
    }
  }

  private void languages() {
    out.printf("%-18s", "");
    for (Level level : Level.values()) {
      out.printf("%-22s", level.code());
    }
    out.println();
    for (String language : evaluation.languages(Level.STRICT).keySet()) {
      out.printf("%-18s", language);
      for (Level level : Level.values()) {
        out.printf("%-22s", scores(evaluation.languages(level).getOrDefault(language, Tally.NONE)));
      }
      out.println();
    }
    out.printf("%-18s", "all");
    for (Level level : Level.values()) {
      out.printf("%-22s", scores(evaluation.claims(level)));
    }
    out.println();
  }

  private void attributes() {
    out.printf("%nof %d strict matches right:", evaluation.attributes().pairs());
    evaluation
        .attributes()
        .shares()
        .forEach((name, share) -> out.printf(Locale.ROOT, "  %s %.3f", name, share));
    out.println();
  }

  private void section(String title, Map<String, Tally> rows) {
    out.printf("%n%-18s%-22s%8s%8s%8s%n", title, "", "right", "read", "gold");
    rows.forEach(this::row);
  }

  private void row(String name, Tally tally) {
    out.printf(
        "%-18s%-22s%8d%8d%8d%n", name, scores(tally), tally.right(), tally.read(), tally.gold());
  }

  private void rules() {
    out.printf("%n%-40s%8s%8s%8s%n", "strict, by rule", "right", "read", "bound");
    for (String line : evaluation.confidenceTable()) {
      String[] cells = line.split(",", -1);
      if (cells[1].equals("*")) {
        out.printf("%-40s%8s%8s%8s%n", cells[0], cells[2], cells[3], cells[4]);
      }
    }
  }

  private void miss(Miss miss) {
    PlainClaim claim = miss.claim();
    out.printf(
        "%s %-6s  %-16s %s %s %s  «%s»  %s%n",
        miss.article(),
        miss.kind(),
        claim.metric(),
        claim.subjects(),
        claim.value().map(Object::toString).orElse("(no number)"),
        claim.unit(),
        claim.quote(),
        claim.rule());
  }

  private void slip(Slip slip) {
    out.printf(
        "%s differs %-16s %s for %s  %s «%s»%n",
        slip.article(),
        slip.attribute(),
        slip.read(),
        slip.stated(),
        slip.claim().metric(),
        slip.claim().quote());
  }

  private void miss(RelationMiss miss) {
    PlainRelation relation = miss.relation();
    out.printf(
        "%s %-6s  %-16s %s -> %s  %s%n",
        miss.article(), miss.kind(), relation.type(), relation.from(), relation.to(), miss.rule());
  }

  private static String scores(Tally tally) {
    return String.format(
        Locale.ROOT, "%.3f / %.3f / %.3f", tally.precision(), tally.recall(), tally.f1());
  }
}
