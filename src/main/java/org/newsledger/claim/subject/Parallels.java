package org.newsledger.claim.subject;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Gapping;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/**
 * Finds the company that stands to its figure as another does to the one just told, where the verb
 * is told once: sales of A rose by 3 %, those of B by 5 %; 3 million for A and 5 million for B.
 */
final class Parallels {

  /** How far from its figure such a company may stand, in characters: a preposition between. */
  private static final int REACH = 14;

  private static final int MOST_WORDS = 2;

  private final Breaks breaks;
  private final Memory memory;

  Parallels(Breaks breaks, Memory memory) {
    this.breaks = breaks;
    this.memory = memory;
  }

  /** The companies that the figure is said of for that reason alone; empty where none stand so. */
  Optional<List<CompanyRef>> of(Scene scene, Figure figure) {
    for (Group group : scene.groups()) {
      if (Gapping.is(scene, breaks, figure, group)) {
        return Optional.of(group.companies());
      }
    }
    int index = scene.figures().indexOf(figure);
    return index <= 0 || !memory.lastSubjectSaidIn(scene)
        ? Optional.empty()
        : behind(scene, scene.figures().get(index - 1), figure);
  }

  private Optional<List<CompanyRef>> behind(Scene scene, Figure last, Figure figure) {
    boolean alike = last.quantity().unit().kind() == figure.quantity().unit().kind();
    return alike
        ? follower(scene, last, figure)
            .or(() -> marked(scene, last, figure))
            .or(() -> besideLast(scene, last, figure))
        : Optional.empty();
  }

  /** "…, followed by B with 5 %". */
  private Optional<List<CompanyRef>> follower(Scene scene, Figure last, Figure figure) {
    return scene.groups().stream()
        .filter(
            group ->
                group.start() >= last.end()
                    && group.end() <= figure.start()
                    && breaks.words(group.end(), figure.start()) <= MOST_WORDS
                    && scene.has(Cue.Reference.FOLLOWED, last.end(), group.start()))
        .reduce((first, second) -> second)
        .map(Group::companies);
  }

  /** "…, B는 5%": a particle marks who acts. */
  private Optional<List<CompanyRef>> marked(Scene scene, Figure last, Figure figure) {
    return scene.groups().stream()
        .filter(group -> group.acts() && group.role() != Cue.Case.NONE)
        .filter(group -> group.start() >= last.end() && isNear(group.end(), figure.start()))
        .findFirst()
        .map(Group::companies);
  }

  private Optional<List<CompanyRef>> besideLast(Scene scene, Figure last, Figure figure) {
    for (Group model : scene.groups()) {
      if (Memory.areSame(model.companies(), memory.lastSubject())) {
        Optional<Group> like =
            scene.groups().stream()
                .filter(group -> group.role() == model.role() && !group.speaks())
                .filter(
                    group ->
                        model.end() <= last.start()
                            ? isBefore(scene, last, group, figure)
                            : isBehind(scene, last, model, group, figure))
                .findFirst();
        if (like.isPresent()) {
          return Optional.of(like.get().companies());
        }
      }
    }
    return Optional.empty();
  }

  /** "…, those of B by 5 %": behind the last figure and what joins the two. */
  private boolean isBefore(Scene scene, Figure last, Group group, Figure figure) {
    return group.start() >= last.end()
        && isNear(group.end(), figure.start())
        && isJoined(scene, last.end(), group.start())
        && scene.hits().in(Cue.Sort.VERB, last.end(), figure.start()).isEmpty();
  }

  /** "3 million for A and 5 million for B": each behind its own figure. */
  private boolean isBehind(Scene scene, Figure last, Group model, Group group, Figure figure) {
    return isNear(last.end(), model.start())
        && model.end() <= figure.start()
        && isNear(figure.end(), group.start())
        && scene.hits().in(Cue.Sort.VERB, model.end(), group.start()).isEmpty();
  }

  private boolean isNear(int from, int to) {
    return to >= from
        && to - from <= REACH
        && breaks.words(from, to) <= MOST_WORDS
        && breaks.commas(from, to) <= (to - from <= MOST_WORDS ? 1 : 0);
  }

  private boolean isJoined(Scene scene, int from, int to) {
    return breaks.commas(from, to) + breaks.hard(from, to) > 0
        || scene.hits().has(Cue.Sort.CASE, Cue.Case.AND, from, to);
  }
}
