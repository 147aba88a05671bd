package org.newsledger.article.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** Finds dates written with the names of months, in any of our languages, and in digits. */
public final class DateScanner {

  private static final PhraseTrie<Integer> MONTHS = months();
  private static final PhraseTrie<Boolean> PARTICLES = particles();
  private static final List<String> ORDINALS =
      List.of("er", "st", "nd", "rd", "th", "o", "a", "º", "ª", "e");

  private static final int LONGEST_PARTICLE = 5;

  /** How far from the start of a month's name the number beside it is. */
  private static final int BESIDE_BEFORE = 10;

  private static final int BESIDE_AFTER = 16;

  private final FoldedText text;

  private DateScanner(FoldedText text) {
    this.text = text;
  }

  /**
   * The dates in {@code text}, in their order.
   *
   * @param monthMayLead whether 3/4/2025 may be the fourth of March, so that it is passed over
   */
  public static List<FoundDate> of(FoldedText text, boolean monthMayLead) {
    DateScanner scanner = new DateScanner(text);
    List<FoundDate> found = new ArrayList<>(NumericDates.of(text, monthMayLead));
    for (int at = 0; at < text.length(); at++) {
      if (scanner.mayBeMonth(at)) {
        MONTHS.longestAt(text, at).flatMap(scanner::around).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(FoundDate::start));
    return found;
  }

  /** Whether a word begins here that has a digit beside it, where a day or year would be. */
  private boolean mayBeMonth(int at) {
    if (CharClass.of(text.charAt(at)) != CharClass.LETTER || !CharClass.beginsWord(text, at)) {
      return false;
    }
    int to = Math.min(text.length(), at + BESIDE_AFTER);
    for (int i = Math.max(0, at - BESIDE_BEFORE); i < to; i++) {
      if (CharClass.of(text.charAt(i)) == CharClass.DIGIT) {
        return true;
      }
    }
    return false;
  }

  /** {@code 12. November 2025}, {@code 12 de noviembre de 2025}, {@code November 12, 2025}. */
  private Optional<FoundDate> around(PhraseTrie.Match<Integer> match) {
    int month = match.values().get(0);
    int right = skipBetween(match.end());
    int dayEnd = beforeBetween(match.start());
    Digits before = Digits.endingAt(text, dayEnd);
    if (before.isDay()) {
      Digits year = Digits.startingAt(text, right);
      return year.isYear()
          ? Optional.of(
              new FoundDate(before.start(), year.end(), year.value(), month, before.value()))
          : Optional.of(new FoundDate(before.start(), match.end(), 0, month, before.value()));
    }
    Digits after = Digits.startingAt(text, right);
    if (!after.isDay() || !Character.isUpperCase(text.originalCharAt(match.start()))) {
      return Optional.empty();
    }
    int end = skipOrdinal(after.end());
    Digits year = Digits.startingAt(text, skipBetween(end));
    return year.isYear()
        ? Optional.of(new FoundDate(match.start(), year.end(), year.value(), month, after.value()))
        : Optional.of(new FoundDate(match.start(), end, 0, month, after.value()));
  }

  /** Skips a full stop, a comma, spaces and particles to the right. */
  private int skipBetween(int from) {
    int at = from;
    while (at < text.length() && (" .,\n".indexOf(text.charAt(at)) >= 0) && at - from < 3) {
      at++;
    }
    Optional<PhraseTrie.Match<Boolean>> particle =
        at < text.length() && at > from ? PARTICLES.longestAt(text, at) : Optional.empty();
    return particle.map(p -> skipSpace(p.end())).orElse(at);
  }

  private int skipSpace(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private int skipOrdinal(int at) {
    return ORDINALS.stream()
        .filter(o -> text.toString().startsWith(o, at))
        .map(o -> at + o.length())
        .filter(end -> end == text.length() || !Character.isLetter(text.charAt(end)))
        .findFirst()
        .orElse(at);
  }

  /** The end of the number that stands before a month's name. */
  private int beforeBetween(int from) {
    int at = from;
    for (int words = 0; words < 3; words++) {
      while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '.')) {
        at--;
      }
      int start = wordStart(at);
      if (start == at || !isBetween(start, at)) {
        return at;
      }
      at = start;
    }
    return at;
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_PARTICLE
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether a word is the ending of an ordinal number or a particle. */
  private boolean isBetween(int start, int end) {
    boolean glued = start > 0 && Character.isDigit(text.charAt(start - 1));
    return glued
        ? ORDINALS.contains(text.subSequence(start, end))
        : PARTICLES.longestAt(text, start).filter(p -> p.end() == end).isPresent();
  }

  private static PhraseTrie<Integer> months() {
    PhraseTrie<Integer> months = new PhraseTrie<>();
    for (Language language : Language.values()) {
      Map<String, List<String>> names =
          Lexicon.of(language, "article").section("months").wordsByKey();
      names.forEach((month, forms) -> forms.forEach(f -> months.add(f, Integer.valueOf(month))));
    }
    return months;
  }

  private static PhraseTrie<Boolean> particles() {
    PhraseTrie<Boolean> particles = new PhraseTrie<>();
    for (Language language : Language.values()) {
      Lexicon.of(language, "article").words("dateParticles").forEach(p -> particles.add(p, true));
    }
    return particles;
  }
}
