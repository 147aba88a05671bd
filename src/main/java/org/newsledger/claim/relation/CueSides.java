package org.newsledger.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.claim.scene.Scene;

/** The companies before and behind a phrase of a sentence. */
final class CueSides {

  /** How far a company may stand from the phrase that ties it, in characters. */
  private static final int REACH = 110;

  /** How far apart two names may stand with a dash between them, in characters. */
  private static final int DASH_GAP = 5;

  /** The same with whose it is between: the client of the start-up is B. */
  private static final int DASH_REACH = 25;

  /** How far behind a name what is said of it may stand: a verb and an article, in characters. */
  private static final int PREDICATE = 22;

  /** How many words may stand between the comma behind a name and what is said of it. */
  private static final int ARTICLE_WORDS = 3;

  /** How many words may say what a company is in front of its name. */
  private static final int MOST_DESCRIBING = 5;

  private final Breaks breaks;
  private final Scene scene;
  private final Insertions insertions;
  private final List<Group> left;
  private final List<Group> right;
  private final int start;
  private final int end;
  private final int adjacent;
  private final List<Group> groups;
  private final Optional<Group> holder;

  /** What stands around {@code [start, end)}, in the same stretch without a hard break. */
  CueSides(
      Breaks breaks, Scene scene, Insertions insertions, int start, int end, boolean unspaced) {
    this.breaks = breaks;
    this.scene = scene;
    this.groups = scene.groups();
    this.start = start;
    this.end = end;
    this.adjacent = unspaced ? 7 : 3;
    this.left = new ArrayList<>();
    this.right = new ArrayList<>();
    this.insertions = insertions;
    for (Group group : unbracketed(scene.groups())) {
      if (unspaced || !insertions.holds(group, start)) {
        pieces(group, start, end).forEach(this::place);
      }
    }
    this.holder = holder(scene, start, end);
  }

  private void place(Group piece) {
    if (piece.end() <= start) {
      if (start - piece.end() <= REACH && breaks.apart(piece.end(), start) == 0) {
        left.add(piece);
      }
    } else if (piece.start() >= end
        && piece.start() - end <= REACH
        && breaks.apart(end, piece.start()) == 0) {
      right.add(piece);
    }
  }

  /** A name with its short form in brackets behind it is one: the mark stands behind both. */
  private List<Group> unbracketed(List<Group> groups) {
    List<Group> all = new ArrayList<>();
    for (Group group : groups) {
      int last = all.size() - 1;
      if (last >= 0 && isAgain(all.get(last), group)) {
        Party inside = group.parties().get(group.parties().size() - 1);
        List<Party> parties = new ArrayList<>(all.get(last).parties());
        parties.add(inside.upTo(inside.end() + 1));
        all.set(last, Group.of(parties));
      } else {
        all.add(group);
      }
    }
    return all;
  }

  private boolean isAgain(Group name, Group inside) {
    return inside.start() - name.end() <= 2
        && breaks.hard(name.end(), inside.start()) == 1
        && name.companies().equals(inside.companies());
  }

  /** Whom the phrase itself stands for, as {@code the owner of} may. */
  private static Optional<Group> holder(Scene scene, int start, int end) {
    for (Group group : scene.groups()) {
      for (Party party : group.parties()) {
        if (party.start() < end && party.end() > start && !party.mention().isNamed()) {
          return Optional.of(Group.of(List.of(party)));
        }
      }
    }
    return Optional.empty();
  }

  /** The parts of an enumeration that the phrase stands in: {@code A and its rival B}. */
  private static List<Group> pieces(Group group, int start, int end) {
    if (group.end() <= start || group.start() >= end) {
      return List.of(group);
    }
    List<Group> pieces = new ArrayList<>();
    List<Party> before = group.parties().stream().filter(p -> p.end() <= start).toList();
    List<Party> behind = group.parties().stream().filter(p -> p.start() >= end).toList();
    for (List<Party> parties : List.of(before, behind)) {
      if (!parties.isEmpty()) {
        pieces.add(Group.of(parties));
      }
    }
    return pieces;
  }

  /** The company that is meant by a description which the phrase is a part of. */
  Optional<Group> holder() {
    return holder;
  }

  /** The commas between two places, those left out that part what is told of a name from it. */
  int commas(int from, int to) {
    return insertions.commas(from, to);
  }

  List<Group> left() {
    return left;
  }

  List<Group> right() {
    return right;
  }

  /** The nearest before the phrase. */
  Optional<Group> nearestLeft() {
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(left.size() - 1));
  }

  /** The nearest behind the phrase. */
  Optional<Group> nearestRight() {
    return right.isEmpty() ? Optional.empty() : Optional.of(right.get(0));
  }

  /** The nearest before the phrase that is such. */
  Optional<Group> lastLeft(Predicate<Group> such) {
    for (int i = left.size() - 1; i >= 0; i--) {
      if (such.test(left.get(i))) {
        return Optional.of(left.get(i));
      }
    }
    return Optional.empty();
  }

  /** The nearest behind the phrase that is such. */
  Optional<Group> firstRight(Predicate<Group> such) {
    for (Group group : right) {
      if (such.test(group)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The nearest before the phrase that no word governs; the nearest where all are governed. */
  Optional<Group> actor() {
    return lastLeft(Group::isFree).or(this::nearestLeft);
  }

  /** Whom the relative clause is about in which the phrase stands: {@code A, which sells to}. */
  Optional<Group> relativeHead() {
    return groups.stream()
        .filter(g -> g.end() <= start)
        .reduce((a, b) -> b)
        .filter(g -> scene.has(Cue.Reference.RELATIVE, g.end(), start))
        .filter(g -> breaks.hard(g.end(), start) == 0);
  }

  /** The one right behind the phrase: a few words between, no comma. */
  Optional<Group> apposed() {
    return nearestRight()
        .filter(g -> breaks.commas(end, g.start()) == 0)
        .filter(g -> breaks.words(end, g.start()) <= adjacent || isDescribed(g));
  }

  /** {@code Bought by the American private equity firm A}: words that only say what A is. */
  private boolean isDescribed(Group group) {
    return breaks.words(end, group.start()) <= MOST_DESCRIBING
        && !scene.hits().anyIn(Cue.Sort.CASE, end, group.start())
        && !scene.hits().anyIn(Cue.Sort.VERB, end, group.start());
  }

  /** The one behind the comma right behind the phrase: {@code its rival, the American A}. */
  Optional<Group> apposedBehindComma() {
    return nearestRight()
        .filter(Group::isFree)
        .filter(g -> breaks.commas(end, end + 1) == 1 && breaks.commas(end + 1, g.start()) == 0)
        .filter(g -> breaks.words(end + 1, g.start()) <= adjacent);
  }

  /** The one between commas behind the phrase: {@code its subsidiary, A, has}. */
  Optional<Group> apposedInCommas() {
    return apposedBehindComma().filter(g -> breaks.commas(g.end(), g.end() + 1) == 1);
  }

  /** The one before the comma or bracket right before the phrase: {@code A, held by}. */
  Optional<Group> attributed() {
    return nearestLeft()
        .filter(g -> breaks.commas(g.end(), start) == 1)
        .filter(g -> start - g.end() <= 2 || isRightBehind(g))
        .or(this::beforeBracket)
        .map(this::described);
  }

  /** The last one in {@code A and B, owned by C}, all where a word says so. */
  private Group described(Group group) {
    int last = group.parties().size() - 1;
    boolean all =
        scene.has(Cue.Reference.JOINT, group.end(), start)
            || scene.has(Cue.Reference.EACH, group.end(), start);
    return last == 0 || all ? group : Group.of(group.parties().subList(last, last + 1));
  }

  /** {@code From A, the German arm of B}: a comma, and no more than an article and a word. */
  private boolean isRightBehind(Group group) {
    return breaks.commas(group.end(), group.end() + 1) == 1
        && breaks.words(group.end(), start) <= ARTICLE_WORDS
        && breaks.hard(group.end(), start) == 0
        && !scene.has(Cue.Reference.CLAUSE, group.end(), start)
        && !scene.hits().anyIn(Cue.Sort.CASE, group.end(), start);
  }

  private Optional<Group> beforeBracket() {
    return groups.stream().filter(g -> breaks.opensBracket(g.end(), start)).findFirst();
  }

  /** The one in whose case the phrase stands: {@code A's subsidiary}, {@code Aの子会社}. */
  Optional<Group> possessor() {
    return nearestLeft()
        .filter(g -> isHyphened(g) || g.role() == Cue.Case.OF)
        .filter(g -> breaks.commas(g.end(), start) == 0)
        .filter(g -> breaks.words(g.end(), start) <= adjacent);
  }

  /** {@code Mit der A-Tochter B}: what governs the compound does not govern its first part. */
  private boolean isHyphened(Group group) {
    return start - group.end() == 1 && breaks.words(group.end(), start) == 0;
  }

  /** The nearest before the phrase with at most one comma between. */
  Optional<Group> headBefore() {
    return nearestLeft().filter(g -> breaks.commas(g.end(), start) <= 1);
  }

  /** The one behind a dash right behind {@code named}: {@code the rival of A — B}. */
  Optional<Group> copular(Group named) {
    return groups.stream()
        .filter(g -> g.start() >= named.end() && g.start() - named.end() <= DASH_GAP)
        .filter(g -> breaks.isDash(named.end(), g.start()) && g.isFree())
        .findFirst();
  }

  /** The one behind a dash right behind the phrase: {@code the largest customer — B}. */
  Optional<Group> behindDash() {
    return groups.stream()
        .filter(g -> g.start() >= end && g.start() - end <= DASH_REACH)
        .filter(g -> breaks.words(end, g.start()) <= 1)
        .filter(g -> breaks.isDash(end, g.start()) && g.isFree())
        .findFirst();
  }

  /** The one before a dash right before the phrase: {@code B — the rival of A}. */
  Optional<Group> copularBefore() {
    return groups.stream()
        .filter(g -> g.end() <= start && breaks.words(g.end(), start) <= 2)
        .filter(g -> breaks.isDash(g.end(), start) && g.isFree())
        .reduce((a, b) -> b);
  }

  /** Who is what is said of {@code named}: {@code among the clients of A are B}. */
  Optional<Group> predicate(Group named) {
    return firstRight(
        g ->
            g.start() > named.end()
                && g.isFree()
                && g.start() - named.end() <= PREDICATE
                && breaks.commas(named.end(), g.start()) == 0);
  }
}
