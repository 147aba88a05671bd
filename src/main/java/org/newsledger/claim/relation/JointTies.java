package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/** Finds the ends of ties told by what several do together: A and B jointly build. */
final class JointTies {

  /** How far before a phrase "both" may stand for two companies named before, in characters. */
  private static final int BOTH_REACH = 60;

  private final TieScope scope;
  private final CueSides sides;

  JointTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** The ends of a phrase that tells what is done together. */
  Optional<Ends> together() {
    return list().or(this::withPartner).or(this::partnerBehind).or(this::listBehind).or(this::both);
  }

  /** The ends of a verb of making, where one is named with whom: {@code with A, B builds}. */
  Optional<Ends> doing() {
    return sides
        .lastLeft(g -> g.role() == Cue.Case.WITH)
        .filter(g -> scope.text().charAt(g.end()) != '-')
        .filter(g -> scope.breaks().commas(g.end(), scope.start()) <= 1)
        .flatMap(g -> withPartner());
  }

  /** {@code A joint effort by A and B}. */
  private Optional<Ends> listBehind() {
    return sides
        .apposed()
        .filter(g -> g.companies().size() > 1)
        .filter(g -> g.role() == Cue.Case.BY || g.role() == Cue.Case.OF)
        .filter(g -> sides.left().isEmpty())
        .flatMap(JointTies::among);
  }

  /** {@code A has formed a partnership with B}. */
  private Optional<Ends> partnerBehind() {
    return Ends.of(
        sides.lastLeft(Group::isFree),
        sides.firstRight(g -> g.role() == Cue.Case.WITH && scope.isNear(g)),
        "joint_with");
  }

  /** Several named in one breath: the first is tied to each other one. */
  Optional<Ends> list() {
    return sides.nearestLeft().filter(g -> g.companies().size() > 1).flatMap(JointTies::among);
  }

  static Optional<Ends> among(Group group) {
    List<CompanyRef> all = group.companies();
    return Optional.of(
        new Ends(
            all.subList(0, 1),
            all.subList(1, all.size()),
            group.start(),
            group.end(),
            "mutual_list"));
  }

  /** One with whom, and one who acts, before or behind: {@code A works with B closely}. */
  Optional<Ends> withPartner() {
    Optional<Group> with = sides.lastLeft(g -> g.role() == Cue.Case.WITH);
    if (with.isEmpty()) {
      return Optional.empty();
    }
    Group partner = with.get();
    Optional<Group> actor =
        sides
            .lastLeft(g -> g.isFree() && g.end() <= partner.start())
            .or(() -> sides.lastLeft(g -> g.isFree() && g.start() >= partner.end()))
            .or(() -> sides.firstRight(Group::isFree).filter(g -> g.start() - scope.end() <= 30));
    return actor.isPresent()
        ? Ends.of(actor, with, "mutual_before")
        : scope.fromContext(partner, "mutual_with_context");
  }

  /** {@code Both}, {@code the two}: the two that the sentence has named, or one and its topic. */
  Optional<Ends> both() {
    Scene scene = scope.scene();
    if (!scene.has(Cue.Reference.JOINT, scope.start() - BOTH_REACH, scope.end() + 1)
        || !sides.left().isEmpty()) {
      return Optional.empty();
    }
    List<Group> before = scene.groups().stream().filter(g -> g.end() <= scope.start()).toList();
    List<CompanyRef> named =
        before.stream().flatMap(g -> g.companies().stream()).distinct().toList();
    if (named.isEmpty()) {
      return pairOfBefore();
    }
    if (named.size() == 1) {
      return scope.fromContext(before.get(before.size() - 1), "mutual_both");
    }
    return named.size() == 2
        ? Optional.of(
            new Ends(
                named.subList(0, 1),
                named.subList(1, 2),
                before.get(0).start(),
                scope.end(),
                "mutual_both"))
        : Optional.empty();
  }

  /** {@code Both will build}: the two that the sentence before has named. */
  private Optional<Ends> pairOfBefore() {
    List<CompanyRef> two = scope.memory().lastTold();
    boolean meant = two.size() == 2 && scope.memory().focusIn(scope.scene()) && isPairNamed();
    return meant
        ? Optional.of(
            new Ends(
                two.subList(0, 1), two.subList(1, 2), scope.start(), scope.end(), "mutual_pair"))
        : Optional.empty();
  }

  /** Whether the word for two stands beside the phrase, and is no part of it. */
  private boolean isPairNamed() {
    for (Hit hit :
        scope.scene().hits().in(Cue.Sort.REFERENCE, scope.start() - BOTH_REACH, scope.end() + 1)) {
      if (hit.is(Cue.Reference.JOINT)
          && (hit.end() <= scope.start() || hit.start() >= scope.end())) {
        return true;
      }
    }
    return false;
  }
}
