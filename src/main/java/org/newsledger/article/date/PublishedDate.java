package org.newsledger.article.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * The day of publication as the text of an article tells it: in its byline, its dateline, below a
 * quoted message, else the first full date that is not the end of a period or a deadline.
 */
public final class PublishedDate {

  private static final PhraseTrie<Boolean> NOT_PUBLISHED = notPublished();

  /** How far into a text a dateline may reach, the headline included. */
  private static final int DATELINE_AREA = 400;

  /** What may stand before the date of a dateline. */
  private static final int LONGEST_PLACE = 40;

  private static final int LONGEST_CUE = 30;

  private PublishedDate() {}

  /**
   * The day of publication that a text tells; empty where it tells none.
   *
   * @param beside text beside the body, such as a byline; may be empty
   * @param text headline and body
   */
  public static Optional<LocalDate> find(String beside, String text, Language language) {
    boolean monthMayLead = language == Language.EN;
    return DateScanner.of(FoldedText.of(beside), monthMayLead).stream()
        .flatMap(d -> d.date().stream())
        .findFirst()
        .or(() -> within(FoldedText.of(text), monthMayLead))
        .filter(MetadataDate::isSensible);
  }

  private static Optional<LocalDate> within(FoldedText text, boolean monthMayLead) {
    List<FoundDate> dates = DateScanner.of(text, monthMayLead);
    return attributed(text, dates)
        .or(() -> firstFull(text, dates))
        .or(() -> datelineWithoutYear(text, dates));
  }

  /** The date that ends a line which begins with a dash, as below a quoted message. */
  private static Optional<LocalDate> attributed(FoldedText text, List<FoundDate> dates) {
    return dates.stream()
        .filter(d -> endsLine(text, d.end()) && text.charAt(lineStart(text, d.start())) == '-')
        .flatMap(d -> d.date().stream())
        .findFirst();
  }

  private static Optional<LocalDate> firstFull(FoldedText text, List<FoundDate> dates) {
    return dates.stream()
        .filter(d -> d.year() != 0 && !followsCue(text, d.start()))
        .flatMap(d -> d.date().stream())
        .findFirst();
  }

  /** A dateline without a year has that of the text, if the text names but one. */
  private static Optional<LocalDate> datelineWithoutYear(FoldedText text, List<FoundDate> dates) {
    Optional<FoundDate> dateline =
        dates.stream()
            .filter(d -> d.year() == 0 && isInDateline(text, d) && !followsCue(text, d.start()))
            .findFirst();
    return dateline.flatMap(d -> onlyYear(text).flatMap(d::in));
  }

  private static boolean isInDateline(FoldedText text, FoundDate date) {
    return date.end() <= DATELINE_AREA
        && date.start() - lineStart(text, date.start()) <= LONGEST_PLACE;
  }

  /** The year that the text names, if it names but one. */
  private static Optional<Integer> onlyYear(FoldedText text) {
    Set<Integer> years = years(text);
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  private static Set<Integer> years(FoldedText text) {
    Set<Integer> years = new HashSet<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '1' || c == '2') {
        Digits digits = Digits.startingAt(text, at);
        if (digits.isYear() && isAlone(text, digits)) {
          years.add(digits.value());
        }
        at = digits.end();
      }
    }
    return years;
  }

  private static boolean isAlone(FoldedText text, Digits digits) {
    boolean joinedBefore = digits.start() > 0 && isInNumber(text.charAt(digits.start() - 1));
    boolean joinedAfter =
        digits.end() + 1 < text.length()
            && isInNumber(text.charAt(digits.end()))
            && Character.isDigit(text.charAt(digits.end() + 1));
    return !joinedBefore && !joinedAfter;
  }

  private static boolean isInNumber(char c) {
    return (c >= '0' && c <= '9') || ".,'$€".indexOf(c) >= 0;
  }

  private static boolean followsCue(FoldedText text, int start) {
    int from = Math.max(lineStart(text, start), start - LONGEST_CUE);
    int end = start;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    int cueEnd = end;
    return NOT_PUBLISHED.scanAll(text, from, start).stream().anyMatch(m -> m.end() == cueEnd);
  }

  private static int lineStart(FoldedText text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Whether at most a word of one letter or sign follows on the line ({@code 2025 г.}). */
  private static boolean endsLine(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && end - at < 8) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  private static PhraseTrie<Boolean> notPublished() {
    PhraseTrie<Boolean> cues = new PhraseTrie<>();
    for (Language language : Language.values()) {
      Lexicon.of(language, "article").words("notPublished").forEach(cue -> cues.add(cue, true));
    }
    return cues;
  }
}
