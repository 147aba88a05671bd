package org.newsledger.claim.subject;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.scene.Figure;
import org.newsledger.gold.PlainClaim;

/** Counts how often weights give the roles that the gold gives. */
final class RoleScore {

  private final boolean show;
  private final Map<String, int[]> byLanguage = new TreeMap<>();
  private final StringBuilder shown = new StringBuilder();

  RoleScore(boolean show) {
    this.show = show;
  }

  void add(RoleArticle article, RoleWeights weights) {
    RoleReplay.run(
        article,
        weights,
        (figure, choice, claim, candidates, roles) -> {
          for (String row : List.of(article.text.language().code(), "all")) {
            count(
                byLanguage.computeIfAbsent(row, r -> new int[8]),
                article,
                claim,
                candidates,
                roles);
          }
          if (show) {
            show(article, figure, choice, claim, candidates, roles);
          }
        });
  }

  private static void count(
      int[] n,
      RoleArticle article,
      Optional<PlainClaim> claim,
      List<Candidate> candidates,
      Optional<Roles> roles) {
    if (claim.isEmpty()) {
      n[0]++;
      n[1] += roles.isPresent() ? 1 : 0;
      return;
    }
    Set<String> gold = claim.get().subjects();
    n[2]++;
    n[3] += candidates.stream().anyMatch(c -> article.names(c.companies()).equals(gold)) ? 1 : 0;
    n[7] += article.mentioned().containsAll(gold) ? 1 : 0;
    if (roles.isPresent() && article.names(roles.get().subjects()).equals(gold)) {
      n[4]++;
      n[5] += article.names(roles.get().objects()).equals(claim.get().objects()) ? 1 : 0;
    }
    n[6] += roles.isPresent() ? 1 : 0;
  }

  private void show(
      RoleArticle article,
      Figure figure,
      MetricChoice choice,
      Optional<PlainClaim> claim,
      List<Candidate> candidates,
      Optional<Roles> roles) {
    Set<String> read = article.names(roles.map(Roles::subjects).orElse(List.of()));
    Set<String> objects = article.names(roles.map(Roles::objects).orElse(List.of()));
    Set<String> gold = claim.map(PlainClaim::subjects).orElse(Set.of());
    boolean there = candidates.stream().anyMatch(c -> article.names(c.companies()).equals(gold));
    if (claim.isPresent() && !read.equals(gold)) {
      shown.append(
          String.format(
              "%s %s read %s gold %s%s «%s» in «%s»%n",
              article.gold.name(),
              choice.metric(),
              read,
              gold,
              there
                  ? ""
                  : article.mentioned().containsAll(gold) ? " NOT CANDIDATE" : " NOT MENTIONED",
              figure.quantity().span().of(article.text.text()),
              sentence(article, figure)));
    } else if (claim.isPresent() && !objects.equals(claim.get().objects())) {
      shown.append(
          String.format(
              "%s %s objects %s gold %s «%s» in «%s»%n",
              article.gold.name(),
              choice.metric(),
              objects,
              claim.get().objects(),
              figure.quantity().span().of(article.text.text()),
              sentence(article, figure)));
    } else if (claim.isEmpty() && roles.isPresent()) {
      shown.append(
          String.format(
              "%s %s read %s gold none «%s» in «%s»%n",
              article.gold.name(),
              choice.metric(),
              read,
              figure.quantity().span().of(article.text.text()),
              sentence(article, figure)));
    }
  }

  private static String sentence(RoleArticle article, Figure figure) {
    return article.scenes.stream()
        .filter(s -> s.figures().contains(figure))
        .map(
            s -> {
              StringBuilder b =
                  new StringBuilder(
                      article.text.folded().toOriginal(s.start(), s.end()).of(article.text.text()));
              s.groups()
                  .forEach(
                      g ->
                          b.append(" {")
                              .append(g.role())
                              .append(' ')
                              .append(article.names(g.companies()))
                              .append('}'));
              return b.toString();
            })
        .findFirst()
        .orElse("");
  }

  void print(String what, PrintStream out) {
    out.print(shown);
    out.println(
        what
            + ": language, gold figures, subject mentioned, among the candidates, read, right, objects right then; without gold, read");
    byLanguage.forEach(
        (language, n) ->
            out.printf(
                Locale.ROOT,
                "%-4s %4d %4d %4d %4d  %4d %.3f  %.3f   %4d %4d%n",
                language,
                n[2],
                n[7],
                n[3],
                n[6],
                n[4],
                (double) n[4] / Math.max(1, n[2]),
                (double) n[5] / Math.max(1, n[4]),
                n[0],
                n[1]));
  }
}
