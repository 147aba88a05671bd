package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;

/**
 * Finds whose rivals or partners those are that a noun with "its" is said of behind a comma: ahead
 * of A, its only rival; unlike A and B, its rivals, C grows.
 */
final class ApposedRivals {

  /** How many words may stand between the comma and the noun: its largest European. */
  private static final int WORDS = 4;

  private final TieScope scope;
  private final CueSides sides;

  ApposedRivals(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** The one whose they are first; empty where nothing says "its". */
  Optional<Ends> find() {
    return sides
        .nearestLeft()
        .filter(g -> scope.order() != WordOrder.FINAL)
        .filter(this::isApposed)
        .filter(g -> sides.apposed().isEmpty())
        .flatMap(this::ofSubject);
  }

  private boolean isApposed(Group group) {
    return scope.breaks().commas(group.end(), group.end() + 1) == 1
        && scope.breaks().commas(group.end(), scope.start()) == 1
        && scope.breaks().words(group.end(), scope.start()) <= WORDS
        && scope.cues().isPossessive(scope.text(), group.end(), scope.end());
  }

  private Optional<Ends> ofSubject(Group rivals) {
    List<Group> before =
        scope.scene().groups().stream()
            .filter(g -> g.end() <= rivals.start() && g.isFree() && isOther(g, rivals))
            .filter(g -> scope.breaks().apart(g.end(), scope.start()) == 0)
            .toList();
    Optional<Group> whose =
        before.isEmpty()
            ? sides.firstRight(
                g ->
                    g.isFree()
                        && isOther(g, rivals)
                        && scope.breaks().commas(scope.end(), g.start()) <= 1)
            : Optional.of(before.get(0));
    return whose.isPresent()
        ? Ends.of(whose, Optional.of(rivals), "mutual_its")
        : scope.fromContext(rivals, "mutual_its_context");
  }

  private static boolean isOther(Group group, Group rivals) {
    return group.companies().stream().noneMatch(rivals.companies()::contains);
  }
}
