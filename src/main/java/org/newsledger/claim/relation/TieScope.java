package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.RelationCues;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.subject.Memory;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * A phrase that tells of a tie, and all that its ends are looked for in.
 *
 * @param text the article
 * @param cues the phrases of its language
 * @param scene its sentence
 * @param memory what the sentences before were about
 * @param breaks what parts clauses
 * @param sides the companies before and behind the phrase
 * @param type the kind of tie
 * @param start first folded character of the phrase
 * @param end after it
 * @param order where verbs stand in the language
 * @param capitals whether a capital letter marks a name in the language
 */
record TieScope(
    FoldedText text,
    RelationCues cues,
    Scene scene,
    Memory memory,
    Breaks breaks,
    CueSides sides,
    RelationType type,
    int start,
    int end,
    WordOrder order,
    boolean capitals) {

  /** How far from a phrase an end may stand, in characters. */
  private static final int END_REACH = 110;

  /** How far before a noun the preposition may stand that governs it, in characters and words. */
  private static final int NOUN_REACH = 30;

  private static final int NOUN_WORDS = 2;

  /** The company named, tied to what the article or the paragraph is about. */
  Optional<Ends> fromContext(Group named, String how) {
    return context(named)
        .map(about -> new Ends(named.companies(), about, from(named), to(named), how));
  }

  /** What the article or the paragraph is about, tied to the company named. */
  Optional<Ends> toContext(Group named, String how) {
    return context(named)
        .map(about -> new Ends(about, named.companies(), from(named), to(named), how));
  }

  private Optional<List<CompanyRef>> context(Group named) {
    boolean here = memory.focusIn(scene);
    return Stream.of(
            aboutBefore(),
            here ? spokenOf() : memory.topic(),
            here ? memory.lastNamed() : List.<CompanyRef>of())
        .filter(about -> !about.isEmpty())
        .filter(about -> about.stream().noneMatch(named.companies()::contains))
        .findFirst()
        .map(about -> about.subList(0, 1));
  }

  /**
   * Who buys next is who acted last, what is whose is said of who was named last; partners and
   * rivals are those of whom the paragraph began with.
   */
  private List<CompanyRef> spokenOf() {
    return switch (type) {
      case ACQUISITION -> memory.focus();
      case COMPETITION, PARTNERSHIP, SUPPLY -> memory.paragraphFirst(scene);
      default -> memory.lastNamed();
    };
  }

  /** Whom the sentence is about up to the colon or dash before the clause. */
  private List<CompanyRef> aboutBefore() {
    int clause = clauseStart();
    return scene.groups().stream()
        .filter(g -> g.end() <= clause && g.isFree())
        .findFirst()
        .map(Group::companies)
        .orElse(List.of());
  }

  private int clauseStart() {
    int at = start;
    while (at > scene.start() && breaks.hard(at - 1, at) == 0) {
      at--;
    }
    return at;
  }

  /**
   * Whether {@code group} is the only one of its sentence and named here for the first time: it has
   * to do with the one that is spoken of.
   */
  boolean isNewcomer(Group group) {
    return scene.groups().size() == 1
        && group.parties().stream().allMatch(party -> party.mention().isNamed())
        && group.companies().stream().noneMatch(memory::isNamedBefore);
  }

  /**
   * The preposition right before a noun at {@code place}, a few words between: from a Polish arm.
   */
  Optional<Hit> governing(int place) {
    List<Hit> before = scene.hits().in(Cue.Sort.CASE, place - NOUN_REACH, place);
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1))
            .filter(hit -> hit.end() <= place && breaks.words(hit.end(), place) <= NOUN_WORDS)
            .filter(hit -> breaks.commas(hit.end(), place) == 0);
  }

  /** Where no other name stands before, the text may go on about the company of before. */
  boolean isNothingNamed(Group named) {
    return !capitals || breaks.capitals(clauseStart() + 1, from(named)) == 0;
  }

  /** Whether another name, of none that is known, stands between the phrase and {@code group}. */
  boolean isOtherNamed(Group group) {
    boolean first = sides.nearestRight().filter(g -> g.start() == group.start()).isPresent();
    return capitals && first && hasName(end, describedFrom(group));
  }

  /** Whether a word with a capital letter and without a figure stands in {@code [from, to)}. */
  private boolean hasName(int from, int to) {
    if (breaks.capitals(from, to) == 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (breaks.capitals(i, i + 1) > 0 && !holdsDigit(i) && !isInFigure(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code US$ 500 million}: the sign of a currency is no name. */
  private boolean isInFigure(int at) {
    return scene.figures().stream().anyMatch(f -> f.start() <= at && at < f.end());
  }

  private boolean holdsDigit(int word) {
    for (int i = word; i < end + 200 && i < text.length() && text.charAt(i) != ' '; i++) {
      if (CharClass.of(text.charAt(i)) == CharClass.DIGIT) {
        return true;
      }
    }
    return false;
  }

  /** Where the words right before {@code group} begin that may tell what it is and from where. */
  private int describedFrom(Group group) {
    int word = wordBefore(group.start());
    boolean sort = group.isFree() && breaks.capitals(word, group.start()) == 0;
    return sort ? wordBefore(word) : word;
  }

  /** Where the word before {@code place} begins. */
  private int wordBefore(int place) {
    int at = Math.max(end, place - 1);
    while (at > end && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  /** Whether a noun between two places says what the second name is to the first one. */
  boolean isDescribed(int from, int to) {
    return scene.phrases().ties().stream()
        .anyMatch(
            match ->
                match.start() >= from
                    && match.end() <= to
                    && match.values().stream().anyMatch(TieScope::describes));
  }

  /** {@code Together with A}: the preposition belongs to what is done together. */
  boolean isPartner(Group group) {
    return scene.phrases().ties().stream()
        .filter(match -> match.end() <= group.start())
        .filter(match -> breaks.words(match.end(), group.start()) <= NOUN_WORDS)
        .anyMatch(match -> match.values().stream().anyMatch(TieScope::isTogether));
  }

  /** The commas between two places, those left out that part what is told of a name from it. */
  int commas(int from, int to) {
    return sides.commas(from, to);
  }

  /** Whether such a noun tells of that type of tie. */
  boolean isDescribedAs(RelationType what, int from, int to) {
    return scene.phrases().ties().stream()
        .filter(match -> match.start() >= from && match.end() <= to)
        .anyMatch(match -> match.values().stream().anyMatch(cue -> cue.type() == what));
  }

  /** Whether a company stands near enough to be an end, in the clause of the phrase. */
  boolean isNear(Group group) {
    int from = Math.min(end, group.end());
    int to = Math.max(start, group.start());
    return to - from <= END_REACH && commas(from, to) == 0;
  }

  private static boolean isTogether(RelationCue cue) {
    return cue.type() == RelationType.PARTNERSHIP && cue.form() != RelationCue.Form.DOING;
  }

  private static boolean describes(RelationCue cue) {
    return cue.form().isNoun() || cue.form() == RelationCue.Form.MUTUAL;
  }

  private int from(Group named) {
    return Math.min(start, named.start());
  }

  private int to(Group named) {
    return Math.max(end, named.end());
  }

  /** Whether a figure stands in {@code [from, to)}. */
  boolean holdsFigure(int from, int to) {
    return scene.figures().stream().anyMatch(f -> f.start() >= from && f.end() <= to);
  }
}
