package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.subject.Memory;
import org.newsledger.company.CompanyRef;

/** Finds the named product that a company brings out. */
final class Launches {

  private static final int REACH = 80;
  private final Breaks breaks;
  private final ProductNames names;

  /** A product at {@code [start, end)} and who brings it out. */
  record Launch(CompanyRef maker, int start, int end) {}

  Launches(Breaks breaks, ProductNames names) {
    this.breaks = breaks;
    this.names = names;
  }

  /** The product nearest to the phrase {@code [start, end)}, behind it or else before it. */
  Optional<Launch> find(Scene scene, int start, int end, Memory memory) {
    Optional<int[]> product = behind(scene, start, end).or(() -> before(scene, start));
    return product
        .flatMap(p -> maker(scene, p, start, memory).map(m -> new Launch(m, p[0], p[1])))
        .filter(launch -> !isMaker(scene, launch));
  }

  /** {@code «A» starts production}: nobody brings itself out. */
  private static boolean isMaker(Scene scene, Launch launch) {
    return scene.groups().stream()
        .filter(g -> g.start() <= launch.start() && launch.end() <= g.end())
        .anyMatch(g -> g.companies().contains(launch.maker()));
  }

  private Optional<int[]> behind(Scene scene, int start, int end) {
    int to = Math.min(scene.end(), end + REACH);
    for (int at = end; at < to && breaks.hard(at, at + 1) == 0; at++) {
      Optional<int[]> name = names.at(scene, at);
      if (name.isPresent()) {
        return name.filter(n -> isOutside(n, start, end));
      }
    }
    return Optional.empty();
  }

  private Optional<int[]> before(Scene scene, int start) {
    Optional<int[]> last = Optional.empty();
    for (int at = Math.max(scene.start(), start - REACH); at < start; at++) {
      Optional<int[]> name = names.at(scene, at);
      if (name.isPresent()) {
        last = name.get()[1] <= start ? name : last;
        at = Math.max(at, name.get()[1] - 1);
      }
    }
    return last.filter(n -> breaks.hard(n[1], start) == 0 && start - n[1] <= REACH / 2)
        .filter(n -> !isOwner(scene, n));
  }

  /** {@code The maker of the group B launches}: no product. */
  private static boolean isOwner(Scene scene, int[] name) {
    return scene.groups().stream()
        .filter(g -> g.start() < name[1] && name[1] <= g.end())
        .anyMatch(g -> g.role() == Cue.Case.OF);
  }

  private static boolean isOutside(int[] name, int start, int end) {
    return name[0] >= end || name[1] <= start;
  }

  private Optional<CompanyRef> maker(Scene scene, int[] product, int cue, Memory memory) {
    List<Group> before =
        scene.groups().stream()
            .filter(g -> g.end() <= product[0] && g.end() <= Math.max(cue, product[0]))
            .toList();
    Optional<Group> actor =
        before.stream()
            .filter(Group::isFree)
            .reduce((a, b) -> b)
            .or(() -> before.stream().reduce((a, b) -> b).filter(g -> isNear(g, cue)));
    return actor
        .map(g -> g.companies().get(0))
        .or(() -> (memory.focusIn(scene) ? memory.focus() : memory.topic()).stream().findFirst());
  }

  private boolean isNear(Group group, int cue) {
    return cue - group.end() <= 12 && breaks.commas(group.end(), cue) == 0;
  }
}
