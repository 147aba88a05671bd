package org.newsledger.claim;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;

/** Finds the two ends of a tie around the phrase that tells of it. */
final class TieFinder {

  private final Scene scene;
  private final Memory memory;
  private final CueSides sides;
  private final int start;
  private final int end;
  private final boolean verbFinal;

  TieFinder(Scene scene, Memory memory, CueSides sides, int start, int end, boolean verbFinal) {
    this.scene = scene;
    this.memory = memory;
    this.sides = sides;
    this.start = start;
    this.end = end;
    this.verbFinal = verbFinal;
  }

  /** The ends; empty where one of them is not there. */
  Optional<Ends> find(RelationCue.Form form) {
    return switch (form) {
      case MUTUAL -> mutual();
      case ACTIVE -> active();
      case PASSIVE -> passive();
      case BEARER_FROM -> bearer("bearer_from");
      case BEARER_TO -> bearer("bearer_to").map(TieFinder::turned);
    };
  }

  private static Optional<Ends> nothing() {
    return Optional.empty();
  }

  private static Ends turned(Ends ends) {
    return new Ends(ends.to(), ends.from(), ends.start(), ends.end(), ends.how());
  }

  private Optional<Ends> mutual() {
    Optional<Group> right = sides.apposed().or(this::behindPreposition);
    if (right.isPresent()) {
      Optional<Group> left = sides.possessor().or(sides::actor);
      return left.isPresent()
          ? Ends.of(left, right, "mutual")
          : fromContext(right.get(), "mutual_context");
    }
    List<Group> left = sides.left();
    Optional<Group> nearest = sides.nearestLeft();
    if (nearest.isPresent() && nearest.get().companies().size() > 1) {
      return nearest.map(TieFinder::amongThemselves);
    }
    boolean pair =
        left.size() > 1
            && (left.get(left.size() - 1).role() == Cue.Case.WITH
                || left.get(left.size() - 2).role() == Cue.Case.WITH
                || left.get(left.size() - 1).role() == Cue.Case.OF);
    return pair
        ? Ends.of(Optional.of(left.get(left.size() - 2)), nearest, "mutual_before")
        : nothing();
  }

  private Optional<Group> behindPreposition() {
    return sides.nearestRight().filter(g -> g.start() - end <= 40 && !g.isFree());
  }

  /** Partners named in one breath: the first is tied to each other one. */
  private static Ends amongThemselves(Group group) {
    List<CompanyRef> companies = group.companies();
    return new Ends(
        companies.subList(0, 1),
        companies.subList(1, companies.size()),
        group.start(),
        group.end(),
        "mutual_list");
  }

  private Optional<Ends> active() {
    return verbFinal ? activeFinal() : activeMiddle();
  }

  private Optional<Ends> activeMiddle() {
    Optional<Group> object = sides.apposed().or(this::objectBehind);
    if (object.isPresent() && object.get().role() == Cue.Case.BY) {
      return Ends.of(object, sides.headBefore(), "passive_by");
    }
    if (object.isPresent()) {
      Optional<Group> by =
          sides.right().stream()
              .filter(g -> g.role() == Cue.Case.BY && g.start() > object.get().end())
              .findFirst();
      Optional<Group> subject = by.or(sides::actor);
      if (subject.isPresent()) {
        return Ends.of(subject, object, "active");
      }
      Optional<Group> second =
          sides.right().stream().filter(g -> g.start() > object.get().end()).findFirst();
      return second.isPresent() && object.get().isFree() && isVerbFirst()
          ? Ends.of(object, second, "active_inverted")
          : nothing();
    }
    Optional<Group> last = sides.nearestLeft();
    Optional<Group> first =
        sides.left().stream()
            .filter(g -> g.isFree() && last.filter(l -> l.start() > g.end()).isPresent())
            .findFirst();
    if (first.isEmpty() || last.filter(l -> !l.isFree()).isEmpty()) {
      return nothing();
    }
    boolean byLast = last.get().role() == Cue.Case.OF || last.get().role() == Cue.Case.BY;
    return byLast ? Ends.of(last, first, "passive_final") : Ends.of(first, last, "active_final");
  }

  private boolean isVerbFirst() {
    return sides.left().isEmpty();
  }

  private Optional<Group> objectBehind() {
    return sides.nearestRight().filter(g -> g.start() - end <= 60);
  }

  private Optional<Ends> activeFinal() {
    Optional<Group> subject =
        sides.lastLeft(g -> g.role() == Cue.Case.SUBJECT || g.role() == Cue.Case.TOPIC);
    Optional<Group> object =
        sides.lastLeft(
            g ->
                switch (g.role()) {
                  case OBJECT, TO, INTO, OF -> true;
                  case NONE -> start - g.end() <= 6;
                  default -> false;
                });
    if (object.isEmpty()) {
      object = sides.apposed().filter(g -> g.start() - end <= 6);
    }
    if (subject.isEmpty()) {
      Optional<Group> by =
          sides.lastLeft(g -> g.role() == Cue.Case.BY || g.role() == Cue.Case.FROM);
      return Ends.of(by, object, "active_by");
    }
    return Ends.of(subject, object, "active_marked");
  }

  private Optional<Ends> passive() {
    Optional<Group> from =
        verbFinal ? sides.nearestLeft().filter(g -> start - g.end() <= 8) : sides.apposed();
    if (from.isEmpty()) {
      return nothing();
    }
    Optional<Group> to =
        verbFinal
            ? sides.apposed().or(() -> leftOf(from.get()))
            : sides.actor().or(() -> rightOf(from.get()));
    return to.isPresent()
        ? Ends.of(from, to, "passive")
        : fromContext(from.get(), "passive_context");
  }

  private Optional<Group> leftOf(Group group) {
    return sides.lastLeft(g -> g.end() <= group.start() && g.isFree());
  }

  private Optional<Group> rightOf(Group group) {
    return sides.right().stream()
        .filter(g -> g.start() >= group.end() && g.start() - group.end() <= 4)
        .findFirst();
  }

  /** Who bears a noun first, whom it is borne to second. */
  private Optional<Ends> bearer(String how) {
    Optional<Group> possessor = sides.possessor();
    Optional<Group> apposed = sides.apposed();
    if (possessor.isPresent()) {
      Optional<Group> bearer =
          apposed.filter(Group::isFree).or(() -> leftOf(possessor.get())).or(() -> apposed);
      return Ends.of(bearer, possessor, how);
    }
    if (apposed.isEmpty()) {
      return nothing();
    }
    if (apposed.get().role() == Cue.Case.OF || apposed.get().role() == Cue.Case.INTO) {
      Optional<Group> bearer = sides.headBefore().or(() -> rightOf(apposed.get()));
      return Ends.of(bearer, apposed, how + "_of");
    }
    Optional<Group> whose = sides.lastLeft(Group::isFree);
    return whose.isPresent()
        ? Ends.of(apposed, whose, how + "_apposed")
        : fromContext(apposed.get(), how + "_context");
  }

  /** The company named, tied to what the article or the paragraph is about. */
  private Optional<Ends> fromContext(Group named, String how) {
    List<CompanyRef> about = memory.focusIn(scene) ? memory.focus() : memory.topic();
    if (about.isEmpty() || about.stream().anyMatch(named.companies()::contains)) {
      return nothing();
    }
    int from = Math.min(start, named.start());
    return Optional.of(
        new Ends(named.companies(), about.subList(0, 1), from, Math.max(end, named.end()), how));
  }
}
