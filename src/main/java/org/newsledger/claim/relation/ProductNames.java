package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCues;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Party;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Unit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Finds the names of products: in quotes, or in capitals with a figure or a second word. */
final class ProductNames {

  private static final int LONGEST = 36;
  private static final int SHORTEST = 2;
  private static final int NAMING_REACH = 14;
  private static final String OPENING = "\"'«“‘„「『《";
  private static final String CLOSING = "\"'»”’“」』》";

  private final FoldedText text;
  private final Breaks breaks;
  private final RelationCues cues;

  /** Whether common nouns have capitals, so that a name is what follows one. */
  private final boolean capitalNouns;

  ProductNames(FoldedText text, Breaks breaks, RelationCues cues, boolean capitalNouns) {
    this.text = text;
    this.breaks = breaks;
    this.cues = cues;
    this.capitalNouns = capitalNouns;
  }

  /** The name that begins at {@code at}, as folded start and end. */
  Optional<int[]> at(Scene scene, int at) {
    if (OPENING.indexOf(text.originalCharAt(at)) >= 0) {
      return quoted(at).filter(n -> !isBesides(scene, at) && !isCompany(scene, n));
    }
    boolean begins = CharClass.isWord(text.charAt(at)) && CharClass.beginsWord(text, at);
    return begins && isCapital(at) && at > scene.start() + 1
        ? run(at).flatMap(n -> inRun(scene, n))
        : Optional.empty();
  }

  private Optional<int[]> inRun(Scene scene, int[] run) {
    int[] name = behindNoun(run);
    boolean told = name[0] > run[0] || isTelling(run);
    return told && isProduct(scene, name) ? Optional.of(name) : Optional.empty();
  }

  private Optional<int[]> quoted(int at) {
    for (int end = at + 1; end < text.length() && end - at <= LONGEST; end++) {
      if (CLOSING.indexOf(text.originalCharAt(end)) >= 0) {
        boolean named = end - at > SHORTEST && !Character.isLowerCase(text.originalCharAt(at + 1));
        return named ? Optional.of(new int[] {at + 1, end}) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isCapital(int at) {
    char c = text.originalCharAt(at);
    return Character.isUpperCase(c) || (Character.isLowerCase(c) && hasInnerCapital(at));
  }

  /** As in iPhone, bZ4X. */
  private boolean hasInnerCapital(int at) {
    for (int i = at + 1; i < wordEnd(at); i++) {
      if (Character.isUpperCase(text.originalCharAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<int[]> run(int from) {
    int end = wordEnd(from);
    int next = end;
    while (next + 1 < text.length() && text.charAt(next) == ' ' && continues(next + 1)) {
      end = wordEnd(next + 1);
      next = end;
    }
    return end - from <= LONGEST && end - from >= SHORTEST
        ? Optional.of(new int[] {from, end})
        : Optional.empty();
  }

  /** {@code das Büropaket Stackit Workspace}: the first word says what it is. */
  private int[] behindNoun(int[] run) {
    int first = wordEnd(run[0]);
    if (first + 1 < run[1] && cues.isKind(text, run[0], first)) {
      return new int[] {first + 1, run[1]};
    }
    boolean noun =
        capitalNouns
            && first + 1 < run[1]
            && Character.isUpperCase(text.originalCharAt(first + 1))
            && (!isMixed(run[0], first) || isCompound(run[0], first))
            && isBehindLowerCase(run[0]);
    return noun ? new int[] {first + 1, run[1]} : run;
  }

  /** {@code KI-Assistenten}: the last part is a common noun. */
  private boolean isCompound(int from, int to) {
    int hyphen = text.subSequence(from, to).lastIndexOf('-');
    return hyphen > 0 && Character.isLowerCase(text.originalCharAt(to - 1));
  }

  private boolean isBehindLowerCase(int at) {
    int end = at - 1;
    int start = end;
    while (start > 0 && CharClass.isWord(text.charAt(start - 1))) {
      start--;
    }
    return start < end && start > 0 && Character.isLowerCase(text.originalCharAt(start));
  }

  private boolean continues(int at) {
    char c = text.originalCharAt(at);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private int wordEnd(int at) {
    int end = at;
    boolean latin = CharClass.of(text.charAt(at)) == CharClass.LETTER;
    while (end < text.length() && (isSame(end, latin) || isInner(end))) {
      end++;
    }
    return end;
  }

  private boolean isSame(int at, boolean latin) {
    CharClass type = CharClass.of(text.charAt(at));
    return CharClass.isWord(text.charAt(at))
        && (!latin || type == CharClass.LETTER || type == CharClass.DIGIT);
  }

  private boolean isInner(int at) {
    char c = text.charAt(at);
    return (c == '.' || c == '-')
        && at + 1 < text.length()
        && CharClass.isWord(text.charAt(at + 1));
  }

  /** No known company's name alone, no figure, and more than one common word. */
  private boolean isProduct(Scene scene, int[] name) {
    boolean figure =
        scene.figures().stream()
            .anyMatch(f -> f.start() < name[1] && f.end() > name[0] && isNoPart(f, name));
    return !isCompany(scene, name)
        && !figure
        && !isMeasure(scene, name)
        && !isBesides(scene, name[0]);
  }

  /** A company that is known, or one that a word governs. */
  private static boolean isCompany(Scene scene, int[] name) {
    return scene.groups().stream()
        .flatMap(g -> g.parties().stream())
        .filter(p -> p.mention().kind() != Mention.Kind.DISCOVERED || isGoverned(p))
        .anyMatch(p -> p.start() < name[1] && name[1] <= p.end());
  }

  private static boolean isGoverned(Party party) {
    return switch (party.role()) {
      case TO, BY, FROM, WITH, FOR, AT -> true;
      default -> false;
    };
  }

  /** EBITDA is a measure. */
  private static boolean isMeasure(Scene scene, int[] name) {
    return scene.hits().in(Cue.Sort.NOUN, name[0], name[1]).stream()
        .anyMatch(h -> h.start() == name[0] && h.end() >= name[1]);
  }

  /** A number may be a part of a name, a year or a version is none. */
  private static boolean isNoPart(Figure figure, int[] name) {
    if (figure.quantity().exclusion().filter("product_number"::equals).isPresent()) {
      return false;
    }
    return figure.start() <= name[0]
        || figure.quantity().unit().kind() == Unit.Kind.YEAR
        || figure.quantity().exclusion().isPresent();
  }

  /** With whom, by whom, where: no product. */
  private static boolean isBesides(Scene scene, int at) {
    return scene.hits().in(Cue.Sort.CASE, at - 16, at).stream()
        .anyMatch(
            h ->
                !h.is(Cue.Case.OF)
                    && !h.is(Cue.Case.AND)
                    && !h.is(Cue.Case.AMONG)
                    && h.end() <= at
                    && at - h.end() <= 4);
  }

  private boolean isTelling(int[] name) {
    return isMixed(name[0], name[1])
        || isNamed(name[0])
        || (!capitalNouns && breaks.words(name[0], name[1]) > 1);
  }

  private boolean isNamed(int at) {
    return cues.isNaming(text, at - NAMING_REACH, at);
  }

  private boolean isMixed(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char c = text.originalCharAt(i);
      boolean inner = text.charAt(i - 1) != ' ' && Character.isUpperCase(c);
      if (Character.isDigit(c) || inner) {
        return true;
      }
    }
    return false;
  }
}
