package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;
import org.newsledger.text.Span;

/**
 * Finds who else gave the money that one raised or borrowed, where words behind its sum tell: Led
 * by A, B also took part.
 */
public final class Rounds {

  /** How many sentences on those who gave are still told of. */
  private static final int LATER = 2;

  /** How many words may stand between a phrase and the first whom it tells of. */
  private static final int NEAR = 4;

  private final FoldedText text;
  private final Breaks breaks;
  private Optional<Sum> last = Optional.empty();

  /** A sum raised or borrowed. */
  private record Sum(int claim, Scene scene, Figure figure, Metric metric, List<CompanyRef> by) {}

  /**
   * Those who gave.
   *
   * @param claim the number of the claim of the sum
   * @param metric the claim's metric
   * @param givers who gave
   * @param to who has the money
   * @param quote the words that tell it
   */
  public record Giving(
      int claim, Metric metric, List<CompanyRef> givers, List<CompanyRef> to, Span quote) {}

  public Rounds(FoldedText text, Breaks breaks) {
    this.text = text;
    this.breaks = breaks;
  }

  /** Takes a claim, the sum of which others may be told to have given. */
  public void claimed(
      int claim, Scene scene, Figure figure, Metric metric, List<CompanyRef> subjects) {
    if (metric == Metric.FUNDING || metric == Metric.DEBT) {
      last = Optional.of(new Sum(claim, scene, figure, metric, subjects));
    }
  }

  /** Who the sentence says gave a sum told in it or shortly before. */
  public List<Giving> in(Scene scene) {
    List<Giving> all = new ArrayList<>();
    if (last.filter(sum -> isFresh(sum.scene(), scene)).isEmpty()) {
      return all;
    }
    Sum sum = last.get();
    int from = sum.scene().index() == scene.index() ? sum.figure().end() : scene.start();
    for (PhraseTrie.Match<RelationCue> match : scene.phrases().ties()) {
      boolean joins = match.values().stream().anyMatch(c -> c.form() == RelationCue.Form.JOINING);
      if (joins && match.start() >= from) {
        giving(scene, sum, from, match).ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isFresh(Scene told, Scene scene) {
    return told.paragraph() == scene.paragraph() && scene.index() - told.index() <= LATER;
  }

  private Optional<Giving> giving(
      Scene scene, Sum sum, int from, PhraseTrie.Match<RelationCue> match) {
    List<CompanyRef> givers = new ArrayList<>();
    int start = match.start();
    int end = match.end();
    for (Group group : scene.groups()) {
      if (group.start() >= from && mayGive(group, match) && isInClause(group, match)) {
        group.companies().stream()
            .filter(c -> !sum.by().contains(c) && !givers.contains(c))
            .forEach(givers::add);
        start = Math.min(start, group.start());
        end = Math.max(end, group.end());
      }
    }
    return givers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Giving(sum.claim(), sum.metric(), givers, sum.by(), text.toOriginal(start, end)));
  }

  private boolean mayGive(Group group, PhraseTrie.Match<RelationCue> match) {
    boolean behind =
        group.start() >= match.end() && breaks.words(match.end(), group.start()) <= NEAR;
    return switch (group.role()) {
      case OF -> behind;
      case FOR, THAN, TO, INTO, AT, OVER -> false;
      default -> group.parties().stream().allMatch(party -> party.mention().isNamed());
    };
  }

  private boolean isInClause(Group group, PhraseTrie.Match<RelationCue> match) {
    int from = Math.min(group.end(), match.end());
    int to = Math.max(group.start(), match.start());
    return breaks.apart(from, to) == 0;
  }
}
