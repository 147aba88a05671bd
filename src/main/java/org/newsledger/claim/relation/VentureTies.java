package org.newsledger.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.company.CompanyRef;

/** Finds the parents of a joint venture that is named: the joint venture C of A and B. */
final class VentureTies {

  /** How many words may stand between the noun and the venture's name. */
  private static final int WORDS = 1;

  /** How many words may stand between the noun and its parents: 50-50 between. */
  private static final int BETWEEN_WORDS = 3;

  /** How many commas may stand between the venture and its parents: a clause about it. */
  private static final int COMMAS = 1;

  /** How many words may stand between the venture and the noun that describes it. */
  private static final int DESCRIBED = 2;

  private final TieScope scope;
  private final CueSides sides;

  VentureTies(TieScope scope) {
    this.scope = scope;
    this.sides = scope.sides();
  }

  /** Each parent first, the venture second; empty where it has no name or no parent is named. */
  Optional<Ends> find() {
    return venture().flatMap(this::withParents).or(this::described);
  }

  /** {@code C, a joint venture of A and B}, {@code C is a joint venture of A and B}. */
  private Optional<Ends> described() {
    Optional<Group> venture =
        sides
            .nearestLeft()
            .filter(g -> g.isFree() && g.parties().size() == 1)
            .filter(g -> g.parties().get(0).mention().isNamed())
            .filter(g -> scope.breaks().words(g.end(), scope.start()) <= DESCRIBED)
            .filter(g -> scope.breaks().commas(g.end(), scope.start()) <= COMMAS);
    Optional<Group> parents =
        sides
            .apposed()
            .filter(g -> g.companies().size() > 1 && g.role() != Cue.Case.WITH)
            .filter(g -> scope.breaks().words(scope.end(), g.start()) <= BETWEEN_WORDS);
    return Ends.of(parents, venture, "venture_described");
  }

  /** {@code C, which A shares with B}, {@code C, owned jointly with B}: A and B own C. */
  Optional<Ends> shared() {
    Optional<Group> partner =
        sides
            .apposed()
            .or(() -> sides.firstRight(g -> g.role() == Cue.Case.WITH && scope.isNear(g)))
            .filter(g -> scope.breaks().commas(scope.end(), g.start()) == 0);
    List<Group> left = sides.left();
    if (partner.isEmpty() || left.isEmpty()) {
      return Optional.empty();
    }
    Group last = left.get(left.size() - 1);
    boolean head = scope.breaks().commas(last.end(), last.end() + 1) == 1;
    if (left.size() > 1
        && scope.cues().isRelative(scope.text(), left.get(left.size() - 2).end(), last.start())) {
      List<CompanyRef> owners = new ArrayList<>(last.companies());
      owners.addAll(partner.get().companies());
      return owned(owners, left.get(left.size() - 2), partner.get());
    }
    return head ? owned(partner.get().companies(), last, partner.get()) : Optional.empty();
  }

  private static Optional<Ends> owned(List<CompanyRef> owners, Group venture, Group partner) {
    return Optional.of(
        new Ends(owners, venture.companies(), venture.start(), partner.end(), "venture_shared"));
  }

  /** The name right behind the noun, in no other case than the noun itself. */
  private Optional<Party> venture() {
    return sides
        .apposed()
        .filter(g -> isItself(g) && scope.breaks().words(scope.end(), g.start()) <= WORDS)
        .filter(g -> g.companies().size() == 1)
        .map(g -> g.parties().get(0))
        .filter(party -> party.mention().isNamed());
  }

  private boolean isItself(Group group) {
    return switch (group.role()) {
      case NONE, TOPIC, SUBJECT, OBJECT, TO -> !isGoverned(group);
      default -> false;
    };
  }

  /** Whether a word between the noun and the name puts the name in a case of its own. */
  private boolean isGoverned(Group group) {
    return !scope.scene().hits().in(Cue.Sort.CASE, scope.start(), group.start()).stream()
        .filter(hit -> hit.end() > scope.start() && hit.end() <= group.start())
        .toList()
        .isEmpty();
  }

  private Optional<Ends> withParents(Party venture) {
    List<CompanyRef> behind = behind(venture);
    List<CompanyRef> parents = behind.isEmpty() ? before(venture) : behind;
    return parents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ends(
                parents,
                List.of(venture.company()),
                Math.min(scope.start(), first(parents)),
                Math.max(venture.end(), last(parents)),
                "venture"));
  }

  /** Those behind the name: of A and B, with A, in which A and B have a share. */
  private List<CompanyRef> behind(Party venture) {
    return sides
        .firstRight(g -> g.start() > venture.end() && isParent(g, venture))
        .map(g -> others(g, venture))
        .orElse(List.of());
  }

  private boolean isParent(Group group, Party venture) {
    int commas = scope.breaks().commas(venture.end(), group.start());
    boolean clause = scope.cues().isRelative(scope.text(), venture.end(), group.start());
    return switch (group.role()) {
      case OF, BY, WITH, AT, AMONG, FROM -> commas == 0 || (clause && commas <= COMMAS);
      default ->
          group.companies().size() > 1
              && (clause || scope.breaks().words(venture.end(), group.start()) <= WORDS)
              && commas <= (clause ? COMMAS : 0);
    };
  }

  /** Those before the noun: A and B's joint venture, A runs with B the joint venture. */
  private List<CompanyRef> before(Party venture) {
    List<CompanyRef> parents = new ArrayList<>();
    for (Group group : sides.left()) {
      if (scope.breaks().commas(group.end(), scope.start()) == 0) {
        others(group, venture).stream().filter(c -> !parents.contains(c)).forEach(parents::add);
      }
    }
    return parents.size() > 1 ? parents : List.of();
  }

  private static List<CompanyRef> others(Group group, Party venture) {
    return group.companies().stream().filter(c -> !c.equals(venture.company())).toList();
  }

  private int first(List<CompanyRef> companies) {
    return groupsOf(companies).mapToInt(Group::start).min().orElse(scope.start());
  }

  private int last(List<CompanyRef> companies) {
    return groupsOf(companies).mapToInt(Group::end).max().orElse(scope.end());
  }

  private Stream<Group> groupsOf(List<CompanyRef> companies) {
    return Stream.concat(sides.left().stream(), sides.right().stream())
        .filter(g -> g.companies().stream().anyMatch(companies::contains));
  }
}
