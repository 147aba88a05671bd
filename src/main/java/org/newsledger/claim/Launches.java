package org.newsledger.claim;

import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;

/** Finds the named product that a company brings out. */
final class Launches {

  private static final int REACH = 80;
  private static final int LONGEST = 36;
  private static final int SHORTEST = 2;
  private static final String OPENING = "\"'«“‘„「『《";
  private static final String CLOSING = "\"'»”’“」』》";

  private final FoldedText text;
  private final Breaks breaks;
  private final Language language;

  /** A product at {@code [start, end)} and who brings it out. */
  record Launch(CompanyRef maker, int start, int end) {}

  Launches(FoldedText text, Breaks breaks, Language language) {
    this.text = text;
    this.breaks = breaks;
    this.language = language;
  }

  /** The product nearest to the phrase {@code [start, end)}, behind it or else before it. */
  Optional<Launch> find(Scene scene, int start, int end, Memory memory) {
    Optional<int[]> product = behind(scene, start, end).or(() -> before(scene, start));
    return product.flatMap(p -> maker(scene, p, start, memory).map(m -> new Launch(m, p[0], p[1])));
  }

  private Optional<int[]> behind(Scene scene, int start, int end) {
    int to = Math.min(scene.end(), end + REACH);
    for (int at = end; at < to && breaks.hard(at, at + 1) == 0; at++) {
      Optional<int[]> name = nameAt(scene, at);
      if (name.isPresent()) {
        return name.filter(n -> isOutside(n, start, end));
      }
    }
    return Optional.empty();
  }

  private Optional<int[]> before(Scene scene, int start) {
    Optional<int[]> last = Optional.empty();
    for (int at = Math.max(scene.start(), start - REACH); at < start; at++) {
      Optional<int[]> name = nameAt(scene, at);
      if (name.isPresent()) {
        last = name.get()[1] <= start ? name : last;
        at = Math.max(at, name.get()[1] - 1);
      }
    }
    return last.filter(n -> breaks.hard(n[1] + 1, start) == 0 && start - n[1] <= REACH / 2);
  }

  private static boolean isOutside(int[] name, int start, int end) {
    return name[0] >= end || name[1] <= start;
  }

  private Optional<CompanyRef> maker(Scene scene, int[] product, int cue, Memory memory) {
    Optional<Group> actor =
        scene.groups().stream()
            .filter(
                g -> g.end() <= Math.max(cue, product[0]) && g.isFree() && g.end() <= product[0])
            .reduce((a, b) -> b);
    return actor
        .map(g -> g.companies().get(0))
        .or(() -> memory.focusIn(scene) ? memory.focus().stream().findFirst() : Optional.empty());
  }

  /** A quoted name, or a run of capitalised words with a figure or a second word in it. */
  private Optional<int[]> nameAt(Scene scene, int at) {
    int open = OPENING.indexOf(text.originalCharAt(at));
    if (open >= 0) {
      return quoted(at);
    }
    boolean begins = CharClass.isWord(text.charAt(at)) && CharClass.beginsWord(text, at);
    return begins && isCapital(at) ? run(at).filter(n -> isProduct(scene, n)) : Optional.empty();
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

  /** No company's name alone, no figure, and more than one common word. */
  private boolean isProduct(Scene scene, int[] name) {
    boolean company =
        scene.groups().stream()
            .flatMap(g -> g.parties().stream())
            .anyMatch(p -> p.start() <= name[0] && name[1] <= p.end());
    boolean figure =
        scene.figures().stream().anyMatch(f -> f.start() <= name[0] && name[0] < f.end());
    return !company && !figure && isTelling(name);
  }

  private boolean isTelling(int[] name) {
    boolean mixed = false;
    for (int i = name[0] + 1; i < name[1]; i++) {
      char c = text.originalCharAt(i);
      boolean inner = text.charAt(i - 1) != ' ' && Character.isUpperCase(c);
      mixed |= Character.isDigit(c) || inner;
    }
    boolean capitals = language != Language.DE;
    return mixed || (capitals && breaks.words(name[0], name[1]) > 1);
  }
}
