package org.newsledger.claim;

import java.util.Optional;
import org.newsledger.quantity.Unit;

/** Finds the ends of ties told by what one does with the other: orders from, builds for, sells. */
final class TradeTies {

  private final TieScope scope;
  private final CueSides sides;
  private final TieSources sources;

  TradeTies(TieScope scope, TieSources sources) {
    this.scope = scope;
    this.sides = scope.sides();
    this.sources = sources;
  }

  /** Who has something from a source, and the source: A orders from B, A wins an order from B. */
  Optional<Ends> fromSource(String how) {
    Optional<Group> source =
        sides
            .nearestRight()
            .filter(g -> isSource(g) && isNear(g))
            .or(() -> sides.lastLeft(g -> isSource(g) && isNear(g)))
            .or(this::named);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    if (!fits(source.get())) {
      return Optional.empty();
    }
    Optional<Group> actor = actorBeside(source.get());
    if (actor.isPresent()) {
      return Ends.of(actor, source, how);
    }
    return how.equals("ordering") && scope.isNothingNamed(source.get())
        ? scope.toContext(source.get(), how + "_context")
        : Optional.empty();
  }

  /** Goods are no share of a company, and a loan, a grant or an order is no money of investors. */
  private boolean fits(Group source) {
    int from = Math.min(scope.start(), source.start());
    int to = Math.max(scope.end(), source.end());
    Scene scene = scope.scene();
    if (scope.type() != RelationType.INVESTMENT) {
      return scene.figures().stream()
          .noneMatch(
              f ->
                  f.quantity().unit().kind() == Unit.Kind.PERCENT
                      && f.start() >= from
                      && f.end() <= to);
    }
    boolean money =
        scene.figures().stream()
            .anyMatch(
                f -> f.quantity().unit().isMoney() && f.end() >= from - 20 && f.start() <= to + 40);
    return (money || scene.has(Metric.FUNDING, from - 20, to + 40))
        && !scene.has(Metric.DEBT, from - 20, to + 60)
        && !scene.has(Metric.GRANT, from - 20, to + 60)
        && !scene.has(Metric.CONTRACT, from - 20, to + 60);
  }

  private boolean isSource(Group group) {
    return sources.marks(group, scope.text());
  }

  /** The maker's name before what is had: {@code orders 20 Airbus jets}. */
  private Optional<Group> named() {
    return sides
        .apposed()
        .filter(g -> g.role() == Cue.Case.NONE && scope.order() != WordOrder.FINAL)
        .filter(g -> scope.holdsFigure(scope.end(), g.start()));
  }

  /** Who does something, and for whom. */
  Optional<Ends> making() {
    Optional<Group> customer =
        sides
            .firstRight(g -> isFor(g) && isNear(g))
            .or(() -> sides.lastLeft(g -> isFor(g) && isNear(g)));
    return Ends.of(customer.flatMap(this::actorBeside), customer, "making");
  }

  /** Who puts something, and into whom. */
  Optional<Ends> putting() {
    Optional<Group> into =
        sides
            .firstRight(g -> g.role() == Cue.Case.INTO && isNear(g))
            .or(() -> sides.lastLeft(g -> g.role() == Cue.Case.INTO && isNear(g)));
    return Ends.of(into.flatMap(this::actorBeside), into, "putting");
  }

  /** Who gives something to whom the text is about. */
  Optional<Ends> giving() {
    Optional<Group> actor =
        sides
            .lastLeft(Group::isFree)
            .filter(g -> scope.breaks().commas(g.end(), scope.start()) == 0)
            .or(() -> sides.firstRight(g -> g.isFree() && isNear(g)));
    return actor.flatMap(g -> scope.fromContext(g, "giving"));
  }

  /** What is sold, and to whom: the buyer first. */
  Optional<Ends> selling() {
    Optional<Group> buyer =
        sides.firstRight(g -> isTo(g) && isNear(g)).or(() -> sides.lastLeft(TradeTies::isTo));
    Optional<Group> sold =
        sides.firstRight(g -> g.role() == Cue.Case.NONE && isNear(g)).or(this::soldBefore);
    return Ends.of(buyer, sold, "selling");
  }

  private Optional<Group> soldBefore() {
    return scope.order() == WordOrder.MIDDLE
        ? Optional.empty()
        : sides.lastLeft(g -> g.role() == Cue.Case.OBJECT || g.role() == Cue.Case.NONE);
  }

  private Optional<Group> actorBeside(Group other) {
    return sides
        .lastLeft(g -> g.isFree() && g.start() != other.start())
        .or(() -> sides.firstRight(g -> g.isFree() && g.start() != other.start() && isNear(g)));
  }

  private boolean isNear(Group group) {
    int from = Math.min(scope.end(), group.end());
    int to = Math.max(scope.start(), group.start());
    return to - from <= 80 && scope.breaks().commas(from, to) == 0;
  }

  private static boolean isFor(Group group) {
    return group.role() == Cue.Case.FOR || isTo(group);
  }

  private static boolean isTo(Group group) {
    return group.role() == Cue.Case.TO;
  }
}
