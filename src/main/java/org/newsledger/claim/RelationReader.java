package org.newsledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Reads the ties that a sentence tells: a phrase with a company on each side, or a product behind
 * it.
 */
final class RelationReader {

  /** How far a company may stand from the phrase that ties it, in characters. */
  private static final int REACH = 90;

  private static final int LONGEST_PRODUCT = 40;

  private final FoldedText text;
  private final Breaks breaks;
  private final RelationCues cues;
  private final Confidence confidence;
  private final String language;

  RelationReader(FoldedText text, Breaks breaks, ClaimLexicon lexicon, Confidence confidence) {
    this.text = text;
    this.breaks = breaks;
    this.cues = lexicon.relations();
    this.confidence = confidence;
    this.language = lexicon.language().code();
  }

  /** The relations of a sentence, in the order of their phrases. */
  List<Relation> read(Scene scene) {
    List<Relation> relations = new ArrayList<>();
    if (scene.groups().isEmpty()) {
      return relations;
    }
    for (PhraseTrie.Match<RelationType> match : cues.in(text, scene.start(), scene.end())) {
      for (RelationType type : match.values()) {
        relations.addAll(
            type == RelationType.LAUNCH ? launch(scene, match) : ties(scene, match, type));
      }
    }
    return relations;
  }

  private List<Relation> ties(
      Scene scene, PhraseTrie.Match<RelationType> match, RelationType type) {
    Optional<Group> left = before(scene, match.start());
    Optional<Group> right = after(scene, match.end());
    List<Relation> relations = new ArrayList<>();
    if (left.isPresent() && right.isPresent()) {
      boolean turned = isTurned(type, right.get());
      Group from = turned ? right.get() : left.get();
      Group to = turned ? left.get() : right.get();
      for (CompanyRef a : from.companies()) {
        for (CompanyRef b : to.companies()) {
          if (!a.equals(b)) {
            relations.add(relation(type, a, Optional.of(b), b.name(), left.get(), right.get()));
          }
        }
      }
    } else if (type == RelationType.PARTNERSHIP && left.isPresent()) {
      relations.addAll(amongThemselves(left.get()));
    }
    return relations;
  }

  /** Partners named in one breath: the first is tied to each other one. */
  private List<Relation> amongThemselves(Group group) {
    List<CompanyRef> companies = group.companies();
    return companies.stream()
        .skip(1)
        .map(
            other ->
                relation(
                    RelationType.PARTNERSHIP,
                    companies.get(0),
                    Optional.of(other),
                    other.name(),
                    group,
                    group))
        .toList();
  }

  /** Bought by, owned by, backed by: who acts stands behind the phrase. */
  private static boolean isTurned(RelationType type, Group right) {
    boolean directed = type != RelationType.PARTNERSHIP && type != RelationType.COMPETITION;
    return directed && right.role() == Cue.Case.BY;
  }

  private List<Relation> launch(Scene scene, PhraseTrie.Match<RelationType> match) {
    Optional<Group> maker = before(scene, match.start());
    Optional<int[]> product = product(match.end(), scene.end());
    if (maker.isEmpty() || product.isEmpty()) {
      return List.of();
    }
    int[] span = product.get();
    CompanyRef company = maker.get().companies().get(0);
    String name = text.toOriginal(span[0], span[1]).of(text.original());
    boolean isCompany =
        scene.groups().stream().anyMatch(g -> g.start() < span[1] && span[0] < g.end());
    return isCompany
        ? List.of()
        : List.of(
            new Relation(
                RelationType.LAUNCH,
                company,
                Optional.empty(),
                name,
                text.toOriginal(maker.get().start(), span[1]),
                "launch:name_after",
                confidence.of("launch", language)));
  }

  /** The first run of capitalised words and numbers behind the phrase, in the same clause. */
  private Optional<int[]> product(int from, int end) {
    int start = -1;
    int last = -1;
    for (int at = from; at < end && at - from < REACH; at++) {
      boolean word = CharClass.isWord(text.charAt(at)) && CharClass.beginsWord(text, at);
      if (word && isPartOfName(at, start >= 0)) {
        start = start < 0 ? at : start;
        last = wordEnd(at);
      } else if ((word && start >= 0) || breaks.hard(at, at + 1) > 0) {
        break;
      }
    }
    return start < 0 || last - start > LONGEST_PRODUCT || last - start < 3
        ? Optional.empty()
        : Optional.of(new int[] {start, last});
  }

  private boolean isPartOfName(int at, boolean began) {
    char c = text.originalCharAt(at);
    return Character.isUpperCase(c) || (began && Character.isDigit(c));
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && (CharClass.isWord(text.charAt(end)) || isInner(end))) {
      end++;
    }
    return end;
  }

  private boolean isInner(int at) {
    char c = text.charAt(at);
    return (c == '.' || c == '-')
        && at + 1 < text.length()
        && CharClass.isWord(text.charAt(at + 1));
  }

  private Optional<Group> before(Scene scene, int at) {
    Optional<Group> nearest = Optional.empty();
    for (Group group : scene.groups()) {
      if (group.end() <= at && at - group.end() <= REACH && breaks.hard(group.end(), at) == 0) {
        nearest = Optional.of(group);
      }
    }
    return nearest;
  }

  private Optional<Group> after(Scene scene, int at) {
    return scene.groups().stream()
        .filter(group -> group.start() >= at && group.start() - at <= REACH)
        .filter(group -> breaks.hard(at, group.start()) == 0)
        .findFirst();
  }

  private Relation relation(
      RelationType type,
      CompanyRef from,
      Optional<CompanyRef> to,
      String toName,
      Group left,
      Group right) {
    return new Relation(
        type,
        from,
        to,
        toName,
        text.toOriginal(left.start(), right.end()),
        type.code() + ":between",
        confidence.of(type.code(), language));
  }
}
